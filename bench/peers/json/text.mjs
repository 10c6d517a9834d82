// JSON as a model writes it: 44 kB in 2,190 pieces, or a multiple of that.
const PIECE = 20;
const LENGTH = 43_800;

export function makeText(times) {
  const items = [];
  for (let at = 0, length = 12; length < times * LENGTH; at++) {
    const item = {
      id: at,
      title: `Item "${at}"`,
      note: `Line one of it\nand a second one, of some length: ${"é".repeat(at % 30)}`,
      price: at * 1.25,
      tags: ["a", "bc", "def"],
      isNew: at % 2 === 0,
      seller: at % 3 ? { name: "Acme", rating: 4.5 } : null,
    };
    items.push(item);
    length += JSON.stringify(item).length + 1;
  }
  return JSON.stringify({ items });
}

export function cutText(text) {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}
