import { type ChildProcess, spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** The check of a register, made elsewhere. */
export interface CheckApart {
  /** Comes to its end with the check, whatever that found. */
  readonly check: () => Promise<void>
  /** Breaks off what has begun. */
  readonly stop: () => void
}

const started = (): ChildProcess => {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'check'], { stdio: 'ignore' })
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return child
}

/**
 * Has the register checked by the command `check`, in a process of its own with the settings of this one: of many quotes that
 * takes minutes of work, during which whoever asks this server is answered as always.
 */
export const checkApart = (): CheckApart => {
  let child: ChildProcess | undefined
  const stop = () => void child?.kill('SIGKILL')
  process.once('exit', stop)
  return {
    check: () =>
      new Promise((resolve) => {
        child = started()
          .once('exit', () => resolve())
          .once('error', () => resolve())
      }),
    stop,
  }
}
