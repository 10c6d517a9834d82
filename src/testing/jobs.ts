/**
 * How long a batch or a video is in the making: that many look-ups, or a time in milliseconds after it was created.
 */
export type JobDelay = number | { readonly ms: number };

/** Tells when a job has ended. */
export interface Progress {
  /** A look-up: whether it has. */
  lookUp(): boolean;
}

/** The progress of a new job. In real time, whatever the clock of the fake says: who sets milliseconds wants to wait. */
export function begin(delay: JobDelay): Progress {
  const startedAt = Date.now();
  let lookUps = 0;
  return { lookUp: () => (typeof delay === "number" ? lookUps++ >= delay : Date.now() - startedAt >= delay.ms) };
}
