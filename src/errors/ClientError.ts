import { TaggedError } from "./TaggedError.js";

/** What all errors have in common that come about on this side of the wire, whatever the server answered. */
export abstract class ClientError<Fields extends object = object> extends TaggedError<Fields> {
  /** Identifier of the generation (`gen-…`), if the server told it before things went wrong. */
  declare readonly generationId?: string | undefined;
}
