import type { KnownNames, Texts } from '@anslag/presentation/estimate'
import { type PlanWords, planIssueSentence } from '@anslag/presentation/plan'
import { type QuoteWords, quoteIssueSentence } from '@anslag/presentation/quote'
import type { Issue } from '@anslag/pricing'
import type { CliTexts } from './texts/index.ts'
import type { MessageParams } from './texts/message-params.ts'

/** The texts of the asked language: the command line's own, and those that it shares with the rest of the project. */
export interface Wording {
  readonly words: CliTexts
  readonly texts: Texts
  readonly quotes: QuoteWords
  readonly plans: PlanWords
}

/** Something to tell the user, in whatever language is asked for. */
export interface Message {
  /** `area/what` */
  readonly code: string
  /** JSON Pointer to the place in a document; empty when it is about the whole. */
  readonly path: string
  /** The number of the business rule that was broken, where it is one. */
  readonly rule?: string | undefined
  readonly sentence: (wording: Wording) => string
}

/** A message of the command line's own. */
export const message = <C extends keyof MessageParams>(code: C, params: MessageParams[C]): Message => ({
  code,
  path: '',
  sentence: ({ words }) => words.messages[code](params),
})

/** The number of the business rule that an issue of a quote is a breach of. */
const ruleOf = ({ params: { rule } }: Issue): string | undefined => (typeof rule === 'string' ? rule : undefined)

/** An issue of a document, as a message. */
export const messageOf = (issue: Issue, known?: KnownNames): Message => ({
  code: issue.code,
  path: issue.path,
  rule: ruleOf(issue),
  // A list that was cut short ends its sentence with its own dots.
  sentence: ({ texts, quotes, plans }) =>
    (planIssueSentence(issue, texts, plans, known) ?? quoteIssueSentence(issue, texts, quotes, known)).replace(
      '….',
      '…',
    ),
})
