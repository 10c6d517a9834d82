/** Names the kind of a value for messages, never the value itself, which may be secret. */
export function kindOf(value: unknown): string {
  const type = typeof value;
  if (type === "object") return value?.constructor?.name || `${value && type}`;
  return type;
}
