import type { Place } from '../found.ts'
import { type OpenReason, openReasons } from '../resolve/index.ts'

/** What may have to be asked: what something belongs to, or which of two sources of the same facts is meant. */
export const questionKinds = [...openReasons, 'table-or-list'] as const

/** What a question is about: each kind has a sentence in every language. */
export type QuestionKind = OpenReason | 'table-or-list'

/** An answer that is offered: a list, a table, data that no list has, or to leave the variables out. */
export interface QuestionOption {
  /** `list:befolkning`, `table:F_DEMO`, `outside` or `leave-out`: what an answer is given by. */
  readonly id: string
  readonly list?: string
  readonly table?: string
  /** The name, or beginning of a name, that may have been meant. */
  readonly like?: string
}

/** Something that only the one who orders, or an officer, can say. Nothing is priced by a guess. */
export interface Question {
  /** `table-or-list:F_DEMO`: the same for the same question in any reading. */
  readonly id: string
  readonly kind: QuestionKind
  /** A prefix, a table, a list, a databank, or the file of names that have no prefix. */
  readonly subject: string
  /** The variables that it is about, each once. */
  readonly names: readonly string[]
  /** Where they stand; the first ones when they are many. */
  readonly at: readonly Place[]
  readonly options: readonly QuestionOption[]
  /** The option in effect; absent when nothing can be said without an answer. */
  readonly chosen?: string
  readonly answered: boolean
}

/** Answers to questions: the id of an option, or of any other list or table, by the id of the question. */
export type Answers = Readonly<Record<string, string>>
