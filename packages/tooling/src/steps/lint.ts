import { type Finished, runNode } from './command.ts'
import { step } from './step.ts'

/** Biome exits with 0 where all it has are warnings or notes, so its last lines are read too. */
export const isClean = ({ code, output }: Finished): boolean =>
  code === 0 && !/^Found \d+ (error|warning|info)/m.test(output)

/** Lint, order of imports and format of every file; a warning or a note fails as an error does. */
export const lint = step('lint and format', async (say) => {
  const finished = await runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  say(finished.output)
  return isClean(finished)
})
