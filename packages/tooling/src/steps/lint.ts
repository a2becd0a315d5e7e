import { runNode } from './command.ts'
import { one, type Step } from './step.ts'

/** Biome exits with 0 where all it has are warnings or notes, so its last lines are read too. */
export const isClean = ({ code, output }: { readonly code: number; readonly output: string }): boolean =>
  code === 0 && !/^Found \d+ (error|warning|info)/m.test(output)

/** Lint, order of imports and format of every file; a warning or a note fails as an error does. */
export const lint: Step = {
  name: 'lint and format',
  run: async () => one(isClean(await runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.'], true))),
}
