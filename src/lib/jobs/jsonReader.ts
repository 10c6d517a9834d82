/** How many entries of open containers may be copied for each character of the text. */
const COPIES = 64;
const TEXT = /[^"\\]+|"|\\(?:u.{4}|[^u])/sy;
const BETWEEN = /\s+|[[\]{},:"]|[^\s[\]{},:"]+/y;

/** A container that is open. An object has a value less than keys while one is being read. */
interface Open {
  readonly keys: string[] | undefined;
  readonly values: unknown[];
}

const close = ({ keys, values }: Open): unknown =>
  keys ? Object.fromEntries(values.map((value, at) => [keys[at], value])) : values;

/** Reads JSON piece by piece, in time that is linear in the text. */
export interface JSONReader {
  /**
   * Takes the next piece, and gives the value as far as it is known; nothing if the piece says nothing new, or the text is
   * no JSON.
   *
   * A value that was given does not change: of the next one, what has grown is new, up to the root, and the rest is the same.
   * For that, the containers that are open are copied; where these are so large that this would take longer than to read
   * the text, values come less often than pieces. Of a string there is what has come, of a number or literal all or nothing.
   */
  add(piece: string): unknown;
}

/** A fence around the JSON is skipped. Some texts that are no JSON are taken for it: the whole text is to be parsed. */
export function createJSONReader(): JSONReader {
  const open: Open[] = [];
  let root: unknown;
  let rest = ""; // an escape that has begun
  let high: string | undefined; // half of a character
  let token = ""; // the string, number or literal so far
  let isText = false;
  let isNew = false;
  let isDead = false;
  let size = 0; // of all that is open
  let length = 0; // of the text since the last value that was given

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
      else if (token && token[0] !== "`") put(JSON.parse(token));
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
