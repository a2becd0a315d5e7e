import { fill } from '@anslag/presentation'
import { formatMoment } from '@anslag/presentation/quote'
import type { Language } from '@anslag/pricing'
import { html, raw } from 'hono/html'
import { answerForms } from './answer-forms.ts'
import { framed, type Html } from './frame.ts'
import { receipt } from './receipt.ts'
import type { ShownOffer } from './shown.ts'
import { isOpen, summary } from './summary.ts'
import { wordsOf } from './words.ts'

const told = (offer: ShownOffer): Html | '' => {
  if (offer.issues.length === 0) return ''
  const { page } = wordsOf(offer.language)
  return html`<div class="ds-alert" data-color="danger" role="alert">
<p><strong>${page.wrong}</strong></p>
${offer.issues.map(({ sentence }) => html`<p>${sentence[offer.language]}</p>`)}
</div>`
}

/** That an answer was not taken for the buyer's, and whom to ask. */
const rejection = ({ rejectedAt, revision, language }: ShownOffer): Html | '' => {
  if (rejectedAt === undefined) return ''
  const { page, texts, quotes } = wordsOf(language)
  const { name, email } = revision.content.officer
  const whom = email === undefined ? name : `${name} (${email})`
  const says = fill(page.rejected, { when: formatMoment(rejectedAt, texts, quotes), whom })
  return html`<div class="ds-alert" data-color="warning"><p>${says}</p></div>`
}

/** The page on which a buyer reads an offer and answers. */
export const offerPageOf = (offer: ShownOffer, styles: readonly string[]): Html => {
  const { page } = wordsOf(offer.language)
  const skip = isOpen(offer) ? html`<a class="ds-skip-link" href="#accept">${page.skip}</a>` : ''
  const end = offer.own === undefined ? '' : receipt(offer, offer.own)
  return framed(
    { language: offer.language, title: offer.view.heading, name: page.name, styles },
    html`${skip}
${told(offer)}
${rejection(offer)}
${summary(offer)}
${raw(offer.letter)}
${isOpen(offer) ? answerForms(offer) : end}`,
  )
}

/** What whoever has a link sees where it leads nowhere, or where something is wrong with the desk. */
export const plainPage = (what: 'gone' | 'trouble', language: Language, styles: readonly string[]): Html => {
  const { name, [what]: words } = wordsOf(language).page
  return framed(
    { language, title: words.title, name, styles },
    html`<h1 class="ds-heading" data-size="lg">${words.title}</h1><p>${words.says}</p>`,
  )
}
