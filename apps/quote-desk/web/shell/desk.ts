import type { Language } from '@anslag/pricing'
import type { Role } from '@anslag/quotes'
import { type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Call, type Called, callWith } from '../api/call.ts'
import type { Words } from '../words/words.ts'

/** Who is signed in. */
export interface Person {
  readonly name: string
  readonly role: Role
  /** True where buyers can be given links: everybody finds the desk. */
  readonly hasBuyerLinks: boolean
}

/** How things stand between a page and its server. */
export type Connection = 'up' | 'away' | 'signed-out'

/** What every page stands on. */
export interface DeskPage {
  readonly language: Language
  readonly words: Words
  readonly call: Call
  readonly connection: Signal<Connection>
  /** Undefined until the server has said, and while nobody is signed in. */
  readonly person: Signal<Person | undefined>
  /** True once the server has said whether somebody is signed in: until then nobody knows. */
  readonly isKnown: Signal<boolean>
  /** What was done last, in a sentence; screen readers hear it. */
  readonly said: Signal<string>
}

/** What the pages of a visit stand on, in a language. */
export const createDesk = (language: Language, words: Words, fetched: typeof fetch): DeskPage => {
  const connection = signal<Connection>('up')
  const heard = (kind: Called<unknown>['kind']): void => {
    connection.value = kind === 'away' || kind === 'signed-out' ? kind : 'up'
  }
  return {
    ...{ language, words, connection },
    call: callWith(fetched, { heard }),
    person: signal(undefined),
    isKnown: signal(false),
    said: signal(''),
  }
}

/** Asks the server who is signed in. Where the session has ended, the page stays with whoever it was. */
export const askWho = async ({
  call,
  person,
  isKnown,
}: Pick<DeskPage, 'call' | 'person' | 'isKnown'>): Promise<void> => {
  const session = await call<Person>('GET', '/api/session')
  if (session.kind === 'done') person.value = session.body
  if (session.kind !== 'away') isKnown.value = true
}

/** Signs out, and leaves the page once that is done, or was before; false where whoever asks is still signed in. */
export const signOut = async (call: Call, leave: () => void): Promise<boolean> => {
  const { kind } = await call('DELETE', '/api/session')
  const isOut = kind === 'done' || kind === 'signed-out'
  if (isOut) leave()
  return isOut
}

const Context = createContext<DeskPage | undefined>(undefined)

export const DeskProvider = Context.Provider

/** What a page stands on. Every part stands below the provider. */
export const useDesk = (): DeskPage => {
  const desk = useContext(Context)
  if (desk === undefined) throw new Error('a part stands outside the provider of the desk')
  return desk
}
