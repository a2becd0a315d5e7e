import { exampleFinanceMapping } from '../finance/example-mapping.ts'
import { readFinanceMapping } from '../finance/read-mapping.ts'
import { adjust } from '../operations/adjust.ts'
import { setVatReason } from '../operations/details.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from './accepted.ts'
import { acceptedOf, type details, documents, draftOf, issuedOf, officer, requestOf, sentOf } from './sample.ts'

export const mapping = accepted(readFinanceMapping(exampleFinanceMapping))

/** A draft with a fixed line that is exempt from VAT, a charge and a reduction. */
export const mixedDraft = (changed: Partial<typeof details> = {}): Quote => {
  const draft = draftOf(requestOf('small'), changed)
  const exempt = {
    category: 'E',
    reason: 'Unntatt',
    legalReference: 'mval. § 3-5',
    components: [],
  } as const
  const course = { nb: '=kurs; "innføring"', nn: '=kurs; "innføring"', en: '=course; "introduction"' }
  const line = {
    id: 'fixed:course',
    text: course,
    quantity: '1.5',
    unitCode: 'EA',
    unitPrice: '1000.33',
    vatCategory: 'E',
    vatRate: '0',
    reason: 'Avtalt i møte',
    by: officer,
  } as const
  const withLine = accepted(addFixedLine(accepted(setVatReason(draft, exempt, documents)), line))
  const vat = { category: 'S', rate: '25' } as const
  const charged = accepted(
    adjust(withLine, {
      id: 'rush',
      kind: 'charge',
      reason: 'Hastelevering',
      by: officer,
      size: { percent: '12.5' },
      vat,
    }),
  )
  return accepted(
    adjust(charged, { id: 'bulk', kind: 'reduction', reason: '-10 %', by: officer, size: { amount: '999.99' }, vat }),
  )
}

/** {@link mixedDraft}, issued, sent and accepted. */
export const mixedAccepted = (changed: Partial<typeof details> = {}): Quote =>
  acceptedOf(sentOf(issuedOf(mixedDraft(changed))))
