import { describe, expect, it } from 'vitest'
import { lastSealed, stateOf } from '../lifecycle/status.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import {
  acceptance,
  agreed,
  base,
  blocked,
  changed,
  drafted,
  first,
  more,
  second,
  small,
  taken,
} from '../testing/one-change.ts'
import { acceptedOf, at, documents, draftOf, issuedOf, issuing, officer, sentOf } from '../testing/sample.ts'
import { verifyQuote } from '../verify/verify.ts'
import { adjust } from './adjust.ts'
import { setDetails } from './details.ts'
import { enterChange } from './enter-change.ts'
import { accept, cancel, decline, undoAcceptance, withdraw } from './events.ts'
import { revise } from './revise.ts'

const kindsOf = (quote: Quote) => lastSealed(quote)?.events.map(({ kind }) => kind) ?? []

describe('a change of an accepted quote', () => {
  it('is entered there with its number and seal, and leaves it what it was', () => {
    expect(lastSealed(blocked)?.events.at(-1)).toMatchObject({
      kind: 'change-issued',
      number: 'DEMO-2026-0002',
      seal: first.revisions[0]?.seal?.hash,
    })
    expect(stateOf(lastSealed(changed) ?? expect.fail())).toBe('accepted')
    expect(kindsOf(changed)).toEqual(['issued', 'sent', 'accepted', 'change-issued', 'changed'])
    expect(verifyQuote(changed).issues).toEqual([])
  })

  it('is entered once, and a quote that was never issued not at all', () => {
    expect(refused(enterChange(blocked, first, at('2026-12-02')))).toMatchObject([
      { code: 'quote/change-entered', params: { number: 'DEMO-2026-0002', event: 'change-issued' } },
    ])
    const draft = accepted(drafted(base))
    const numbered = { ...draft, number: 'DEMO-2026-0009' }
    for (const never of [draft, numbered])
      expect(codesOf(refused(enterChange(base, never, at('2026-12-02'))))).toEqual(['quote/not-issued'])
  })

  it('keeps another from being drafted, issued and accepted while it stands', () => {
    expect(refused(drafted(blocked))).toMatchObject([
      { code: 'quote/change-stands', params: { number: 'DEMO-2026-0002' } },
    ])
    const other = issuing(accepted(drafted(base)), at('2026-12-02'), documents, 'DEMO-2026-0004', blocked)
    expect(codesOf(refused(other))).toEqual(['quote/change-stands'])
    expect(codesOf(refused(enterChange(blocked, second, at('2026-12-02'))))).toEqual(['quote/change-stands'])
    expect(codesOf(refused(taken(second, blocked)))).toEqual(['quote/change-not-entered'])
  })

  it.each<readonly [string, () => Quote, string]>([
    ['declined', () => accepted(decline(first, { reason: 'price' }, at('2026-12-03'))), '2026-12-03'],
    ['withdrawn', () => accepted(withdraw(first, { reason: 'mistake' }, at('2026-12-03'))), '2026-12-03'],
    ['expired', () => first, '2026-12-17'],
  ])('makes way for another when it is %s', (_, over, day) => {
    const free = accepted(enterChange(blocked, over(), at(day)))
    expect(kindsOf(free).at(-1)).toBe('change-ended')
    const next = accepted(issuing(accepted(drafted(free)), at(day), documents, 'DEMO-2026-0004', free))
    expect(kindsOf(accepted(enterChange(free, next, at(day)))).at(-1)).toBe('change-issued')
  })

  it('is not accepted later than its place was given to another, though it arrived in time', () => {
    const free = accepted(enterChange(blocked, first, at('2026-12-17')))
    const late = accept(first, { ...acceptance, base: free }, at('2026-12-18'))
    expect(codesOf(refused(late))).toEqual(['quote/change-over'])
  })

  it('that was accepted is what the next one changes, priced from its scope', () => {
    expect(refused(drafted(changed))).toMatchObject([
      { code: 'quote/changed-already', params: { number: 'DEMO-2026-0002' } },
    ])
    const next = accepted(drafted(agreed)).revisions[0]?.content
    expect(next?.change?.number).toBe('DEMO-2026-0002')
    expect(next?.totals.net).toBe('0.00')
  })

  it('does not share its number with another that is made of the same quote', () => {
    const draft = accepted(drafted(base, 'annen'))
    const as = (beside: Quote) =>
      codesOf(refused(issuing(draft, at('2026-12-04'), documents, 'DEMO-2026-0002', beside)))
    expect(as(blocked)).toEqual(['quote/change-stands'])
    expect(as(changed)).toEqual(['quote/changed-already'])
    const namesake = accepted(issuing(draft, at('2026-12-04'), documents, 'DEMO-2026-0002', base))
    expect(codesOf(refused(enterChange(changed, namesake, at('2026-12-04'))))).toEqual(['quote/change-stands'])
  })

  it('is not ended by a file from before it was accepted, which looks expired', () => {
    for (const day of ['2026-12-04', '2027-02-04'])
      expect(codesOf(refused(enterChange(changed, first, at(day))))).toEqual(['quote/older-change'])
  })

  it('that came to an end there can be accepted in a new revision, also when the answer came in time', () => {
    const over = accepted(enterChange(blocked, first, at('2026-12-17')))
    expect(refused(taken(first, over))).toMatchObject([
      { code: 'quote/change-over', path: '', params: { number: 'DEMO-2026-0001' } },
    ])
    const again = accepted(issuing(accepted(revise(first)), at('2026-12-18'), documents, undefined, over))
    const entered = accepted(enterChange(over, again, at('2026-12-18')))
    const answer = { ...acceptance, acceptedAt: '2026-12-19T09:00:00+01:00', base: entered }
    expect(accept(again, answer, at('2026-12-19')).ok).toBe(true)
  })

  it('takes off what was agreed, and nothing else', () => {
    const larger = acceptedOf(sentOf(issuedOf(draftOf(more('flere')))))
    const of = (before: Quote): Quote => {
      const { change } = accepted(drafted(before)).revisions[0]?.content ?? expect.fail()
      const draft = accepted(drafted(before))
      const [{ content } = expect.fail()] = draft.revisions
      const hash = base.revisions[0]?.seal?.hash ?? ''
      return {
        ...draft,
        revisions: [{ content: { ...content, change: { ...(change ?? expect.fail()), hash } }, events: [] }],
      }
    }
    expect(issuing(of(base), at('2026-12-02'), documents, 'DEMO-2026-0002', base).ok).toBe(true)
    const forged = issuing(of(larger), at('2026-12-02'), documents, 'DEMO-2026-0002', base)
    expect(refused(forged)).toMatchObject([
      { code: 'quote/before-differs', path: '', params: { number: 'DEMO-2026-0001' } },
    ])
  })

  it.each(['buyer', 'seller'] as const)(
    'is between those who agreed: not with another %s, whatever its name',
    (party) => {
      const draft = accepted(drafted(base))
      const agreedWith = lastSealed(base)?.content[party] ?? expect.fail()
      const edited = (changes: object) => {
        const quote = accepted(setDetails(draft, { [party]: { ...agreedWith, ...changes } }))
        return issuing(quote, at('2026-12-02'), documents, 'DEMO-2026-0002', base)
      }
      expect(edited({ name: 'Nytt navn' }).ok).toBe(true)
      const electronicAddress = { scheme: '0192', id: '874789542' }
      const { vatIdentifier: _vat, ...other } = { ...agreedWith, organisationNumber: '874789542', electronicAddress }
      const vat = party === 'seller' ? { vatIdentifier: 'NO874789542MVA' } : {}
      expect(refused(edited({ ...other, ...vat }))).toMatchObject([
        {
          code: 'quote/other-party',
          path: `/${party}`,
          params: {
            number: 'DEMO-2026-0001',
            agreed: `${agreedWith.name} (${agreedWith.organisationNumber})`,
            given: `${agreedWith.name} (874789542)`,
          },
        },
      ])
    },
  )

  it('is adjusted in kroner: a percentage would be of what was agreed before, too', () => {
    const draft = accepted(drafted(base))
    const asked = { id: 'student', kind: 'reduction', reason: 'Student', by: officer } as const
    expect(adjust(draft, { ...asked, size: { amount: '10.00' } }).ok).toBe(true)
    expect(refused(adjust(draft, { ...asked, size: { percent: '10' } }))).toMatchObject([
      { code: 'quote/percent-of-change', params: { percent: '10' } },
    ])
  })

  it('is invoiced by itself: what was agreed of instalments is of the lines that were agreed', () => {
    const [{ content } = expect.fail()] = draftOf(small).revisions
    const lines = content.estimate.lines.map(({ id }) => id)
    const instalments = [{ id: 'alt', when: { kind: 'accepted' }, lines }] as const
    const planned = acceptedOf(sentOf(issuedOf(accepted(setDetails(draftOf(small), { instalments })))))
    expect(accepted(drafted(planned)).revisions[0]?.content).not.toHaveProperty('instalments')
  })

  it('is issued and accepted beside the quote that it changes, and no other', () => {
    const draft = accepted(drafted(base))
    const on = at('2026-12-02')
    expect(codesOf(refused(issuing(draft, on, documents, 'DEMO-2026-0002')))).toEqual(['quote/base-missing'])
    expect(codesOf(refused(issuing(draft, on, documents, 'DEMO-2026-0002', agreed)))).toEqual(['quote/other-base'])
    expect(codesOf(refused(accept(first, acceptance, at('2026-12-03'))))).toEqual(['quote/base-missing'])
    expect(codesOf(refused(taken(sentOf(), base)))).toEqual(['quote/not-a-change'])
    expect(codesOf(refused(enterChange(base, sentOf(), on)))).toEqual(['quote/not-a-change'])
    expect(codesOf(refused(enterChange(base, draft, on)))).toEqual(['quote/not-issued'])
  })

  it('is entered once, and only what stands is entered as accepted', () => {
    expect(codesOf(refused(enterChange(blocked, first, at('2026-12-03'))))).toEqual(['quote/change-entered'])
    expect(codesOf(refused(enterChange(base, agreed, at('2026-12-03'))))).toEqual(['quote/change-not-standing'])
    expect(refused(enterChange(base, first, { ...at('2026-12-03'), at: 'soon' }))[0]?.code).toBe('format/pattern')
  })

  it('is given up before what it changes: that is neither cancelled nor undone meanwhile', () => {
    for (const standing of [blocked, changed]) {
      const cancelled = cancel(standing, { reason: 'buyer-withdrew' }, at('2026-12-04'))
      expect(codesOf(refused(cancelled))).toEqual(['quote/change-first'])
      const undone = undoAcceptance(standing, { reason: 'Feil' }, at('2026-12-04'))
      expect(codesOf(refused(undone))).toEqual(['quote/change-first'])
    }
    const gone = accepted(cancel(agreed, { reason: 'buyer-withdrew' }, at('2026-12-04')))
    const free = accepted(enterChange(changed, gone, at('2026-12-04')))
    expect(cancel(free, { reason: 'buyer-withdrew' }, at('2026-12-04')).ok).toBe(true)
  })

  it('is not issued of what was given up', () => {
    const cancelled = accepted(cancel(base, { reason: 'buyer-withdrew' }, at('2026-12-02')))
    const late = issuing(accepted(drafted(base)), at('2026-12-03'), documents, 'DEMO-2026-0004', cancelled)
    expect(codesOf(refused(late))).toEqual(['quote/base-not-agreed'])
  })

  it('may be revised, and stands as what it then is', () => {
    const revised = accepted(issuing(accepted(revise(first)), at('2026-12-03'), documents, undefined, blocked))
    expect(lastSealed(accepted(enterChange(blocked, revised, at('2026-12-03'))))?.events.at(-1)).toMatchObject({
      kind: 'change-issued',
      seal: revised.revisions[1]?.seal?.hash,
    })
    const undone = accepted(undoAcceptance(agreed, { reason: 'Feil' }, at('2026-12-04')))
    expect(kindsOf(accepted(enterChange(changed, undone, at('2026-12-04')))).at(-1)).toBe('change-issued')
  })
})
