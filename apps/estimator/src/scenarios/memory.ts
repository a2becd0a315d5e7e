import { type ReadonlySignal, signal } from '@preact/signals'
import type { Reading } from '../form/request-parser.ts'
import { type Kept, keptDocument, nothingKept, type ReadKept, readKeptText } from './document.ts'
import { merged } from './list.ts'
import type { Fault, Place } from './storage.ts'

/**
 * Whether the browser remembers. `newer` and `broken`: something lies in its storage that this page cannot read and so
 * does not write over.
 */
export type Remembering = 'off' | 'on' | 'newer' | 'broken'

/** What is kept, in the page and, when somebody has asked for it, in the browser's storage. */
export interface Memory {
  readonly kept: ReadonlySignal<Kept>
  readonly remembering: ReadonlySignal<Remembering>
  /** Why the last change is not in the storage, though it should be. */
  readonly unsaved: ReadonlySignal<Fault | undefined>
  /** What is kept now, with what other tabs have stored meanwhile: what every change must start from. */
  readonly latest: () => Kept
  readonly put: (kept: Kept) => void
  /** @returns why it cannot; undefined when it does from now on. */
  readonly remember: () => Fault | undefined
  /** Takes everything out of the storage; the page still has it. */
  readonly forget: () => Fault | undefined
  /** Takes in what another tab has done to the storage. */
  readonly refresh: () => 'nothing' | 'changed' | 'forgotten'
}

type Found = { readonly kind: 'nothing' | 'forbidden' } | ReadKept

const rememberingOf = ({ kind }: Found): Remembering => {
  if (kind === 'read') return 'on'
  return kind === 'newer' || kind === 'broken' ? kind : 'off'
}

const both = (first: Kept, second: Kept): Kept => ({ ...first, list: merged(first.list, second.list) })

/** What lies in the storage. As a rule that is what was read or written last, which is not read again. */
const storedIn = (place: Place, reading: Pick<Reading, 'issuesOf' | 'json'>) => {
  let last: { readonly text: string; readonly read: ReadKept } | undefined
  const found = (): Found => {
    const stored = place.read()
    if (stored.kind !== 'text') return stored
    if (last?.text !== stored.text) last = { text: stored.text, read: readKeptText(stored.text, reading) }
    return last.read
  }
  const write = (kept: Kept): Fault | undefined => {
    const text = JSON.stringify(keptDocument(kept))
    const fault = place.write(text)
    if (fault === undefined) last = { text, read: { kind: 'read', kept } }
    return fault
  }
  return { found, write }
}

/** The memory of a page, with what the storage has now. Nothing is written before somebody asks for it. */
export const memoryIn = (place: Place, reading: Pick<Reading, 'issuesOf' | 'json'>): Memory => {
  const { found, write: stored } = storedIn(place, reading)
  const first = found()
  const kept = signal(first.kind === 'read' ? first.kept : nothingKept)
  const remembering = signal(rememberingOf(first))
  const unsaved = signal<Fault | undefined>(undefined)

  const write = (): Fault | undefined => stored(kept.peek())

  /** What the storage has now; where the last change could not be stored, the page's own beside it. */
  const takeIn = (now: Found): void => {
    // A browser that suddenly forbids to look has not forgotten what it was asked for: writing will tell.
    if (now.kind !== 'forbidden') remembering.value = rememberingOf(now)
    if (now.kind === 'read') kept.value = unsaved.peek() === undefined ? now.kept : both(now.kept, kept.peek())
  }

  return {
    kept,
    remembering,
    unsaved,
    latest: () => {
      if (remembering.peek() === 'on') takeIn(found())
      return kept.peek()
    },
    put: (next) => {
      kept.value = next
      if (remembering.peek() === 'on') unsaved.value = write()
    },
    remember: () => {
      const now = found()
      if (now.kind === 'forbidden') return 'forbidden'
      if (now.kind === 'newer' || now.kind === 'broken') remembering.value = now.kind
      if (remembering.peek() !== 'off') return undefined
      if (now.kind === 'read') kept.value = both(now.kept, kept.peek())
      const fault = write()
      if (fault === undefined) remembering.value = 'on'
      return fault
    },
    forget: () => {
      const fault = place.clear()
      if (fault !== undefined) return fault
      remembering.value = 'off'
      unsaved.value = undefined
      kept.value = { ...kept.peek(), unreadable: [] }
      return undefined
    },
    refresh: () => {
      if (remembering.peek() === 'off') return 'nothing'
      const before = kept.peek()
      const now = found()
      takeIn(now)
      if (now.kind !== 'nothing') return sameKept(before, kept.peek()) ? 'nothing' : 'changed'
      unsaved.value = undefined
      return 'forgotten'
    },
  }
}

const sameKept = (a: Kept, b: Kept): boolean => JSON.stringify(keptDocument(a)) === JSON.stringify(keptDocument(b))
