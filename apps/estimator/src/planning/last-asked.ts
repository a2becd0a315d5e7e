/** What asks one thing at a time, and of those that wait only the last. */
export interface LastAsked<T> {
  /** Asks now, or when the answer that is awaited has come, unless something else is asked before. */
  readonly ask: (task: T) => void
  readonly answered: () => void
}

/**
 * Keeps a worker from working for nothing: while it is at work, each new task takes the place of the one that waits.
 *
 * @param send what gives the worker a task
 */
export const lastAsked = <T>(send: (task: T) => void): LastAsked<T> => {
  let isBusy = false
  let waiting: readonly T[] = []
  const next = (): void => {
    const [task] = waiting
    waiting = []
    isBusy = task !== undefined
    if (task !== undefined) send(task)
  }
  return {
    ask: (task) => {
      waiting = [task]
      if (!isBusy) next()
    },
    answered: next,
  }
}
