import { describe, expect, it } from 'vitest'
import { breaches, content, places, rich } from '../testing/breaches.ts'

const events = '/revisions/1/events'

const [first, second] = rich.revisions

/** An event of the accepted revision with other members: who entered it, and when, stays. */
const instead = (index: number, payload: object) => {
  const { at, by, previous, hash } = second?.events[index] ?? expect.fail()
  return { [`${events}/${index}`]: { at, by, previous, hash, ...payload } }
}

const deadline = { kind: 'deadline-changed', deadline: 'download', until: '2027-09-01', reason: 'Ferie' }

/** The events of the accepted revision, and then a deadline of a delivery. */
const deadlineAfter = (delivery?: string) => {
  const { at, by, previous, hash } = second?.events[4] ?? expect.fail()
  return {
    [events]: [...(second?.events ?? []), { at, by, previous, hash, ...deadline, ...(delivery && { delivery }) }],
  }
}

const without = {
  '/revisions/1/content/estimate/request/deliveries': undefined,
  '/revisions/1/content/estimate/request/sources': undefined,
}

describe('the rules of what happened', () => {
  it.each<readonly [string, string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['QR-54', 'two events at one moment', { [`${events}/1/at`]: '2026-11-23T12:00:00+01:00' }, []],
    ['QR-54', 'a later moment with another offset', { [`${events}/1/at`]: '2026-11-23T11:30:00Z' }, []],
    ['QR-54', 'a second too early', { [`${events}/1/at`]: '2026-11-23T10:59:59Z' }, [`${events}/1/at`]],
    [
      'QR-54',
      'a first revision superseded before it was issued',
      { '/revisions/0/events/1/at': '2026-11-22T11:59:59+01:00' },
      ['/revisions/0/events/1/at'],
    ],
    [
      'QR-54',
      'a revision issued before the one before it',
      {
        '/revisions/0/events/0/at': '2026-11-23T12:00:01+01:00',
        '/revisions/0/events/1/at': '2026-11-23T12:00:02+01:00',
      },
      [`${events}/0/at`],
    ],
    ['QR-55', 'the last second of the last day', { [`${events}/2/acceptedAt`]: '2026-12-07T23:59:59+01:00' }, []],
    [
      'QR-55',
      'any day where none is the last',
      { [`${content}/validUntil`]: undefined, [`${events}/2/acceptedAt`]: '2027-12-08T00:00:00+01:00' },
      [],
    ],
    [
      'QR-56',
      'accepted at the moment of issue',
      { [`${events}/2/acceptedAt`]: '2026-11-23T12:00:00+01:00', [`${events}/2/evidence`]: 'E-post' },
      [],
    ],
    [
      'QR-56',
      'accepted a second before it',
      { [`${events}/2/acceptedAt`]: '2026-11-23T11:59:59+01:00' },
      [`${events}/2/acceptedAt`],
    ],
    ['QR-56', 'entered when it arrived', { [`${events}/2/acceptedAt`]: '2026-12-01T10:00:00+01:00' }, []],
    ['QR-90', 'accepted on the day of its entry', { [`${events}/2/acceptedAt`]: '2026-12-01T00:00:00+01:00' }, []],
    [
      'QR-90',
      'accepted a second before that day in Oslo',
      { [`${events}/2/acceptedAt`]: '2026-11-30T22:59:59Z' },
      [`${events}/2/evidence`],
    ],
    [
      'QR-90',
      'the same, with its evidence',
      { [`${events}/2/acceptedAt`]: '2026-11-30T22:59:59Z', [`${events}/2/evidence`]: 'Brev 26/1234-7' },
      [],
    ],
    ['QR-58', 'another reason with words', instead(4, { kind: 'cancelled', reason: 'other', note: 'Utsatt' }), []],
    [
      'QR-58',
      'words that are the code',
      instead(4, { kind: 'acceptance-undone', reason: 'other' }),
      [`${events}/4/note`],
    ],
    ['QR-58', 'a reason that says enough', instead(4, { kind: 'cancelled', reason: 'mistake' }), []],
    ['QR-59', 'data from a source that is none', { [`${events}/3/source`]: 'kreft' }, [`${events}/3/source`]],
    ['QR-59', 'a delivery that nobody named', instead(4, { kind: 'delivered', downloadUntil: '2027-08-01' }), []],
    [
      'QR-59',
      'a source and a delivery of a request without any',
      { ...without, [`${events}/3/source`]: 'x' },
      [`${events}/3/source`, `${events}/4/delivery`],
    ],
    ['QR-59', 'a deadline of no delivery', instead(3, deadline), [`${events}/3/delivery`]],
    [
      'QR-59',
      'a deadline of a delivery that is not made yet',
      instead(3, { ...deadline, delivery: '2027' }),
      [`${events}/3/delivery`],
    ],
    ['QR-59', 'a deadline of the delivery that was made', deadlineAfter('2027'), []],
    ['QR-60', 'files to be deleted on the last day to fetch them', { [`${events}/4/deleteBy`]: '2027-08-01' }, []],
    ['QR-60', 'files to be fetched on the day itself', { [`${events}/4/downloadUntil`]: '2027-02-01' }, []],
    [
      'QR-60',
      'files to be deleted before they are delivered',
      { [`${events}/4/deleteBy`]: '2027-01-31' },
      [`${events}/4/deleteBy`, `${events}/4/deleteBy`],
    ],
    ['QR-60', 'files that are never to be deleted', { [`${events}/4/deleteBy`]: undefined }, []],
    [
      'QR-60',
      'a deadline moved to the day before',
      instead(4, { ...deadline, until: '2027-01-31' }),
      [`${events}/4/until`],
    ],
    ['QR-60', 'a deadline moved to the day', instead(4, { ...deadline, until: '2027-02-01' }), []],
    ['QR-50', 'a day of issue that is missing', { [`${content}/issuedOn`]: undefined }, [`${content}/issuedOn`]],
    ['QR-50', 'a last day that is missing', { [`${content}/validUntil`]: undefined }, [`${content}/validUntil`]],
    ['QR-51', 'no day of issue', { [`${content}/issuedOn`]: undefined }, []],
    ['QR-52', 'no last day', { [`${content}/validUntil`]: undefined }, []],
    ['QR-52', 'no day of issue', { [`${content}/issuedOn`]: undefined }, []],
  ])('%s of %s', (rule, _, values, expected) => {
    expect(places(rule, values)).toEqual(expected)
  })

  it('say what a deadline can be changed of', () => {
    expect(breaches('QR-59', deadlineAfter('2028'))).toEqual([
      [`${events}/5/delivery`, { id: '2028', allowed: ['2027'] }],
    ])
    const unnamed = instead(4, { kind: 'delivered', downloadUntil: '2027-08-01' })
    expect(breaches('QR-59', { ...deadlineAfter('2028'), ...unnamed })).toEqual([
      [`${events}/5/delivery`, { id: '2028', allowed: ['2027'] }],
    ])
  })

  it('say which deliveries there are where nobody named one of several', () => {
    const unnamed = { kind: 'delivered', downloadUntil: '2027-08-01' }
    const several = { '/revisions/1/content/estimate/request/deliveries': [{ id: '2027' }, { id: '2028' }] }
    expect(breaches('QR-59', { ...several, ...instead(4, unnamed) })).toEqual([
      [`${events}/4/delivery`, { allowed: ['2027', '2028'] }],
    ])
    expect(breaches('QR-59', { ...several, ...deadlineAfter() })).toEqual([
      [`${events}/5/delivery`, { allowed: ['2027'] }],
    ])
  })

  it('say that nothing was ordered where a source or a delivery is named', () => {
    expect(breaches('QR-59', { ...without, [`${events}/3/source`]: 'x' })).toEqual([
      [`${events}/3/source`, { id: 'x', allowed: [] }],
      [`${events}/4/delivery`, { id: '2027', allowed: [] }],
    ])
  })

  it('hold every revision to the next: superseded by it, and one live', () => {
    expect(breaches('QR-57', { '/revisions/0/events/1/revision': 3 })).toEqual([
      ['/revisions/0/events/1/revision', { stated: 3, expected: 2 }],
    ])
    const live = { '/revisions/0/events': first?.events.slice(0, 1) }
    expect(breaches('QR-57', live)).toEqual([['/revisions', { revisions: ['1', '2'] }]])
  })

  it('say of every event that may not happen what the revision was', () => {
    const twice = instead(3, { kind: 'finance-acknowledged' })
    const again = { ...twice, ...instead(4, { kind: 'finance-acknowledged' }) }
    expect(breaches('QR-53', twice)).toEqual([])
    expect(breaches('QR-53', again)).toEqual([
      [`${events}/4/kind`, { event: 'finance-acknowledged', status: 'acknowledged' }],
    ])
    // What may not happen changes nothing: the acceptance after it is of a quote that was sent.
    expect(places('QR-53', instead(1, { kind: 'finance-acknowledged' }))).toEqual([`${events}/1/kind`])
  })
})

describe('a revision that is issued', () => {
  const issue = (code: string, severity: string) => ({ code, path: '/x', params: { driver: 'd' }, severity })
  const estimate = `${content}/estimate`
  const assessment = { kind: 'assessment', component: 'anonymisation', reason: 'Vurdert', by: 'Kari', on: '2026-11-22' }
  const open = { component: 'anonymisation', reason: 'outcome-uncertain' }

  it('rests on an estimate that nothing stands in the way of, and says what does', () => {
    const issues = [
      issue('driver/not-answered', 'info'),
      issue('a/b', 'block'),
      issue('c/d', 'error'),
      issue('e/f', 'warn'),
    ]
    expect(breaches('QR-46', { [`${estimate}/issues`]: issues })).toEqual([
      [`${estimate}/request`, { driver: 'd', ref: '/x' }],
      [`${estimate}/request`, { driver: 'd', code: 'a/b' }],
      [`${estimate}/request`, { driver: 'd', code: 'c/d' }],
    ])
  })

  it('has every component assessed that the engine can only begin to price', () => {
    const needs = { [`${estimate}/needsAssessment`]: [open, { ...open, component: 'delivery' }] }
    const norm = second?.content.assumptions[0]
    expect(breaches('QR-46', { ...needs, [`${content}/assumptions`]: [norm, assessment] })).toEqual([
      [`${estimate}/needsAssessment`, { component: 'delivery', reason: 'outcome-uncertain' }],
    ])
  })
})
