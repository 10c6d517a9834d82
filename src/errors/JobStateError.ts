import { ClientError } from "./ClientError.js";

/** What the constructor of a `JobStateError` takes beside its message. */
export interface JobStateErrorFields<Job> {
  state: Job;
  timeoutMs?: number | undefined;
}

/**
 * A job is not in the state that it should be in: it is still under way at the time limit of a wait, or has no results to
 * read. The job itself goes on at the server, whatever became of the call. `cause` is the error of the latest look-up, if
 * that failed.
 */
export class JobStateError<Job = unknown> extends ClientError<JobStateErrorFields<Job>> {
  override readonly name = "JobStateError";
  /** The job as it was last seen. */
  declare readonly state: Job;
  /** The time limit that was reached, in milliseconds; undefined if none was. */
  declare readonly timeoutMs?: number | undefined;
}
