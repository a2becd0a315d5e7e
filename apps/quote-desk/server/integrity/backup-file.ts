import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { failure, type Instant, type Result, readJson, success, valueAt } from '@anslag/pricing'
import type { Kysely } from 'kysely'
import { raise } from '../issues.ts'
import { isEmpty, migrationsOf, readAll, writeAll } from '../register/backup.ts'

const format = 'desk-backup/1'

/** Writes the whole register, as it is at one moment, to a file that takes its name once it is complete. */
export const writeBackup = async (owner: Kysely<unknown>, file: string, at: Instant): Promise<number> => {
  const unfinished = `${file}.unfinished`
  const zip = createGzip()
  const written = zip.pipe(createWriteStream(unfinished, { mode: 0o600 }))
  const write = async (line: string) => {
    if (!zip.write(`${line}\n`)) await once(zip, 'drain')
  }
  let rows = 0
  await write(JSON.stringify({ format, at, migrations: await migrationsOf(owner) }))
  await readAll(owner, async (table, row) => {
    rows += 1
    await write(JSON.stringify([table, row]))
  })
  await write(JSON.stringify({ rows }))
  zip.end()
  await finished(written)
  await rename(unfinished, file)
  return rows
}

const wrong = (file: string) => failure([raise('desk/backup-unusable', '', { file })])

class Unfinished extends Error {}

async function* rowsIn(lines: AsyncIterator<string>): AsyncGenerator<{ readonly table: string; readonly row: string }> {
  let rows = 0
  for (;;) {
    const { value, done } = await lines.next()
    const read = done === true ? undefined : readJson(value)
    const [table, row] = read?.ok && Array.isArray(read.value) ? read.value : []
    if (typeof table === 'string' && typeof row === 'string') {
      rows += 1
      yield { table, row }
    } else if (read?.ok && valueAt(read.value, ['rows']) === rows) return
    else throw new Unfinished()
  }
}

/**
 * Fills an empty register with what a backup holds, as a whole or not at all.
 *
 * @returns nothing; or that the register has cases already, or that the file is no whole backup of this version
 */
export const readBackup = async (owner: Kysely<unknown>, file: string): Promise<Result<undefined>> => {
  if (!(await isEmpty(owner))) return failure([raise('desk/register-not-empty', '')])
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) })[Symbol.asyncIterator]()
  try {
    const { value } = await lines.next()
    const head = readJson(value)
    if (!head.ok || valueAt(head.value, ['format']) !== format) return wrong(file)
    const migrations = JSON.stringify(valueAt(head.value, ['migrations']))
    if (migrations !== JSON.stringify(await migrationsOf(owner))) return wrong(file)
    await writeAll(owner, rowsIn(lines))
    return success(undefined)
  } catch (error) {
    if (
      error instanceof Unfinished ||
      (error instanceof Error && 'code' in error && /^(Z_|ENOENT|EISDIR)/.test(String(error.code)))
    )
      return wrong(file)
    throw error
  }
}
