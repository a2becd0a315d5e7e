import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { exampleQuoteDetails } from '@anslag/quotes'
import { documentBombs, fileBombs } from '../server/testing/bombs.ts'
import { newFolder, startServer } from '../server/testing/killed-server.ts'
import { quantile, shown } from './quantiles.ts'
import { type Call, signedIn } from './sessions.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** The most megabytes that any process which reads files has had in memory so far; undefined where the system does not tell. */
const megabytesOfReaders = (): number | undefined => {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const readers = all.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reading-process'))
    const peaks = readers.map((pid) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0')
    return Math.max(0, ...peaks.map(Number)) / 1_000
  } catch {
    return undefined
  }
}

interface Ended {
  readonly answer: Response
  readonly others: readonly number[]
  readonly megabytes: number
}

/** Sends something, and meanwhile, as somebody else, asks for a list again and again. */
const beside = async (send: Promise<Response>, other: Call): Promise<Ended> => {
  const others: number[] = []
  let [answer, megabytes]: [Response | undefined, number] = [undefined, 0]
  const answered = send.then((response) => {
    answer = response
  })
  while (answer === undefined) {
    const begun = performance.now()
    await (await other('/api/cases')).arrayBuffer()
    others.push(performance.now() - begun)
    megabytes = Math.max(megabytes, megabytesOfReaders() ?? 0)
  }
  await answered
  return { answer, others, megabytes }
}

/** Abuse case 24 as it would happen: each bomb at a server of its own process, with the time, the memory and what others notice. */
const folder = newFolder()
const server = await startServer(folder)
try {
  const [officer, other] = await signedIn(folder, server.address, 'officer', 2)
  if (other === undefined) throw new Error('nobody else')
  const bodies = {
    ...documentBombs,
    ...Object.fromEntries(
      Object.entries(fileBombs(2_000, 1_900_000)).map(([name, file]) => [
        name,
        JSON.stringify({ files: [file], details: exampleQuoteDetails }),
      ]),
    ),
  }
  for (const [name, body] of Object.entries(bodies)) {
    const begun = performance.now()
    const send = officer('/api/cases', { method: 'POST', headers: { 'Idempotency-Key': randomUUID() }, body })
    const { answer, others, megabytes } = await beside(send, other)
    const codes = /"code":"([^"]+)"/.exec(await answer.text())?.[1] ?? 'made'
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
    const memory = megabytes === 0 ? '' : ` ${Math.round(megabytes)} MB`
    say(
      `${seconds} s${memory}, others wait ${shown(quantile(others, 0.5))}, at most ${shown(Math.max(...others))} ms: ${name} ${answer.status} ${codes}`,
    )
  }
} finally {
  await server.stop()
  await rm(folder, { recursive: true })
}
