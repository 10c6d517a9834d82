import { ClientError } from "./ClientError.js";

/**
 * The stream ended without its closing mark: what came before it may be cut short. The server may go on generating, and
 * charge for it; `generationId` finds the record. `cause` is what the connection broke with, if it did.
 */
export class StreamIncompleteError extends ClientError {
  override readonly name = "StreamIncompleteError";
  /** Identifier of the generation (`gen-…`), where the server told. */
  readonly generationId: string | undefined;
  /** The last event that came, undefined if none did. */
  readonly lastEvent: unknown;

  constructor(generationId: string | undefined, lastEvent: unknown, options?: ErrorOptions) {
    super("The stream ended before it was complete", options);
    this.generationId = generationId;
    this.lastEvent = lastEvent;
  }
}
