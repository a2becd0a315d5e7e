/** Why the browser does not let us store: it has forbidden it, or there is no room. */
export type Fault = 'forbidden' | 'full'

export type Stored =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'forbidden' }

/** One text that the browser keeps, with every fault returned instead of thrown. */
export interface Place {
  readonly key: string
  readonly read: () => Stored
  /** @returns undefined when it is stored; else why not, and then what was stored before still is. */
  readonly write: (text: string) => Fault | undefined
  readonly clear: () => Fault | undefined
}

/** The names that browsers give to a lack of room. */
const noRoom: ReadonlySet<string> = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])

const attempt = (act: () => void): Fault | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof Error && noRoom.has(error.name) ? 'full' : 'forbidden'
  }
}

/**
 * A place in a storage.
 *
 * @param storage gives the browser's storage; may throw, as browsers do where storing is forbidden
 */
export const placeIn = (storage: () => Storage, key: string): Place => ({
  key,
  read: () => {
    try {
      const text = storage().getItem(key)
      return text === null ? { kind: 'nothing' } : { kind: 'text', text }
    } catch {
      return { kind: 'forbidden' }
    }
  },
  write: (text) => attempt(() => storage().setItem(key, text)),
  clear: () => attempt(() => storage().removeItem(key)),
})
