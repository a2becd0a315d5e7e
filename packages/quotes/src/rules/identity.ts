import { pointer } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { eachContent, eachRevision, type Rule } from './rule.ts'

/** Numbers of quotes and revisions. */
export const identityRules: readonly Rule[] = [
  {
    id: 'QR-10',
    fact: 'identity',
    terms: [],
    says: 'Every revision has the number of the quote, or none where the quote has none.',
    check: (quote) =>
      eachContent(({ number }, path) =>
        number === quote.number
          ? []
          : [raise('quote/number-differs', `${path}/number`, { stated: number ?? '', expected: quote.number ?? '' })],
      )(quote),
  },
  {
    id: 'QR-11',
    fact: 'identity',
    terms: [],
    says: 'Revisions are numbered 1, 2, 3 … in order and without a gap.',
    check: eachRevision(({ content: { revision } }, path, index) =>
      revision === index + 1
        ? []
        : [raise('quote/revision-gap', `${path}/content/revision`, { stated: revision, expected: index + 1 })],
    ),
  },
  {
    id: 'QR-12',
    fact: 'identity',
    terms: [],
    says: 'A number begins with `DEMO-` exactly where the price list is a demonstration.',
    check: eachContent(({ number, estimate: { priceList } }, path) =>
      number === undefined || number.startsWith('DEMO-') === (priceList.status === 'demonstration')
        ? []
        : [raise('quote/demonstration-series', `${path}/number`, { number, status: priceList.status })],
    ),
  },
  {
    id: 'QR-13',
    fact: 'identity',
    terms: [],
    says: 'Only the last revision can be a draft.',
    check: ({ revisions }) =>
      revisions
        .slice(0, -1)
        .flatMap(({ events, content }, index) =>
          events.length > 0
            ? []
            : [raise('quote/draft-not-last', pointer('revisions', index), { revision: content.revision })],
        ),
  },
  {
    id: 'QR-18',
    fact: 'identity',
    terms: [],
    says: 'A quote has a number exactly when a revision of it was issued.',
    check: ({ number, revisions }) =>
      (number !== undefined) === revisions.some(({ events }) => events.length > 0)
        ? []
        : [raise('quote/number-at-issue', '/number', { number: number ?? '' })],
  },
]
