import { ClientError } from "./ClientError.js";

/** What the constructor takes beside the message: the fields of the error, by name. */
export interface StreamIncompleteErrorFields {
  generationId: string | undefined;
  lastEvent: unknown;
  usage: unknown;
}

/**
 * The stream ended without its closing mark: what came before it may be cut short. The server may go on generating, and
 * charge for it; `generationId` finds the record. `cause` is what the connection broke with, if it did; in
 * `chatTextStream` it can be what the provider said as it failed.
 */
export class StreamIncompleteError extends ClientError<StreamIncompleteErrorFields> {
  override readonly name = "StreamIncompleteError";
  /** The last event that came, undefined if none did. */
  declare readonly lastEvent: unknown;
  /** The last `usage` that an event had, undefined if none did. */
  declare readonly usage: unknown;
}
