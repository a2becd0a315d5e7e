/** What the process says of how it went. */
export const exitCodes = {
  /** The result was written, whatever issues it holds. */
  written: 0,
  /**
   * The input was refused, or a file could not be read; nothing was written on stdout, but the results of other files, or
   * what a quote that was changed would cost.
   */
  refused: 1,
  /** An unknown command, option or value of an option; nothing was written on stdout. */
  usageError: 2,
  /** A bug in the program. */
  bug: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
