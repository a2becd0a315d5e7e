import { type BadSample, broken, content, rich } from './sampled.ts'

const last = rich.revisions[1]?.content

const lines = [...(last?.estimate.lines ?? []), ...(last?.fixedLines ?? [])].map(({ id }) => id)

const all = { id: 'all', when: { kind: 'accepted' }, lines }

const start = { id: 'start', when: { kind: 'accepted' } }

const rest = { ...start, id: 'rest' }

export const invoicingSamples: readonly BadSample[] = [
  broken('QR-19', 'a Norwegian number of a Swedish register', { [`${content}/buyer/organisationScheme`]: '0007' }),
  broken('QR-29', 'a code of export on what is exempt', { [`${content}/vatReasons/0/code`]: 'VATEX-EU-G' }),
  broken('QR-86', 'an electronic address of a scheme that is none', {
    [`${content}/buyer/electronicAddress/scheme`]: '0092',
  }),
  broken('QR-86', 'an address of e-mail that is none', {
    [`${content}/buyer/electronicAddress`]: { scheme: 'EM', id: '971035854' },
  }),
  broken('QR-86', 'a country that is none', { [`${content}/seller/address/country`]: 'XX' }),
  broken('QR-87', 'a code of exemption that is none', { [`${content}/vatReasons/0/code`]: 'VATEX-EU-999' }),
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
  broken('QR-88', 'lines in one instalment and an amount in another', {
    [`${content}/instalments`]: [{ id: 'start', when: { kind: 'accepted' }, net: '1000.00' }, all],
  }),
  broken('QR-88', 'a part without an amount that is not the last', {
    [`${content}/instalments`]: [start, rest],
  }),
  broken('QR-88', 'a part of nothing', { [`${content}/instalments`]: [{ ...start, net: '0.00' }, rest] }),
  broken('QR-88', 'parts that leave nothing for the last', {
    [`${content}/instalments`]: [{ ...start, net: last?.totals.net }, rest],
  }),
  broken('QR-85', 'a fixed line for a delivery that was not ordered', { [`${content}/fixedLines/0/delivery`]: '2099' }),
  broken('QR-85', 'a period that ends before it begins', {
    [`${content}/fixedLines/0/period`]: { from: '2027-02-01', to: '2027-01-31' },
  }),
]
