/** Names the kind of a value for messages, never the value itself, which may be secret. */
export function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `${value === null ? value : typeof value}`;
  return value.constructor?.name || "object";
}
