import { fill } from '@anslag/presentation'
import { formatMoment } from '@anslag/presentation/quote'
import { html } from 'hono/html'
import type { BuyerAnswer } from '../register/buyer-links.ts'
import { namesOf } from './answer-forms.ts'
import type { Html } from './frame.ts'
import type { ShownOffer } from './shown.ts'
import { wordsOf } from './words.ts'

/** What was answered, to keep. */
export const receipt = (
  offer: ShownOffer,
  { kind, statedName, statedRole, seal, orderNumber, answeredAt }: BuyerAnswer,
): Html => {
  const { page, texts, quotes } = wordsOf(offer.language)
  const { receipt: words } = page
  const name = statedRole === null ? statedName : `${statedName} (${statedRole})`
  return html`<section class="receipt" aria-labelledby="receipt">
<h2 id="receipt" class="ds-heading" data-size="md">${words.heading}</h2>
<p>${fill(words[kind], { ...namesOf(offer), name })}</p>
<dl>
<div><dt>${words.when}</dt><dd>${formatMoment(answeredAt, texts, quotes)}</dd></div>
${orderNumber === null ? '' : html`<div><dt>${words.order}</dt><dd>${orderNumber}</dd></div>`}
<div><dt>${words.seal}</dt><dd><code>${seal}</code></dd></div>
</dl>
<p>${words.unverified}</p>
<p class="keep">${words.keep}</p>
</section>`
}
