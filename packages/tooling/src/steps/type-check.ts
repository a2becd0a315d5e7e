import { availableParallelism } from 'node:os'
import { packages } from '../repository/packages.ts'
import { runNode } from './command.ts'
import { one, type Step } from './step.ts'

const check = async (folder: string): Promise<boolean> => {
  const { code, output } = await runNode(['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder], false)
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${folder}\n${output}`)
  return code === 0
}

/** Takes from the same queue until it is empty. */
const work = async (queue: string[]): Promise<boolean> => {
  let right = true
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) right = (await check(next)) && right
  return right
}

/** Type checks every package, type tests among them, as many at a time as there are cores. */
export const types: Step = {
  name: 'types',
  run: async () => {
    const queue = packages.map(({ folder }) => folder)
    const results = await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue)))
    return one(results.every(Boolean))
  },
}
