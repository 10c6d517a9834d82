import { TaggedError } from "./TaggedError.js";

/** Base class of client errors: they arise on this side of the wire, whatever the server answered. */
export abstract class ClientError<Fields extends object = object> extends TaggedError<Fields> {
  /** Identifier of the generation (`gen-…`), if the server sent it before the failure. */
  declare readonly generationId?: string | undefined;
}
