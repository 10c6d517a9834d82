import type { OpenRouter } from "../../src/client.js";

/** The paths of all methods of a client, such as `chat.send`. */
export function methodPaths(client: OpenRouter): string[] {
  const prototype = Object.getPrototypeOf(client);
  const namespaces = Object.keys(Object.getOwnPropertyDescriptors(prototype)).filter((name) => name !== "constructor");
  return namespaces.flatMap((name) => paths(client[name as keyof OpenRouter], name));
}

function paths(member: unknown, path: string): string[] {
  if (typeof member === "function") return [path];
  return Object.entries(member as object).flatMap(([name, inner]) => paths(inner, `${path}.${name}`));
}

/** The name of the function behind a method: `alphaDecisionsCreate` behind `alpha.decisions.create`. */
export function functionName(path: string): string {
  return path.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}
