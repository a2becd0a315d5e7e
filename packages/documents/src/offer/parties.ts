import type { LabelledValue } from '@anslag/presentation/estimate'
import { factsOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Offered } from './offered.ts'

type Of = Offered['view']['details'][number]['of']

const blocksOf = ({ view }: Offered, wanted: readonly Of[], level: 1 | 2): readonly Block[] =>
  view.details
    .filter(({ of }) => wanted.includes(of))
    .flatMap(({ heading, rows }) => section(heading, factsOf(rows), level))

/** What an invoice is marked with, so that it reaches whoever pays it. */
const referenceRows = ({ content, words }: Offered): readonly LabelledValue[] => {
  const { invoice, project } = content
  const { details, view } = words.quotes
  const rows: readonly (readonly [string, string | undefined])[] = [
    [view.buyerReference, invoice.buyerReference],
    [view.orderNumber, invoice.orderNumber],
    [details.accountingCost, invoice.accountingCost],
    [details.customerNumber, invoice.customerNumber],
    [details.projectReference, project.reference],
    [details.currency, content.estimate.priceList.currency],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

/** Who sells, who buys and who is invoiced, with addresses and references. */
export const partiesSection = (offered: Offered): readonly Block[] =>
  section(offered.words.offer.parties, [
    ...blocksOf(offered, ['buyer', 'recipient'], 2),
    ...section(offered.words.offer.onInvoice, factsOf(referenceRows(offered)), 2),
    ...blocksOf(offered, ['seller'], 2),
  ])

/** The terms with the conditions, and the documents that the price is made by. */
export const termsSections = (offered: Offered): readonly Block[] => [
  ...blocksOf(offered, ['terms'], 1),
  ...blocksOf(offered, ['documents'], 1),
]
