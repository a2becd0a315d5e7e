import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Finding } from './reader.ts'
import { readers } from './readers.ts'

/** Inputs of a reader in a row. */
const batch = 20

/** Seconds without a word after which a reader hangs. */
const longest = 120

const usage = 'Usage: npx --yes pnpm@10.34.9 fuzz [--seconds 60] [--seed 1] [--reader NAME]\n'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    reader: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
})

const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
const chosen = readers.filter(({ name }) => values.reader === undefined || name === values.reader)

const reported = ({ reader, seed: at, why, input }: Finding): string =>
  `\nFINDING in ${reader}\n${why.slice(0, 3_000)}\nSmallest input, as JSON:\n${input.slice(0, 20_000)}\nAgain: --reader "${reader}" --seed ${at}\n`

/** Reads until the time is over, each reader in turn, and stops at the first finding. */
const search = async (): Promise<number> => {
  const end = Date.now() + seconds * 1000
  let inputs = 0
  for (let round = 0; Date.now() < end; round += 1)
    for (const { name, fuzzed } of chosen) {
      process.send?.(`${name}, --seed ${seed + round}`)
      const finding = await fuzzed(seed + round, batch)
      inputs += batch
      if (finding === undefined) continue
      process.stdout.write(reported(finding))
      return 1
    }
  process.stdout.write(`${inputs} inputs, ${chosen.length} readers, seed ${seed}: no finding\n`)
  return 0
}

/** Watches over the search in a process of its own, since nothing within one can end what hangs. */
const watched = (): Promise<number> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--child'])
    let [last, heard] = ['the start', Date.now()]
    child.on('message', (now) => {
      ;[last, heard] = [String(now), Date.now()]
    })
    const watch = setInterval(() => {
      if (Date.now() - heard < longest * 1000) return
      process.stdout.write(`\nFINDING: no answer within ${longest} s in ${last}\n`)
      child.kill('SIGKILL')
    }, 1000)
    child.on('close', (code) => {
      clearInterval(watch)
      resolve(code ?? 1)
    })
  })

if (chosen.length === 0 || !Number.isInteger(seed) || !(seconds > 0)) {
  process.stderr.write(`${usage}Readers: ${readers.map(({ name }) => name).join(', ')}\n`)
  process.exitCode = 2
} else if (values.child) {
  const code = await search()
  process.disconnect?.()
  process.exitCode = code
} else process.exitCode = await watched()
