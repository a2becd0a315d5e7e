import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../steps/command.ts'

/** What a program wrote, with the error that ended it where there was one. */
export interface Written {
  readonly output: string
  readonly failed?: string
}

/** Imports programs one after another, and writes as JSON what each of them said. */
const runner = `
import { format } from 'node:util'
const all = []
for (const file of process.argv.slice(2)) {
  const lines = []
  console.log = (...values) => lines.push(format(...values) + '\\n')
  const failed = await import('./' + file).then(() => undefined, (error) => String(error?.stack ?? error))
  all.push({ output: lines.join(''), failed })
}
process.stdout.write(JSON.stringify(all))
`

/** Runs programs in a project in one process, since most of their time is the loading of what they all import. */
export const runPrograms = async (
  folder: string,
  programs: readonly string[],
  node?: string,
): Promise<readonly Written[]> => {
  const names = programs.map((text, place) => {
    const name = `program-${place}.mjs`
    writeFileSync(join(folder, name), `${text}\n`)
    return name
  })
  writeFileSync(join(folder, 'run-all.mjs'), runner)
  const { code, output } = await runNode(['run-all.mjs', ...names], folder, node)
  if (code !== 0) throw new Error(output)
  return JSON.parse(output.slice(output.lastIndexOf('\n') + 1))
}
