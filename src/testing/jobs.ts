/** How long a batch or video runs: for that many look-ups, or a time in milliseconds from its creation. */
export type JobDelay = number | { readonly ms: number };

/** Knows when something is ready: a job, or the record of a generation. */
export interface Progress {
  /** Counts a look-up; returns whether it is ready. */
  lookUp(): boolean;
}

/** Creates the progress of what begins now. Milliseconds are real time, whatever the clock of the fake says. */
export function begin(delay: JobDelay): Progress {
  const startedAt = Date.now();
  let lookUps = 0;
  return { lookUp: () => (typeof delay === "number" ? lookUps++ >= delay : Date.now() - startedAt >= delay.ms) };
}
