import { ClientError } from "./ClientError.js";

/** Fields of a `JobStateError`, which its constructor takes. */
export interface JobStateErrorFields<Job> {
  state: Job;
  timeoutMs?: number | undefined;
}

/**
 * A job is not in the expected state: it is still running at the time limit of a wait, or has no results to read. A
 * running job goes on at the server. `cause` is the error of the last look-up, if that failed.
 */
export class JobStateError<Job = unknown> extends ClientError<JobStateErrorFields<Job>> {
  override readonly name = "JobStateError";
  /** The job as last seen. */
  declare readonly state: Job;
  /** The time limit that was reached, in milliseconds; undefined if none was. */
  declare readonly timeoutMs?: number | undefined;
}
