import { forged } from './changed.ts'
import { type BadSample, bad, broken, content, draft, events, rich } from './sampled.ts'

const estimate = `${content}/estimate`

const last = rich.revisions[1]?.content

/** Where the first leaf of a kind stands in the first line whose trace has one, as a JSON Pointer. */
const leafOf = (kind: string): string => {
  const below = (node: object, path: string): string | undefined => {
    if ('kind' in node && node.kind === kind) return path
    const children = 'of' in node && Array.isArray(node.of) ? node.of : []
    return children.map((child, index) => below(child, `${path}/of/${index}`)).find((found) => found !== undefined)
  }
  const lines = last?.estimate.lines ?? []
  return lines.map(({ trace }, index) => below(trace, `${estimate}/lines/${index}/trace`)).find((at) => at) ?? ''
}

const norm = last?.assumptions[0]

/** What was priced, as it is not. */
export const pricingSamples: readonly BadSample[] = [
  broken('QR-44', 'a norm that was another', { [`${content}/assumptions/0/value`]: '4' }),
  broken('QR-46', 'a default that nobody is reminded of', {
    [leafOf('assumption')]: {
      kind: 'assumption',
      value: '3',
      unit: 'hour',
      ref: '/populations/0/criteria',
      reason: 'not-answered',
    },
  }),
  broken('QR-48', 'fewer criteria than are priced', { [`${estimate}/request/populations/0/criteria`]: 99 }),
  broken('QR-48', 'another kind of application than is priced', { [`${estimate}/request/application/kind`]: 'change' }),
  broken('QR-49', 'incomplete with nothing to assess', { [`${estimate}/totals/complete`]: false }),
  broken('QR-59', 'a deadline of a delivery that is not made yet', {
    [`${events}`]: [
      ...(rich.revisions[1]?.events ?? []),
      {
        ...rich.revisions[1]?.events[3],
        at: '2027-02-02T12:00:00+01:00',
        kind: 'deadline-changed',
        deadline: 'download',
        delivery: '2028',
        until: '2027-09-01',
        reason: 'Ferie',
      },
    ],
  }),
  broken('QR-60', 'files that must be deleted before they can last be fetched', {
    [`${events}/4/deleteBy`]: '2027-07-31',
  }),
  broken('QR-63', 'priced after it was issued', { [`${estimate}/day`]: '2026-11-24' }),
  broken('QR-64', 'priced before the list applied', { [`${content}/list/validFrom`]: '2026-11-23' }),
  broken('QR-64', 'priced by a list that had ended', { [`${content}/list/validTo`]: '2026-11-21' }),
  bad(
    'QR-65',
    'an approved list with prices for demonstration',
    forged(rich, {
      '/number': '2026-0001',
      '/revisions/0/content/number': '2026-0001',
      '/revisions/0/content/estimate/priceList/status': 'approved',
      [`${content}/number`]: '2026-0001',
      [`${estimate}/priceList/status`]: 'approved',
    }),
  ),
  broken('QR-66', 'one norm twice', { [`${content}/assumptions`]: [norm, norm] }),
  broken('QR-66', 'an answer that no request shows', {
    [`${content}/assumptions`]: [
      norm,
      {
        kind: 'driver',
        ref: '/populations/0/criteria',
        value: 99,
        reason: 'Avtalt',
        by: 'Kari Nordmann',
        on: '2026-11-22',
      },
    ],
  }),
  broken('QR-67', 'a line that says another quantity', {
    [`${estimate}/lines/0/quantity`]: '1',
    [`${estimate}/lines/0/unitPrice`]: last?.estimate.lines[0]?.net,
  }),
  bad(
    'QR-68',
    'time counted twice from the acceptance',
    forged(draft, { '/revisions/0/content/delivery/estimate/countsFrom': ['accepted', 'accepted'] }),
  ),
]
