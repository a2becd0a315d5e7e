import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { osloDay } from '@anslag/pricing'
import { ownDatabase } from '../server/embedded/own-database.ts'
import { migrate } from '../server/register/migrate.ts'
import { openAsOwner } from '../server/register/open-register.ts'
import { now } from '../server/running.ts'
import { readKeys } from '../server/signing/keys.ts'
import { builtServer, type ServerProcess, startServer } from '../server/testing/killed-server.ts'
import '../web/build/server.ts'
import { benchFolder } from './folder.ts'
import { issued } from './issuing.ts'
import { quantile, shown } from './quantiles.ts'
import { readSteadily } from './reading.ts'
import { succeeded } from './register/distinct-lives.ts'
import { fill } from './register/fill.ts'
import { searched, slowest } from './searching.ts'
import { type Call, signedIn } from './sessions.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const folder = benchFolder

/** Fills the data of a folder up to so many cases, as a server would have left them. */
const filled = async (count: number): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const keys = succeeded(await readKeys({ demonstrationFile: join(folder, 'demonstration-key.json') }, now()))
  const { address, stop } = succeeded(await ownDatabase(folder))
  const owner = openAsOwner(address)
  await migrate(owner)
  await owner.destroy()
  const checkpoints = join(folder, 'checkpoints.jsonl')
  await fill({ address, checkpoints, keys, today: osloDay(now()), count, say })
  await stop()
}

/** Milliseconds from the command to the links, started anew some times. */
const starts = async (times: number): Promise<readonly number[]> => {
  const all: number[] = []
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now()
    const server = await startServer(folder, builtServer)
    all.push(performance.now() - begun)
    await server.stop()
  }
  return all
}

const idsOf = async (call: Call): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const sort of ['updated', 'buyer', 'number', 'valid-until']) {
    const answer = await call(`/api/cases?limit=100&sort=${sort}`)
    const page: { readonly cases: readonly { readonly case: string }[] } = JSON.parse(await answer.text())
    ids.push(...page.cases.map((each) => each.case))
  }
  return ids
}

const at = (values: readonly number[], share: number): string => shown(quantile(values, share))

/** What a server does on the data as they are, as cells of a table. */
const served = async ({ address }: ServerProcess): Promise<readonly string[]> => {
  const calls = await signedIn(folder, address, 'officer', 40)
  const ids = await idsOf(calls[0])
  await searched(calls, 1)
  const times = await searched(calls, 6)
  const found = [...times.values()].flat()
  for (const line of slowest(times, 8)) say(line)
  // A server that was just started is slower in all that it does for the first time.
  await readSteadily(calls, ids, { perSecond: 100, seconds: 10 })
  const { milliseconds: read, lost } = await readSteadily(calls, ids, { perSecond: 200, seconds: 20 })
  if (lost > 0) say(`${lost} reads were not answered: the machine is too busy to measure`)
  const { answered, printed } = await issued(calls, 60)
  const [middle, high, worst] = [0.5, 0.95, 0.99]
  return [
    ...[at(found, middle), at(found, high), at(read, middle), at(read, worst)],
    ...[at(answered, middle), at(answered, high), at(printed, high)],
  ]
}

const measured = async (count: number): Promise<string> => {
  await filled(count)
  const start = await starts(3)
  const server = await startServer(folder, builtServer)
  try {
    return `| ${[count.toLocaleString('en'), ...(await served(server)), at(start, 0.5)].join(' | ')} |`
  } finally {
    await server.stop()
  }
}

const sizes = process.argv.slice(2).map(Number)
const rows: string[] = []
for (const size of sizes.length === 0 ? [1_000, 10_000, 100_000] : sizes) {
  const row = await measured(size)
  rows.push(row)
  say(row)
}
say('\n| cases | search p50 | search p95 | 200 reads/s p50 | p99 | issue p50 | p95 | PDF p95 | start |')
say('|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
for (const row of rows) say(row)
