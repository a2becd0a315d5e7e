import { type ChildProcess, spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Addresses } from '../running.ts'

/** The check of a register, made elsewhere. */
export interface CheckApart {
  /** Comes to its end with the check, whatever that found; false where it was broken off. */
  readonly check: () => Promise<boolean>
  /** Breaks off what has begun. */
  readonly stop: () => void
}

/** The database is named to it: it must never start one, were this server killed meanwhile. */
const started = ({ application, owner }: Addresses): ChildProcess => {
  const program = [...process.execArgv, process.argv[1] ?? '', 'check']
  const env = { ...process.env, DATABASE_URL: application, MIGRATION_DATABASE_URL: owner }
  const child = spawn(process.execPath, program, { stdio: 'ignore', env })
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return child
}

/**
 * Has the register checked by the command `check`, in a process of its own with the settings of this one: of many quotes that
 * takes minutes of work, during which whoever asks this server is answered as always.
 */
export const checkApart = (addresses: Addresses): CheckApart => {
  let child: ChildProcess | undefined
  let isStopped = false
  const stop = () => {
    isStopped = true
    child?.kill('SIGKILL')
  }
  process.once('exit', stop)
  return {
    check: () =>
      new Promise((resolve) => {
        child = started(addresses)
          .once('exit', () => resolve(!isStopped))
          .once('error', () => resolve(!isStopped))
      }),
    stop,
  }
}
