import { signal } from '@preact/signals'
import type { DocumentParser } from '../form/request-parser.ts'
import { nothingSaved, type ReadSaved, readSavedText, type SavedScenarios, savedDocument } from './document.ts'
import { merged } from './list.ts'
import type { Fault, Place } from './storage.ts'

/**
 * Whether the browser remembers. `newer` and `broken`: something lies in its storage that this page cannot read and so
 * does not write over.
 */
export type Remembering = 'off' | 'on' | 'newer' | 'broken'

type Found = { readonly kind: 'nothing' | 'forbidden' } | ReadSaved

const rememberingOf = ({ kind }: Found): Remembering => {
  if (kind === 'read') return 'on'
  return kind === 'newer' || kind === 'broken' ? kind : 'off'
}

const both = (first: SavedScenarios, second: SavedScenarios): SavedScenarios => ({
  ...first,
  list: merged(first.list, second.list),
})

/** What lies in the storage. As a rule that is what was read or written last, which is not read again. */
const storedIn = (place: Place, parser: DocumentParser) => {
  let last: { readonly text: string; readonly read: ReadSaved } | undefined
  const found = (): Found => {
    const stored = place.read()
    if (stored.kind !== 'text') return stored
    if (last?.text !== stored.text) last = { text: stored.text, read: readSavedText(stored.text, parser) }
    return last.read
  }
  const write = (saved: SavedScenarios): Fault | undefined => {
    const text = JSON.stringify(savedDocument(saved))
    const fault = place.write(text)
    if (fault === undefined) last = { text, read: { kind: 'read', saved } }
    return fault
  }
  return { found, write }
}

/**
 * What is saved, in the page and, when somebody has asked for it, in the browser's storage; it begins with what the
 * storage has now. Nothing is written before somebody asks for it.
 */
export const memoryIn = (place: Place, parser: DocumentParser) => {
  const { found, write: stored } = storedIn(place, parser)
  const first = found()
  const saved = signal(first.kind === 'read' ? first.saved : nothingSaved)
  const remembering = signal(rememberingOf(first))
  const unsaved = signal<Fault | undefined>(undefined)

  const write = (): Fault | undefined => stored(saved.peek())
  // Where the last change could not be stored, the page's own stays beside what the storage has now.
  const restore = (now: Found): void => {
    // A browser that suddenly forbids to look has not forgotten what it was asked for: writing will tell.
    if (now.kind !== 'forbidden') remembering.value = rememberingOf(now)
    if (now.kind === 'read') saved.value = unsaved.peek() === undefined ? now.saved : both(now.saved, saved.peek())
  }

  return {
    saved,
    remembering,
    /** Why the last change is not in the storage, though it should be. */
    unsaved,
    /** What is saved now, with what other tabs have stored meanwhile: what every change must start from. */
    latest: (): SavedScenarios => {
      if (remembering.peek() === 'on') restore(found())
      return saved.peek()
    },
    put: (next: SavedScenarios): void => {
      saved.value = next
      if (remembering.peek() === 'on') unsaved.value = write()
    },
    /** @returns why it cannot; undefined when it does from now on. */
    remember: (): Fault | undefined => {
      const now = found()
      if (now.kind === 'forbidden') return 'forbidden'
      if (now.kind === 'newer' || now.kind === 'broken') remembering.value = now.kind
      if (remembering.peek() !== 'off') return undefined
      if (now.kind === 'read') saved.value = both(now.saved, saved.peek())
      const fault = write()
      if (fault === undefined) remembering.value = 'on'
      return fault
    },
    /** Takes everything out of the storage; the page still has it. */
    forget: (): Fault | undefined => {
      const fault = place.clear()
      if (fault !== undefined) return fault
      remembering.value = 'off'
      unsaved.value = undefined
      saved.value = { ...saved.peek(), unreadable: [] }
      return undefined
    },
    /** Restores what another tab has done to the storage. */
    refresh: (): 'nothing' | 'changed' | 'forgotten' => {
      if (remembering.peek() === 'off') return 'nothing'
      const before = saved.peek()
      const now = found()
      restore(now)
      if (now.kind !== 'nothing') return isSameSaved(before, saved.peek()) ? 'nothing' : 'changed'
      unsaved.value = undefined
      return 'forgotten'
    },
  }
}

export type Memory = ReturnType<typeof memoryIn>

const isSameSaved = (a: SavedScenarios, b: SavedScenarios): boolean =>
  JSON.stringify(savedDocument(a)) === JSON.stringify(savedDocument(b))
