/** Most entries of open containers that may be copied per character of the text. */
const COPIES = 64;
const TEXT = /[^"\\]+|"|\\(?:u.{4}|[^u])/sy;
const BETWEEN = /\s+|[[\]{},:"]|[^\s[\]{},:"]+/y;

/** An open container. While an object's value is being read, it has one more key than values. */
interface Open {
  readonly keys: string[] | undefined;
  readonly values: unknown[];
}

const close = ({ keys, values }: Open): unknown =>
  keys ? Object.fromEntries(values.map((value, at) => [keys[at], value])) : values;

/** Reads JSON piece by piece, in time that is linear in the text. */
export interface JSONReader {
  /**
   * Takes the next piece and returns the value so far; undefined if the piece adds nothing, or the text is not JSON.
   *
   * A returned value never changes: the next one replaces what has grown, up to the root, and shares the rest. So open
   * containers are copied; if that would take longer than reading the text, values come less often than pieces. Strings
   * can be partial, numbers and literals cannot.
   */
  add(piece: string): unknown;
}

/**
 * Creates a reader that skips a code fence around the JSON. It accepts some invalid JSON: parse the whole text at the
 * end.
 */
export function createJSONReader(): JSONReader {
  const open: Open[] = [];
  let root: unknown;
  let rest = ""; // an unfinished escape
  let high: string | undefined; // half of a surrogate pair
  let token = ""; // the string, number or literal so far
  let isText: boolean | undefined;
  let isFenced: boolean | undefined; // the root then holds nothing of the value
  let isNew: boolean | undefined;
  let isDead: boolean | undefined;
  let size = 0; // entries of all open containers
  let length = 0; // of the text since the last value returned

  const isKey = () => {
    const top = open.at(-1);
    return top && top.keys?.length === top.values.length;
  };
  const put = (value: unknown) => {
    const top = open.at(-1);
    if (isKey()) top?.keys?.push(`${value}`);
    else {
      isNew = true;
      size++;
      if (top) top.values.push(value);
      else root = value;
    }
  };
  const take = (part: string) => {
    if (isText && part !== '"') {
      const text = (high ?? "") + (part[0] === "\\" ? JSON.parse(`"${part}"`) : part);
      high = /[\ud800-\udbff]$/.exec(text)?.[0];
      token += high ? text.slice(0, -1) : text;
      isNew ||= !isKey();
    } else if (/[^\s[\]{},:"]/.test(part)) token += part;
    else {
      if (isText) put(token + (high ?? ""));
      else if (token) {
        isFenced ||= /[`~]/.test(token);
        if (open[0] || !isFenced) put(JSON.parse(token));
      }
      token = "";
      if (part === '"') {
        isText = !isText;
        high = undefined;
        isNew ||= isText && !isKey();
      } else if (part === "{" || part === "[") {
        open.push({ keys: part === "{" ? [] : undefined, values: [] });
        isNew = true;
        size++;
      } else if (part === "}" || part === "]") {
        const closed = open.pop() as Open;
        size -= closed.values.length + 1;
        put(close(closed));
      }
    }
  };
  return {
    add(piece) {
      if (isDead) return undefined;
      try {
        rest += piece;
        let at = 0;
        for (;;) {
          const pattern = isText ? TEXT : BETWEEN;
          pattern.lastIndex = at;
          const [part] = pattern.exec(rest) ?? [];
          if (!part) break;
          at += part.length;
          take(part);
        }
        rest = rest.slice(at);
        length += piece.length;
        if (!isNew || length * COPIES < size) return undefined;
        isNew = false;
        length = 0;
        return open.reduceRight<unknown>(
          (inner, { keys, values }) => close({ keys, values: inner === undefined ? [...values] : [...values, inner] }),
          isText ? (isKey() ? undefined : token) : root,
        );
      } catch {
        isDead = true;
        return undefined;
      }
    },
  };
}
