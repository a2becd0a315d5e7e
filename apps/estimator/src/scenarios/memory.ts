import type { DocumentParser } from '@anslag/request-form'
import { type Signal, signal } from '@preact/signals'
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

/** What is saved, in the page and, when somebody has asked for it, in the browser's storage. */
export class Memory {
  readonly saved: Signal<SavedScenarios>
  readonly remembering: Signal<Remembering>
  /** Why the last change is not in the storage, though it should be. */
  readonly unsaved = signal<Fault | undefined>(undefined)
  private readonly place: Place
  private readonly parser: DocumentParser
  /** What was read or written last, which is not read again. */
  private last: { readonly text: string; readonly read: ReadSaved } | undefined

  /** Begins with what the storage has now. Nothing is written before somebody asks for it. */
  constructor(place: Place, parser: DocumentParser) {
    this.place = place
    this.parser = parser
    const first = this.find()
    this.saved = signal(first.kind === 'read' ? first.saved : nothingSaved)
    this.remembering = signal(rememberingOf(first))
  }

  /** What is saved now, with what other tabs have stored meanwhile: what every change must start from. */
  latest(): SavedScenarios {
    if (this.remembering.peek() === 'on') this.restore(this.find())
    return this.saved.peek()
  }

  put(next: SavedScenarios): void {
    this.saved.value = next
    if (this.remembering.peek() === 'on') this.unsaved.value = this.write()
  }

  /** @returns why it cannot; undefined when it does from now on. */
  remember(): Fault | undefined {
    const now = this.find()
    if (now.kind === 'forbidden') return 'forbidden'
    if (now.kind === 'newer' || now.kind === 'broken') this.remembering.value = now.kind
    if (this.remembering.peek() !== 'off') return undefined
    if (now.kind === 'read') this.saved.value = both(now.saved, this.saved.peek())
    const fault = this.write()
    if (fault === undefined) this.remembering.value = 'on'
    return fault
  }

  /** Takes everything out of the storage; the page still has it. */
  forget(): Fault | undefined {
    const fault = this.place.clear()
    if (fault !== undefined) return fault
    this.remembering.value = 'off'
    this.unsaved.value = undefined
    this.saved.value = { ...this.saved.peek(), unreadable: [] }
    return undefined
  }

  /** Follows what another tab has done to the storage. */
  refresh(): 'nothing' | 'changed' | 'forgotten' {
    if (this.remembering.peek() === 'off') return 'nothing'
    const text = () => JSON.stringify(savedDocument(this.saved.peek()))
    const before = text()
    const now = this.find()
    this.restore(now)
    if (now.kind !== 'nothing') return before === text() ? 'nothing' : 'changed'
    this.unsaved.value = undefined
    return 'forgotten'
  }

  private find(): Found {
    const stored = this.place.read()
    if (stored.kind !== 'text') return stored
    const { text } = stored
    if (this.last?.text !== text) this.last = { text, read: readSavedText(text, this.parser) }
    return this.last.read
  }

  private write(): Fault | undefined {
    const saved = this.saved.peek()
    const text = JSON.stringify(savedDocument(saved))
    const fault = this.place.write(text)
    if (fault === undefined) this.last = { text, read: { kind: 'read', saved } }
    return fault
  }

  /** Where the last change could not be stored, the page's own stays beside what the storage has now. */
  private restore(now: Found): void {
    // A browser that suddenly forbids to look has not forgotten what it was asked for: writing will tell.
    if (now.kind !== 'forbidden') this.remembering.value = rememberingOf(now)
    if (now.kind !== 'read') return
    this.saved.value = this.unsaved.peek() === undefined ? now.saved : both(now.saved, this.saved.peek())
  }
}
