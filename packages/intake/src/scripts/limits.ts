/** How much of a script is read, declared once. What lies beyond is told with the limit. */
export const scriptLimits = {
  /** Turns of one loop. Thirty years of months are 360, ten years of days are 3 653. */
  turns: 10_000,
  /** Commands that are read again within loops, all loops together. A long one counts once for each 200 letters. */
  repeatedCommands: 30_000,
  /** Imports that are kept, more than any request holds: what comes after them is not read. */
  imports: 20_000,
  /** Loops within one another. */
  depth: 20,
  /** Letters of the value of a binding. */
  binding: 1_000,
  /** Letters of a command with the values of its bindings. */
  command: 100_000,
} as const
