import { exampleRequests } from '@anslag/price-lists'
import { languageOf } from './arguments/flags.ts'
import { tokensOf } from './arguments/tokens.ts'
import type { Environment } from './environment.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { printed } from './render/print.ts'
import { blank, plain } from './render/styled-line.ts'
import { run } from './run.ts'
import { cliTextsFor } from './texts/index.ts'

/**
 * Prices the bundled example with its explanation, and says how to price one's own.
 *
 * @param argv options of `anslag price`, such as `--lang nn`
 */
export const pricedExample = async (argv: readonly string[], environment: Environment): Promise<ExitCode> => {
  const bytes = new TextEncoder().encode(JSON.stringify(exampleRequests.typical))
  const withExample = { ...environment, readStdin: async () => ({ ok: true, bytes }) as const }
  const code = await run(['price', '-', '--explain', ...argv], withExample)
  if (code !== exitCodes.written) return code
  const language = tokensOf(argv).flags.find(({ flag }) => flag === 'lang')?.value
  const lines = cliTextsFor(languageOf(language)).start
  environment.stdout(printed([blank, ...lines.map(plain)], environment))
  return code
}
