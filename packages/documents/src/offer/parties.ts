import { factsOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Offered } from './offered.ts'

type Of = Offered['view']['details'][number]['of']

const blocksOf = ({ view }: Offered, wanted: readonly Of[], level: 1 | 2): readonly Block[] =>
  view.details
    .filter(({ of }) => wanted.includes(of))
    .flatMap(({ heading, rows }) => section(heading, factsOf(rows), level))

/** Who sells, who buys and who is invoiced, with addresses and references. */
export const partiesSection = (offered: Offered): readonly Block[] =>
  section(offered.words.offer.parties, blocksOf(offered, ['buyer', 'recipient', 'seller'], 2))

/** References of the invoice, the terms with the conditions, and the documents that the price is made by. */
export const termsSections = (offered: Offered): readonly Block[] => [
  ...blocksOf(offered, ['terms'], 1),
  ...blocksOf(offered, ['documents'], 1),
]
