import { formatDay } from '@anslag/presentation'
import { html } from 'hono/html'
import type { Html } from './frame.ts'
import type { ShownOffer } from './shown.ts'
import { wordsOf } from './words.ts'

/** Whether an offer can be answered now. */
export const isOpen = ({ status, own }: ShownOffer): boolean =>
  own === undefined && (status === 'issued' || status === 'sent')

const ended = ['declined', 'withdrawn', 'cancelled', 'superseded', 'expired'] as const

const nextOf = (offer: ShownOffer): 'open' | 'answered' | 'accepted' | 'closed' => {
  if (isOpen(offer)) return 'open'
  if (ended.some((status) => status === offer.status)) return 'closed'
  return offer.status === 'issued' || offer.status === 'sent' ? 'answered' : 'accepted'
}

/** What whoever opens the page looks for first: what it costs, until when, and what is next. */
export const summary = (offer: ShownOffer): Html => {
  const { page, texts, quotes } = wordsOf(offer.language)
  const { validUntil } = offer.revision.content
  const next = nextOf(offer)
  return html`<section class="offer-summary">
<dl>
<div class="sum"><dt>${page.sum}</dt><dd>${offer.view.totals.gross.value}</dd></div>
${validUntil === undefined || next !== 'open' ? '' : html`<div><dt>${page.until}</dt><dd>${formatDay(validUntil, texts)}</dd></div>`}
<div><dt>${page.status}</dt><dd>${quotes.statuses[offer.status]}</dd></div>
</dl>
<p>${page.next[next]}</p>
${offer.isPrinted ? html`<p><a class="ds-link" href="${offer.path}/offer.pdf">${page.pdf}</a></p>` : ''}
</section>`
}
