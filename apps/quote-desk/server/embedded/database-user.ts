import { readFile } from 'node:fs/promises'

/** Whom the database runs as. */
export interface DatabaseUser {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root: then it runs as the user `postgres` where the machine has one, else as `nobody`. Anybody
 * else runs it as himself, which is undefined here.
 */
export const databaseUser = async (): Promise<DatabaseUser | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const [, , uid, gid] = ['postgres', 'nobody'].flatMap((name) => users.filter(([user]) => user === name))[0] ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}
