import { describe, expect, it } from 'vitest'
import { accept, acknowledge, undoAcceptance } from '../operations/events.ts'
import { revise } from '../operations/revise.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { at, documents, draftOf, issuedOf, issuing, sentOf, smallestDraft, smallestRequest } from '../testing/sample.ts'
import { acceptanceOf, lastRevision, lastSealed, statusOf } from './status.ts'

const statusAt = (quote: Quote, now: string) => {
  const revision = lastRevision(quote)
  return revision === undefined ? undefined : statusOf(revision, now)
}

const issuedAt = (moment: string): Quote =>
  accepted(issuing(smallestDraft(), { at: moment, by: { name: 'Kari Nordmann', role: 'officer' } }, documents))

describe('the last day of a quote', () => {
  it.each([
    // Winter: midnight in Oslo is 23:00 UTC.
    ['2026-11-23T12:00:00+01:00', '2026-12-07', '2026-12-07T22:59:59Z', '2026-12-07T23:00:00Z'],
    // Issued in winter, the last day is in summer: 22:00 UTC.
    ['2027-03-20T12:00:00+01:00', '2027-04-03', '2027-04-03T21:59:59Z', '2027-04-03T22:00:00Z'],
    // The last day is the one on which summer time begins: it has 23 hours, and ends at 22:00 UTC.
    ['2027-03-14T12:00:00+01:00', '2027-03-28', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z'],
    // The last day is the one on which summer time ends: it has 25 hours, and ends at 23:00 UTC.
    ['2027-10-17T12:00:00+02:00', '2027-10-31', '2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z'],
    // Issued just after midnight in Oslo, which is the day before in UTC.
    ['2027-06-30T22:00:00Z', '2027-07-15', '2027-07-15T23:59:59+02:00', '2027-07-16T00:00:00+02:00'],
  ])('issued %s lasts to the end of %s', (moment, validUntil, lastMoment, tooLate) => {
    const quote = issuedAt(moment)
    expect(lastRevision(quote)?.content.validUntil).toBe(validUntil)
    expect(statusAt(quote, lastMoment)).toBe('issued')
    expect(statusAt(quote, tooLate)).toBe('expired')
    const at = { at: '2028-01-01T12:00:00+01:00', by: { name: 'Kari Nordmann', role: 'officer' } } as const
    const by = { acceptedBy: 'Ola', evidence: 'E-post' }
    expect(accept(quote, { ...by, acceptedAt: lastMoment }, at).ok).toBe(true)
    expect(codesOf(refused(accept(quote, { ...by, acceptedAt: tooLate }, at)))).toEqual(['quote/late-acceptance'])
  })

  it('ends no quote that was answered', () => {
    const quote = accepted(
      accept(
        sentOf(),
        { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-07T23:59:59+01:00', evidence: 'E-post' },
        at('2026-12-09'),
      ),
    )
    expect(statusAt(quote, '2030-01-01T00:00:00Z')).toBe('accepted')
  })

  it('tells of a late acceptance which day it came and which was the last', () => {
    const [issue] = refused(
      accept(issuedOf(), { acceptedBy: 'Ola', acceptedAt: '2026-12-08T00:00:00+01:00' }, at('2026-12-08')),
    )
    expect(issue?.params).toEqual({ rule: 'QR-55', day: '2026-12-08', validUntil: '2026-12-07' })
  })

  it('says nothing of a draft', () => {
    expect(statusAt(draftOf(smallestRequest), '2090-01-01T00:00:00Z')).toBe('draft')
  })
})

describe('a quote that was sent', () => {
  it('has expired when nobody answered by the end of its last day', () => {
    expect(statusAt(sentOf(), '2026-12-07T23:59:59+01:00')).toBe('sent')
    expect(statusAt(sentOf(), '2026-12-08T00:00:00+01:00')).toBe('expired')
  })
})

describe('what happens', () => {
  it('happens to the last revision that is more than a draft', () => {
    expect(lastSealed(draftOf(smallestRequest))).toBeUndefined()
    const drafted = accepted(revise(sentOf()))
    expect(drafted.revisions).toHaveLength(2)
    expect(lastSealed(drafted)?.content.revision).toBe(1)
    expect(lastSealed(accepted(issuing(drafted, at('2026-11-25'), documents)))?.content.revision).toBe(2)
  })
})

describe('the acceptance that stands', () => {
  const standing = (quote: Quote) => acceptanceOf(lastSealed(quote) ?? expect.fail())

  it('is none before one is entered, nor when it was undone, else the last', () => {
    const sent = sentOf()
    expect(standing(sent)).toBeUndefined()
    const moment = '2026-12-01T09:15:00+01:00'
    const taken = accepted(accept(sent, { acceptedBy: 'Ola', acceptedAt: moment }, at('2026-12-01')))
    expect(standing(accepted(acknowledge(taken, {}, at('2026-12-02'))))?.acceptedBy).toBe('Ola')
    const undone = accepted(undoAcceptance(taken, { reason: 'Feil kunde' }, at('2026-12-02')))
    expect(standing(undone)).toBeUndefined()
    const again = accepted(
      accept(undone, { acceptedBy: 'Kari', acceptedAt: moment, evidence: 'E-post' }, at('2026-12-03')),
    )
    expect(standing(again)?.acceptedBy).toBe('Kari')
  })
})
