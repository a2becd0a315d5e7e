import type { CatalogueDocument, Request } from '@anslag/pricing'
import type { QuoteEvent } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { atStart } from '../format/in-sentence.ts'
import { known } from '../names/known.ts'
import { nameById } from '../names/names-in.ts'
import type { Texts } from '../texts/texts.ts'
import { formatMoment } from './moment.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

type Part = string | undefined

const filled = (template: string, name: string, value: Part): Part =>
  value === undefined ? undefined : fill(template, { [name]: value })

/** A reason by its code and in words. */
const reasonOf = (
  event: { readonly reason: string; readonly note?: string },
  words: ShownQuoteWords,
): readonly Part[] => [known<string>(words.reasons, event.reason) ?? event.reason, event.note]

/** What an event says beside what happened, who entered it and when. */
const details = (
  event: QuoteEvent,
  request: Request,
  texts: Texts,
  words: ShownQuoteWords,
  catalogue: CatalogueDocument | undefined,
): readonly Part[] => {
  const { view } = words
  const nameOf = (list: string, id: Part): Part => id && nameById(list, id, [request], texts, catalogue)
  const day = (value: Part) => (value === undefined ? undefined : formatDay(value, texts))
  switch (event.kind) {
    case 'issued':
      return []
    case 'sent':
      return [filled(view.to, 'to', event.to)]
    case 'accepted':
      return [
        fill(view.acceptedBy, { name: event.acceptedBy, at: formatMoment(event.acceptedAt, texts, words) }),
        filled(view.reference, 'reference', event.customerReference),
        filled(view.order, 'order', event.orderNumber),
        filled(view.evidence, 'evidence', event.evidence),
      ]
    case 'acceptance-undone':
      return [event.reason]
    case 'declined':
      return [filled(view.declinedBy, 'name', event.declinedBy), ...reasonOf(event, words)]
    case 'withdrawn':
    case 'cancelled':
      return reasonOf(event, words)
    case 'superseded':
      return [fill(view.toRevision, { revision: String(event.revision) })]
    case 'change-issued':
    case 'changed':
    case 'change-ended':
      return [event.number]
    case 'third-party-received':
      return [filled(view.source, 'source', nameOf('sources', event.source)), event.note]
    case 'delivered':
      return [
        nameOf('deliveries', event.delivery),
        filled(view.downloadUntil, 'day', day(event.downloadUntil)),
        filled(view.deleteBy, 'day', day(event.deleteBy)),
      ]
    case 'deadline-changed':
      return [
        nameOf('deliveries', event.delivery),
        filled(event.deadline === 'download' ? view.downloadUntil : view.deleteBy, 'day', day(event.until)),
        event.reason,
      ]
    case 'finance-acknowledged':
      return [filled(view.reference, 'reference', event.reference)]
  }
}

/**
 * What happened, when, who entered it, and what else the event says.
 *
 * @param request what the quote is for: it gives deliveries and sources their names
 * @param catalogue gives sources their names that are known by their registers alone
 */
export const eventSentence = (
  event: QuoteEvent,
  request: Request,
  texts: Texts,
  words: ShownQuoteWords,
  catalogue?: CatalogueDocument,
): string => {
  const what = atStart(words.events[event.kind])
  const head = fill(words.view.event, { what, at: formatMoment(event.at, texts, words), by: event.by.name })
  const rest = details(event, request, texts, words, catalogue).filter((part) => part !== undefined)
  return rest.length === 0 ? head : `${head}: ${rest.join(', ')}`
}
