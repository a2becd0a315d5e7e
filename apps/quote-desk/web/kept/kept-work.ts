/** What somebody wrote and has not saved, kept in the browser by what it belongs to. */
export interface KeptWork {
  /** Of the case, as it was when the writing began. */
  readonly etag: string
  /** When it was written last, in ISO 8601. */
  readonly at: string
  readonly written: unknown
}

/** Where work that was not saved is kept, for whom and of what. */
export interface Keeping {
  readonly storage: Storage
  readonly person: string
  readonly of: string
  readonly now: () => string
}

/** Work is kept by person: whoever signs in after somebody else finds nothing of theirs. */
const keyOf = (person: string, of: string): string => `desk-work ${person} ${of}`

const isKept = (value: unknown): value is KeptWork =>
  typeof value === 'object' && value !== null && 'etag' in value && 'at' in value && 'written' in value

/** Keeps work over a reload, a lost connection and a session that ended. Where the browser keeps nothing, nothing is kept. */
export const keepWork = (storage: Storage, person: string, of: string, work: KeptWork): boolean => {
  try {
    storage.setItem(keyOf(person, of), JSON.stringify(work))
    return true
  } catch {
    return false
  }
}

/** What was kept; undefined for nothing, or what this version of the page does not know. */
export const keptWork = (storage: Storage, person: string, of: string): KeptWork | undefined => {
  try {
    const value: unknown = JSON.parse(storage.getItem(keyOf(person, of)) ?? 'null')
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What tells of what other tabs of the browser do with what is kept: its window. */
type Tabs = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

/** Calls when another tab keeps something no longer, until the end that this returns: here it may still stand. */
export const whenForgotten = (
  tabs: Tabs,
  { person, of }: Pick<Keeping, 'person' | 'of'>,
  again: () => void,
): (() => void) => {
  const heard = (event: Event): void => {
    if ('key' in event && 'newValue' in event && event.key === keyOf(person, of) && event.newValue === null) again()
  }
  tabs.addEventListener('storage', heard)
  return () => tabs.removeEventListener('storage', heard)
}

/** Keeps it no longer: it was saved, or thrown away. */
export const forgetWork = (storage: Storage, person: string, of: string): void => storage.removeItem(keyOf(person, of))
