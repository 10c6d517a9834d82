import { JobStateError } from "../../errors/JobStateError.js";

/** A job with a status. */
interface State {
  readonly status: string;
  readonly finalized_at?: number | null;
}

/** Makes the error of a job that is still running; none for a job in a final state. */
export function unfinished<Job extends State>(noun: string) {
  return (state: Job, timeoutMs: number, cause?: Error): JobStateError<Job> | undefined => {
    const { status, finalized_at } = state;
    if (finalized_at || /^(completed|failed|expired|cancell?ed)$/i.test(status)) return;
    const message = `The ${noun} is still ${status}, and the limit of ${timeoutMs} ms leaves no time to look again`;
    return new JobStateError(`${message}: wait again, or longer`, { state, timeoutMs, cause });
  };
}
