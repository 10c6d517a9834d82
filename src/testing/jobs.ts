/**
 * How long a batch or a video is in the making: that many look-ups, or a time in milliseconds after it was created.
 */
export type JobDelay = number | { readonly ms: number };

/** Tells when something is there: the end of a job, or the record of a generation. */
export interface Progress {
  /** A look-up: whether it is. */
  lookUp(): boolean;
}

/** The progress of what begins now. In real time, whatever the clock of the fake says: who sets milliseconds wants to wait. */
export function begin(delay: JobDelay): Progress {
  const startedAt = Date.now();
  let lookUps = 0;
  return { lookUp: () => (typeof delay === "number" ? lookUps++ >= delay : Date.now() - startedAt >= delay.ms) };
}
