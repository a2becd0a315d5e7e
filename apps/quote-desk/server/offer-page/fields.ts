import { html } from 'hono/html'
import type { Html } from './frame.ts'
import type { ShownOffer, Written } from './shown.ts'

interface FieldOf {
  readonly form: string
  readonly name: keyof Written
  readonly label: string
  readonly help?: string
  readonly longest: number
  readonly isRequired?: boolean
  readonly autocomplete?: string
}

/** What is wrong with a field, in words. */
export const messagesFor = ({ issues, language }: ShownOffer, name: string): readonly string[] =>
  issues.filter(({ path }) => path === `/${name}`).map(({ sentence }) => sentence[language])

/** A field of one line, with what was written in it, and what is wrong with that. */
export const field = (
  offer: ShownOffer,
  { form, name, label, help, longest, isRequired, autocomplete }: FieldOf,
): Html => {
  const id = `${form}-${name}`
  const wrong = offer.written.answer === form ? messagesFor(offer, name) : []
  const described = [...(help === undefined ? [] : [`${id}-help`]), ...(wrong.length === 0 ? [] : [`${id}-wrong`])]
  const about = described.length === 0 ? '' : html` aria-describedby="${described.join(' ')}"`
  return html`<div class="ds-field">
<label class="ds-label" for="${id}">${label}</label>
${help === undefined ? '' : html`<p id="${id}-help" data-field="description">${help}</p>`}
<input class="ds-input" type="text" id="${id}" name="${name}" maxlength="${String(longest)}" autocomplete="${autocomplete ?? 'off'}" value="${offer.written[name] ?? ''}"${isRequired === true ? html` required` : ''}${wrong.length === 0 ? '' : html` aria-invalid="true"`}${about}>
${wrong.length === 0 ? '' : html`<p id="${id}-wrong" class="ds-validation-message" data-field="validation">${wrong.join(' ')}</p>`}
</div>`
}
