import { type BadSample, broken, content, rich } from './sampled.ts'

const last = rich.revisions[1]?.content

const lines = [...(last?.estimate.lines ?? []), ...(last?.fixedLines ?? [])].map(({ id }) => id)

const all = { id: 'all', when: { kind: 'accepted' }, lines }

export const invoicingSamples: readonly BadSample[] = [
  broken('QR-19', 'a Norwegian number of a Swedish register', { [`${content}/buyer/organisationScheme`]: '0007' }),
  broken('QR-29', 'a code of export on what is exempt', { [`${content}/vatReasons/0/code`]: 'VATEX-EU-G' }),
  broken('QR-84', 'a line in no instalment', {
    [`${content}/instalments`]: [{ ...all, lines: lines.slice(1) }],
  }),
  broken('QR-84', 'a line in two instalments', {
    [`${content}/instalments`]: [all, { ...all, id: 'again', lines: lines.slice(0, 1) }],
  }),
  broken('QR-84', 'two instalments of one name', {
    [`${content}/instalments`]: [
      { ...all, lines: lines.slice(1) },
      { ...all, lines: lines.slice(0, 1) },
    ],
  }),
  broken('QR-84', 'an instalment after a delivery that was not ordered', {
    [`${content}/instalments`]: [{ ...all, when: { kind: 'delivered', delivery: '2099' } }],
  }),
  broken('QR-85', 'a fixed line for a delivery that was not ordered', { [`${content}/fixedLines/0/delivery`]: '2099' }),
  broken('QR-85', 'a period that ends before it begins', {
    [`${content}/fixedLines/0/period`]: { from: '2027-02-01', to: '2027-01-31' },
  }),
]
