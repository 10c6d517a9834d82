/** Extracts the items of one list, a field of a JSON object, while the text arrives. */
export interface ItemSplitter {
  /** Takes the next piece and returns the items that it completes, as JSON. */
  add(piece: string): string[];
  /** The object with an empty list. */
  rest(): string;
  /** Whether the list has begun. */
  readonly hasList: boolean;
  /** Whether the object is complete. */
  readonly isWhole: boolean;
}

export function createItemSplitter(field: string): ItemSplitter {
  const opens = new RegExp(`"${field}"\\s*:\\s*$`);
  let passed = 0; // length of the earlier pieces
  let escaped = -1; // position of a character after a backslash
  let inString: boolean | undefined;
  let inList: boolean | undefined;
  let hasList = false;
  let depth = 0;
  let rest = "";
  let item = "";
  return {
    add(piece) {
      const items: string[] = [];
      let from = 0;
      const take = (to: number) => {
        if (inList) item += piece.slice(from, to);
        else rest += piece.slice(from, to);
        from = to;
      };
      const complete = (at: number) => {
        take(at);
        if (item.trim()) items.push(item);
        item = "";
      };
      for (const { 0: mark, index } of piece.matchAll(/["\\[\]{},]/g)) {
        if (passed + index === escaped) continue;
        if (mark === "\\") escaped = passed + index + 1;
        else if (mark === '"') inString = !inString;
        else if (!inString) {
          if (mark === "," && inList && depth === 2) {
            complete(index);
            from++;
          } else if (mark === "[" || mark === "{") {
            if (++depth === 2 && mark === "[") {
              take(index);
              if (opens.test(rest.slice(-99))) {
                take(index + 1);
                inList = hasList = true;
              }
            }
          } else if (mark !== "," && --depth === 1 && inList) {
            complete(index);
            inList = false;
          }
        }
      }
      take(piece.length);
      passed += piece.length;
      return items;
    },
    rest: () => rest,
    get hasList() {
      return hasList;
    },
    get isWhole() {
      return !depth && /\S/.test(rest);
    },
  };
}
