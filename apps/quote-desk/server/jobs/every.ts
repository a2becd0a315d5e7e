/** Something that is done now and then until it is stopped. */
export interface Repeated {
  /** Waits for what has begun. */
  readonly stop: () => Promise<void>
}

/** Does something at once and then every so many milliseconds, never twice at a time; a failure is told and tried again. */
export const every = (milliseconds: number, act: () => Promise<void>, log: (line: string) => void): Repeated => {
  let running: Promise<void> | undefined
  const begin = () => {
    running ??= act()
      .catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown'
        log(JSON.stringify({ level: 'error', job: 'failed', name }))
      })
      .finally(() => {
        running = undefined
      })
  }
  begin()
  const timer = setInterval(begin, milliseconds)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
