import { fill } from '@anslag/presentation'
import { reasonCodes } from '@anslag/quotes'
import { html } from 'hono/html'
import { field, messagesFor } from './fields.ts'
import type { Html } from './frame.ts'
import type { ShownOffer } from './shown.ts'
import { wordsOf } from './words.ts'

/** What stands for an offer in sentences. */
export const namesOf = ({ revision: { content }, view }: ShownOffer) => ({
  number: content.number ?? '',
  revision: String(content.revision),
  gross: view.totals.gross.value,
})

const whoever = (offer: ShownOffer, form: 'accept' | 'decline'): Html => {
  const { fields } = wordsOf(offer.language).page
  return html`${field(offer, { form, name: 'name', label: fields.name, longest: 80, isRequired: true, autocomplete: 'name' })}
${field(offer, { form, name: 'role', label: fields.role, help: fields.roleHelp, longest: 60, autocomplete: 'organization-title' })}`
}

const hidden = ({ hash }: ShownOffer, answer: string): Html =>
  html`<input type="hidden" name="answer" value="${answer}"><input type="hidden" name="hash" value="${hash}">`

const accept = (offer: ShownOffer): Html => {
  const { page } = wordsOf(offer.language)
  const { fields } = page
  return html`<form class="answer" method="post" action="${offer.path}" aria-labelledby="accept">
<h2 id="accept" class="ds-heading" data-size="md">${page.accept.heading}</h2>
<p>${fill(page.accept.says, namesOf(offer))}</p>
${hidden(offer, 'accept')}
${whoever(offer, 'accept')}
${field(offer, { form: 'accept', name: 'orderNumber', label: fields.orderNumber, longest: 100 })}
${field(offer, { form: 'accept', name: 'customerReference', label: fields.customerReference, longest: 100 })}
<button type="submit" class="ds-button">${page.accept.press}</button>
</form>`
}

const reasons = (offer: ShownOffer): Html => {
  const { page, quotes } = wordsOf(offer.language)
  const wrong = messagesFor(offer, 'reason')
  return html`<div class="ds-field">
<label class="ds-label" for="decline-reason">${page.decline.reason}</label>
<select class="ds-input" id="decline-reason" name="reason" required${wrong.length === 0 ? '' : html` aria-invalid="true"`}>
<option value="">${page.decline.choose}</option>
${reasonCodes.declined.map((code) => html`<option value="${code}"${offer.written.reason === code ? html` selected` : ''}>${quotes.reasons[code]}</option>`)}
</select>
${wrong.length === 0 ? '' : html`<p class="ds-validation-message" data-field="validation">${wrong.join(' ')}</p>`}
</div>`
}

const decline = (offer: ShownOffer): Html => {
  const { page } = wordsOf(offer.language)
  const isBack = offer.written.answer === 'decline'
  return html`<details class="answer"${isBack ? html` open` : ''}>
<summary>${page.decline.heading}</summary>
<form method="post" action="${offer.path}" aria-label="${page.decline.heading}">
${hidden(offer, 'decline')}
${reasons(offer)}
${field(offer, { form: 'decline', name: 'note', label: page.decline.note, longest: 1_000 })}
${whoever(offer, 'decline')}
<button type="submit" class="ds-button" data-variant="secondary">${page.decline.press}</button>
</form>
</details>`
}

/** Where the buyer answers: below the letter, so that what is agreed to has been on the screen. */
export const answerForms = (offer: ShownOffer): Html => html`${accept(offer)}
${decline(offer)}`
