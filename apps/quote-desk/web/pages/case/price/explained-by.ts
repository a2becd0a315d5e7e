import type { Content } from '@anslag/quotes'
import type { BookBody } from '../../../api/answers.ts'
import type { Answered } from '../../../api/use-answer.ts'
import type { Live } from '../order/live-price.ts'

/** Which content is shown, and where the documents are that it was priced with: what is being written is priced by today's list. */
export const explainedBy = (saved: Content | undefined, live: Live | undefined) =>
  live?.kind === 'priced'
    ? ({ content: live.body.content, book: 'today' } as const)
    : ({ content: saved, book: 'priced-with' } as const)

type NotHere = Exclude<Answered<BookBody>, { readonly kind: 'done' }>

/** Why the documents of an explanation are not here: they still come, or the desk is away, or it does not have them. */
export const whyNotHere = (book: NotHere): 'coming' | 'away' | 'missing' => {
  switch (book.kind) {
    case 'refused':
      return 'missing'
    case 'asked':
    case 'same':
      return 'coming'
    case 'away':
    case 'signed-out':
      return 'away'
  }
}
