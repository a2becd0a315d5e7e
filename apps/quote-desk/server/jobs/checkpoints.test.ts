import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { deskOn, done, lived } from '../testing/desk-in-memory.ts'
import { appendingTo } from './checkpoints.ts'
import { checkNow } from './daily-check.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-checkpoints-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Nothing can be written to the file meanwhile. */
const without = async (file: string, act: () => Promise<unknown>): Promise<void> => {
  renameSync(file, `${file}.away`)
  mkdirSync(file)
  await act()
  rmdirSync(file)
  renameSync(`${file}.away`, file)
}

describe('a line outside the database', () => {
  it('is not glued to one that a server began before it died', async () => {
    const file = join(folder, 'torn')
    writeFileSync(file, '{"number":')
    await appendingTo(file)(['whole'])
    expect(readFileSync(file, 'utf8')).toBe('{"number":\nwhole\n')
  })

  it('nor to one that was half written when the volume was full', async () => {
    const file = join(folder, 'full')
    const append = appendingTo(file)
    await append(['first'])
    await without(file, () => expect(append(['second'])).rejects.toThrow('EISDIR'))
    appendFileSync(file, 'sec')
    await append(['second', 'third'])
    expect(readFileSync(file, 'utf8')).toBe('first\nsec\nsecond\nthird\n')
  })

  it('is written as soon as it can be, where it could not the first time', async () => {
    const parent = join(folder, 'not-there-yet')
    writeFileSync(parent, 'where the volume is mounted')
    const append = appendingTo(join(parent, 'one.jsonl'))
    await expect(append(['first'])).rejects.toThrow()
    rmSync(parent)
    await append(['first'])
    expect(readFileSync(join(parent, 'one.jsonl'), 'utf8')).toBe('first\n')
  })
})

describe('the check', () => {
  it('finds nothing wrong with a line that was begun and written whole afterwards, or stands twice', async () => {
    const checkpointFolder = join(folder, 'checked')
    const file = join(checkpointFolder, 'one.jsonl')
    const desk = deskOn(await newDatabase(), { appendCheckpoints: appendingTo(file), checkpointFolder })
    const officer = await desk.as('officer')
    const issued = await lived(officer, ['issue', {}])
    const findings = async () => (await checkNow(desk.desk)).findings.map(({ code }) => code)
    await without(file, async () => expect((await done(officer, issued, 'send')).issues).toHaveLength(1))
    const [{ payload: line } = { payload: '' }] = await desk.desk.register
      .selectFrom('outbox')
      .select('payload')
      .where('is_done', '=', false)
      .where('kind', '=', 'checkpoint')
      .execute()
    // It came through whole the first time, and half the second.
    appendFileSync(file, `${line}\n${line.slice(0, line.length / 2)}`)
    expect(await findings()).toEqual(['integrity/line-unreadable'])
    await lived(officer, ['issue', {}])
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((each) => each === line),
    ).toHaveLength(2)
    expect(await findings()).toEqual([])
  })
})
