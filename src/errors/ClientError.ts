/** What all errors have in common that come about on this side of the wire, whatever the server answered. */
export abstract class ClientError extends Error {
  abstract override readonly name: string;
}
