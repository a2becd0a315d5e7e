import { exitCodes } from './exit-codes.ts'

/**
 * Ends the process when its output cannot be written: quietly when nobody reads it any more, since
 * `anslag price … | head -1` is no failure, else with a word about it.
 */
export const endWhenOutputFails = (tell: () => void) => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.written)
    tell()
    process.exit(exitCodes.refused)
  })
  // There is nowhere left to say that messages cannot be written.
  process.stderr.on('error', () => undefined)
}
