import { type ReadonlySignal, signal } from '@preact/signals'

/** Something that is fetched when it is first needed. */
export interface Lazy<T> {
  /** Undefined until it has come. */
  readonly now: ReadonlySignal<T | 'failed' | undefined>
  /** Fetches it unless it has come or is on its way; a fetch that failed is tried again. */
  readonly fetch: () => Promise<T | undefined>
}

/** Something that `load` fetches. Whoever reads the signal is told when it has come or could not be fetched. */
export const lazy = <T extends object>(load: () => Promise<T>): Lazy<T> => {
  const now = signal<T | 'failed' | undefined>(undefined)
  let underWay: Promise<T | undefined> | undefined
  const started = async (): Promise<T | undefined> => {
    try {
      const come = await load()
      now.value = come
      return come
    } catch {
      now.value = 'failed'
      underWay = undefined
      return undefined
    }
  }
  const fetch = (): Promise<T | undefined> => {
    underWay ??= started()
    return underWay
  }
  return { now, fetch }
}
