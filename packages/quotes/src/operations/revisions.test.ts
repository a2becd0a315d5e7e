import { describe, expect, it } from 'vitest'
import { stateOf } from '../lifecycle/status.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import {
  acceptedOf,
  at,
  details,
  documents,
  draftOf,
  issuedOf,
  issuing,
  officer,
  requestOf,
  sentOf,
} from '../testing/sample.ts'
import { assess } from './assume.ts'
import { setDetails } from './details.ts'
import { accept, acknowledge, cancel, decline, deliver, record, send, undoAcceptance, withdraw } from './events.ts'
import { issueQuote } from './issue.ts'
import { discardDraft, revise } from './revise.ts'

const states = ({ revisions }: Quote) => revisions.map(stateOf)

const acceptance = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-01T09:15:00+01:00' }

const reissued = (quote: Quote, day = '2026-12-20') => accepted(issuing(accepted(revise(quote)), at(day), documents))

describe('issuing', () => {
  it('dates, seals and numbers what was drafted, and changes nothing else', () => {
    const draft = draftOf()
    const issued = issuedOf(draft)
    const [revision] = issued.revisions
    expect(draft.number).toBeUndefined()
    expect(issued.number).toBe('DEMO-2026-0001')
    expect(revision?.content).toEqual({
      number: 'DEMO-2026-0001',
      ...draft.revisions[0]?.content,
      issuedOn: '2026-11-23',
      validUntil: '2026-12-07',
    })
    expect(revision?.seal).toEqual({ hash: expect.any(String) })
    expect(draft.revisions[0]?.seal).toBeUndefined()
  })

  it('is refused while a driver is unanswered', () => {
    const { sources: _sources, ...request } = requestOf('small')
    const issues = refused(issuing(draftOf(request), at('2026-11-23'), documents))
    expect(codesOf(issues)).toContain('quote/not-answered')
    expect(issues[0]?.params).toMatchObject({ rule: 'QR-46', driver: 'sources' })
  })

  it('is refused while a component is not assessed', () => {
    const request = requestOf('small')
    const open = draftOf({ ...request, application: { ...request.application, anonymous: true } })
    expect(codesOf(refused(issuing(open, at('2026-11-23'), documents)))).toEqual(['quote/not-assessed'])
    const decision = { component: 'anonymisation', reason: 'Vurdert', by: officer, on: '2026-11-22' }
    expect(issuing(accepted(assess(open, decision)), at('2026-11-23'), documents).ok).toBe(true)
  })

  it('is refused without a number, and with one that is none', () => {
    const draft = draftOf()
    expect(codesOf(refused(issueQuote(draft, {}, at('2026-11-23'), documents)))).toEqual(['quote/number-missing'])
    expect(codesOf(refused(issuing(draft, at('2026-11-23'), documents, '42')))).toEqual(['format/pattern'])
    expect(codesOf(refused(issuing(draft, at('2026-11-23'), documents, '2026-0001')))).toEqual([
      'quote/demonstration-series',
    ])
  })

  it('is refused twice, and at no moment', () => {
    expect(codesOf(refused(issuing(issuedOf(), at('2026-11-24'), documents)))).toEqual(['quote/not-a-draft'])
    expect(issuing(draftOf(), { ...at('2026-11-23'), at: '2026-11-23' }, documents).ok).toBe(false)
  })
})

describe('revising', () => {
  it('supersedes the revision before when the next is issued, and not sooner', () => {
    const drafted = accepted(revise(sentOf()))
    expect(states(drafted)).toEqual(['sent', 'draft'])
    const issued = accepted(issuing(drafted, at('2026-11-25'), documents))
    expect(states(issued)).toEqual(['superseded', 'issued'])
    expect(issued.revisions[1]?.seal?.previous).toBe(issued.revisions[0]?.events.at(-1)?.hash)
  })

  it('keeps all that was issued as it was', () => {
    const sent = sentOf()
    const issued = reissued(sent)
    expect(issued.revisions[0]?.content).toEqual(sent.revisions[0]?.content)
    expect(issued.revisions[0]?.seal).toEqual(sent.revisions[0]?.seal)
    expect(issued.revisions[0]?.events.slice(0, 2)).toEqual(sent.revisions[0]?.events)
  })

  it.each([
    ['declined', decline(sentOf(), { reason: 'price' }, at('2026-11-30'))],
    ['withdrawn', withdraw(sentOf(), { reason: 'mistake' }, at('2026-11-30'))],
  ])('is possible under the same number when the quote was %s', (state, answered) => {
    expect(states(reissued(accepted(answered)))).toEqual([state, 'issued'])
  })

  it('is possible when the quote has expired', () => {
    expect(states(reissued(issuedOf(), '2027-06-01'))).toEqual(['superseded', 'issued'])
  })

  it('is refused once the quote is accepted, cancelled, or has a draft', () => {
    expect(codesOf(refused(revise(acceptedOf())))).toEqual(['quote/change-instead'])
    const cancelled = accepted(cancel(acceptedOf(), { reason: 'buyer-withdrew' }, at('2026-12-20')))
    expect(codesOf(refused(revise(cancelled)))).toEqual(['quote/not-revisable'])
    expect(codesOf(refused(revise(draftOf())))).toEqual(['quote/draft-exists'])
  })

  it('cannot overtake an acceptance: the draft is thrown away instead', () => {
    const drafted = accepted(revise(sentOf()))
    const taken = accepted(accept(drafted, acceptance, at('2026-12-01')))
    expect(states(taken)).toEqual(['accepted', 'draft'])
    expect(codesOf(refused(issuing(taken, at('2026-12-02'), documents)))).toEqual(['quote/answered'])
    expect(states(accepted(discardDraft(taken)))).toEqual(['accepted'])
  })

  it('keeps the number of the quote, and takes no other', () => {
    const next = accepted(revise(sentOf()))
    const issued = (number: string) => issueQuote(next, { number }, at('2026-11-25'), documents)
    expect(codesOf(refused(issued('DEMO-2026-0002')))).toEqual(['quote/number-kept'])
    expect(accepted(issued('DEMO-2026-0001')).revisions.map(({ content }) => content.number)).toEqual([
      'DEMO-2026-0001',
      'DEMO-2026-0001',
    ])
  })

  it('throws no first draft away, of which nothing would be left, and nothing that was issued', () => {
    expect(codesOf(refused(discardDraft(draftOf())))).toEqual(['quote/first-draft'])
    expect(codesOf(refused(discardDraft(issuedOf())))).toEqual(['quote/not-a-draft'])
  })

  it('may change what it likes in the new draft', () => {
    const drafted = accepted(
      setDetails(accepted(revise(sentOf())), { terms: { ...details.terms, validity: { days: 30 } } }),
    )
    const issued = accepted(issuing(drafted, at('2026-12-01'), documents))
    expect(issued.revisions.map(({ content }) => content.validUntil)).toEqual(['2026-12-07', '2026-12-31'])
  })
})

describe('an acceptance', () => {
  it('is of the revision that is live, not of an earlier one', () => {
    const taken = accepted(accept(reissued(sentOf(), '2026-11-25'), acceptance, at('2026-12-01')))
    expect(states(taken)).toEqual(['superseded', 'accepted'])
  })

  it('may be entered after the last day when it arrived in time', () => {
    expect(accept(sentOf(), { ...acceptance, evidence: 'Brev 26/1234-7' }, at('2026-12-20')).ok).toBe(true)
  })

  it('that was a mistake is undone with a trace, and may be given again', () => {
    const undone = accepted(undoAcceptance(acceptedOf(), { reason: 'Feil tilbud' }, at('2026-12-02')))
    expect(states(undone)).toEqual(['sent'])
    expect(undone.revisions[0]?.events.map(({ kind }) => kind)).toEqual([
      'issued',
      'sent',
      'accepted',
      'acceptance-undone',
    ])
    expect(states(accepted(accept(undone, { ...acceptance, evidence: 'E-post' }, at('2026-12-03'))))).toEqual([
      'accepted',
    ])
  })

  it('stands once finance has acknowledged it, or files were delivered', () => {
    const undo = (quote: Quote) => codesOf(refused(undoAcceptance(quote, { reason: 'Feil' }, at('2027-02-02'))))
    const acknowledged = accepted(acknowledge(acceptedOf(), { reference: '4711' }, at('2026-12-02')))
    expect(undo(acknowledged)).toEqual(['quote/event-not-allowed'])
    expect(undo(accepted(deliver(acceptedOf(), { delivery: '2027' }, at('2027-02-01'))))).toEqual([
      'quote/event-not-allowed',
    ])
    expect(codesOf(refused(acknowledge(acknowledged, {}, at('2026-12-03'))))).toEqual(['quote/event-not-allowed'])
  })
})

describe('an event', () => {
  it('of a draft is refused: what was never issued has no number, and is not sealed', () => {
    for (const result of [
      send(draftOf(), {}, at('2026-11-23')),
      cancel(draftOf(), { reason: 'mistake' }, at('2026-11-23')),
      withdraw(draftOf(), { reason: 'mistake' }, at('2026-11-23')),
    ])
      expect(codesOf(refused(result))).toEqual(['quote/not-issued'])
  })

  it('cancels what was accepted, never what was only sent', () => {
    expect(codesOf(refused(cancel(sentOf(), { reason: 'mistake' }, at('2026-11-30'))))).toEqual([
      'quote/event-not-allowed',
    ])
    expect(states(accepted(cancel(acceptedOf(), { reason: 'no-approval' }, at('2026-12-20'))))).toEqual(['cancelled'])
  })

  it('for another reason wants words', () => {
    const other = { reason: 'other' } as const
    expect(codesOf(refused(decline(sentOf(), other, at('2026-11-30'))))).toEqual(['quote/reason-without-words'])
    expect(decline(sentOf(), { ...other, note: 'Prosjektet er utsatt' }, at('2026-11-30')).ok).toBe(true)
  })

  it('before the one it follows is refused', () => {
    expect(codesOf(refused(decline(sentOf(), { reason: 'time' }, at('2026-11-22'))))).toEqual(['quote/event-order'])
  })

  it('by nobody, or with an unknown member, is refused', () => {
    const nobody = { at: '2026-11-30T12:00:00+01:00', by: { name: '', role: 'officer' } } as const
    expect(codesOf(refused(decline(sentOf(), { reason: 'time' }, nobody)))).toContain('format/too-small')
    const strange = { kind: 'sent', via: 'pigeon' } as const
    expect(codesOf(refused(record(sentOf(), strange, at('2026-11-30'))))).toEqual(['format/unknown-key'])
  })
})
