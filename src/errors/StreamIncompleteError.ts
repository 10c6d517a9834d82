import { ClientError } from "./ClientError.js";

/** Fields of a `StreamIncompleteError`, which its constructor takes. */
export interface StreamIncompleteErrorFields {
  generationId: string | undefined;
  lastEvent: unknown;
  usage: unknown;
}

/**
 * The stream ended without its closing mark, so what arrived may be cut short. The server may go on generating, and
 * charge for it; look up the cost by `generationId`. `cause` is the connection's error, if it broke; in
 * `chatTextStream` it can be the provider's message.
 */
export class StreamIncompleteError extends ClientError<StreamIncompleteErrorFields> {
  override readonly name = "StreamIncompleteError";
  /** The last event; undefined if none arrived. */
  declare readonly lastEvent: unknown;
  /** The last `usage` in an event; undefined if none had one. */
  declare readonly usage: unknown;
}
