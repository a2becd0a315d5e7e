import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bodyOf } from '../server/testing/desk-in-memory.ts'
import { runDesk, startServer } from '../server/testing/killed-server.ts'
import { acted, askAgain, lifeOnce, nothingNoted, type Post } from '../server/testing/load.ts'
import { signedIn } from './sessions.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const run = (command: string, ...parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'inherit' }).status === 0

/** A volume of so many megabytes that is really full when it is full. */
const volume = (megabytes: number): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-full-'))
  chmodSync(folder, 0o755)
  if (run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder)) return folder
  rmSync(folder, { recursive: true })
  return undefined
}

const freeMegabytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return (bavail * bsize) / 1_000_000
}

const balloonOf = (folder: string): string => join(folder, 'balloon')

/** Takes all that is left: what does not fit is not written. */
const fill = (folder: string): void => {
  try {
    writeFileSync(balloonOf(folder), Buffer.alloc(Math.ceil((freeMegabytes(folder) + 1) * 1_000_000)))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}

/** Abuse case 34 on a volume that is really full: writes are refused, reads go on, and all is right once there is room. */
const tried = async (folder: string): Promise<void> => {
  const server = await startServer(folder)
  const [officer] = await signedIn(folder, server.address, 'officer', 1)
  const post: Post = ({ path, headers, body }) => officer(path, { method: 'POST', headers, body })
  const noted = nothingNoted()
  const first = await lifeOnce(post, noted)
  if (first === undefined) throw new Error('nothing to read')
  fill(folder)
  say(`${freeMegabytes(folder)} MB are left`)
  const statuses = new Map<string, number>()
  const telling: Post = async (asked) => {
    const answer = await post(asked)
    const text = answer.status < 300 ? '' : ` ${(await bodyOf(answer.clone())).issues[0].code}`
    statuses.set(`${answer.status}${text}`, (statuses.get(`${answer.status}${text}`) ?? 0) + 1)
    return answer
  }
  let refused = 0
  while (refused < 20) {
    if ((await lifeOnce(telling, noted)) === undefined) refused += 1
    if (refused > 0) await setTimeout(100)
  }
  say(`while the disk was full, of writes: ${JSON.stringify(Object.fromEntries(statuses))}`)
  const reads = [`/api/cases/${first.case}`, '/api/cases', '/api/work-lists/expired', '/ready']
  for (const path of reads) {
    const seen = new Set<number>()
    for (let time = 0; time < 100; time += 1) seen.add((await officer(path)).status)
    say(`  read ${path.replace(first.case, 'ID')} a hundred times: ${[...seen].join(' ')}`)
  }
  rmSync(balloonOf(folder))
  let again: readonly number[] = []
  for (let time = 0; time < 60 && noted.unanswered.size > 0; time += 1) {
    again = await askAgain(post, noted)
    if (again.every((status) => status < 500)) break
    await setTimeout(1_000)
  }
  const next = await acted(post, noted, (await lifeOnce(post, noted, 'decline')) ?? first, 'revise')
  say(
    `once there is room again: ${noted.unanswered.size} unanswered, then ${again.join(' ')}, next case at version ${next?.version}`,
  )
  await server.stop()
  const { code, said } = await runDesk(folder, 'check')
  say(`${said.trim()} (${code})`)
  process.exitCode = code === 0 && next !== undefined ? 0 : 1
}

const folder = volume(Number(process.argv[2] ?? 400))
if (folder === undefined) say('this machine lets nobody mount a small volume: tried as root it does')
else
  try {
    await tried(folder)
  } finally {
    await setTimeout(500)
    run('umount', folder)
    rmSync(folder, { recursive: true, force: true })
  }
