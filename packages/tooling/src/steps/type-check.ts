import { runNode } from './command.ts'
import { step } from './step.ts'

/** Every file in one program; then what must run anywhere, by itself, where neither a browser nor Node has any types. */
export const programs = {
  everything: 'packages/tooling/tsconfig.everything.json',
  pure: 'packages/tooling/tsconfig.pure.json',
} as const

/** Type checks every package and app, type tests among them, with the native compiler, which uses all cores. */
export const types = step('types', async (say) => {
  const codes: number[] = []
  for (const [name, path] of Object.entries(programs)) {
    const { code, output } = await runNode(['node_modules/typescript-native/bin/tsc', '--pretty', 'false', '-p', path])
    say(`${code === 0 ? '✓' : '✗'} ${name}\n${output}`)
    codes.push(code)
  }
  return codes.every((code) => code === 0)
})
