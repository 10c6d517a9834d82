// Files that client and server share.

/** Bytes of all values, the same every time. */
export function noise(length) {
  return Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) & 255);
}

/** A file to download, of more than one piece. */
export const NOISE = { filename: "noise.bin", content: noise(1_000_000) };

/** The names of all files that are there from the start. */
export const FILE_NAMES = ["a.txt", "b.txt", "c.txt", "d.txt", NOISE.filename];
