import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** True while a process of this id is there. */
export const isLiving = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The id of a process in the first line of a file; undefined where there is none that lives. */
export const livingIn = async (file: string): Promise<number | undefined> => {
  try {
    const pid = Number.parseInt(await readFile(file, 'utf8'), 10)
    return pid > 0 && isLiving(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Waits until something holds; false where it does not within so many milliseconds. */
export const waitUntil = async (holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> => {
  const end = performance.now() + milliseconds
  while (!(await holds())) {
    if (performance.now() > end) return false
    await setTimeout(20)
  }
  return true
}
