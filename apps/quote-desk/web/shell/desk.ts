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
    said: signal(''),
  }
}

const Context = createContext<DeskPage | undefined>(undefined)

export const DeskProvider = Context.Provider

/** What a page stands on. Every part stands below the provider. */
export const useDesk = (): DeskPage => {
  const desk = useContext(Context)
  if (desk === undefined) throw new Error('a part stands outside the provider of the desk')
  return desk
}
