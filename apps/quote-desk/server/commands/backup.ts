import { failure, type Result, success } from '@anslag/pricing'
import type { Config } from '../config.ts'
import { readBackup, writeBackup } from '../integrity/backup-file.ts'
import { raise } from '../issues.ts'
import { migrate } from '../register/migrate.ts'
import { openAsOwner } from '../register/open-register.ts'
import { type Addresses, addressesBeside, addressesToServe, now } from '../running.ts'
import { refuse, say } from './say.ts'

const fileOf = (given: readonly string[]): Result<string> => {
  const [file] = given
  return file === undefined ? failure([raise('desk/file-missing', '')]) : success(file)
}

const withOwner = async <T>(
  reached: Result<Addresses>,
  act: (owner: ReturnType<typeof openAsOwner>) => Promise<Result<T>>,
): Promise<Result<T>> => {
  if (!reached.ok) return reached
  const { owner: address, stop } = reached.value
  const owner = openAsOwner(address)
  try {
    await migrate(owner)
    return await act(owner)
  } finally {
    await owner.destroy()
    await stop()
  }
}

/** Writes the register to a file, also beside a server that is running. */
export const backup = async (config: Config, given: readonly string[]): Promise<void> => {
  const file = fileOf(given)
  if (!file.ok) return refuse(file.issues)
  const done = await withOwner(await addressesBeside(config), async (owner) =>
    success(await writeBackup(owner, file.value, now())),
  )
  if (done.ok) say(`${done.value} rows written to ${file.value}`)
  else refuse(done.issues)
}

/** Fills an empty register with a backup: no server may be running meanwhile. The next start lets numbers go on above every checkpoint. */
export const restore = async (config: Config, given: readonly string[]): Promise<void> => {
  const file = fileOf(given)
  if (!file.ok) return refuse(file.issues)
  const done = await withOwner(await addressesToServe(config), (owner) => readBackup(owner, file.value))
  if (done.ok) say(`restored from ${file.value}: check it before the next start`)
  else refuse(done.issues)
}
