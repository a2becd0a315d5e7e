import type { Lazy } from '@anslag/request-form'

/** Milliseconds from one try to the next. */
const usualPause = 3_000

/**
 * The same, fetched again and again until it has come. What was written before it could be fetched stands meanwhile: it is the
 * desk that reads it when it is saved.
 */
export const untilCome = <T>({ now, fetch }: Lazy<T>, pause = usualPause): Lazy<T> => {
  const tried = async (): Promise<T | undefined> => {
    const come = await fetch()
    if (come !== undefined) return come
    await new Promise((resolve) => setTimeout(resolve, pause))
    return tried()
  }
  return { now, fetch: tried }
}
