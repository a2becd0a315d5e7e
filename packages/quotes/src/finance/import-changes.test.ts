import { describe, expect, it } from 'vitest'
import { enterChange } from '../operations/enter-change.ts'
import { acknowledge, cancel } from '../operations/events.ts'
import { accepted, refused } from '../testing/accepted.ts'
import { mapping } from '../testing/finance.ts'
import { agreed, base, blocked, changed, second, taken } from '../testing/one-change.ts'
import { at } from '../testing/sample.ts'
import { importQuote } from './import.ts'

describe('finance', () => {
  /** Whoever has two copies of the base can have two changes of it accepted. */
  const rival = accepted(taken(second, accepted(enterChange(base, second, at('2026-12-02')))))
  const { state } = accepted(importQuote(agreed, mapping, []))

  it('takes one change of a quote, and refuses another', () => {
    expect(state).toMatchObject([{ number: 'DEMO-2026-0002', changes: 'DEMO-2026-0001' }])
    expect(refused(importQuote(rival, mapping, state))).toMatchObject([
      {
        code: 'finance/changed-otherwise',
        params: { number: 'DEMO-2026-0003', base: 'DEMO-2026-0001', other: 'DEMO-2026-0002' },
      },
    ])
    expect(accepted(importQuote(agreed, mapping, state)).outcome).toBe('already-imported')
  })

  it('takes a change beside the very quote that it changes, and tells where it was never imported', () => {
    const known = accepted(importQuote(base, mapping, [])).state
    const taken = accepted(importQuote(agreed, mapping, known))
    expect([taken.outcome, taken.warnings]).toEqual(['imported', undefined])
    expect(accepted(importQuote(agreed, mapping, [])).warnings).toMatchObject([
      { code: 'finance/base-missing', params: { number: 'DEMO-2026-0002', base: 'DEMO-2026-0001' } },
    ])
    expect(accepted(importQuote(agreed, mapping, state)).outcome).toBe('already-imported')
  })

  it('takes no change of what it has reversed, or has with another content', () => {
    const known = accepted(importQuote(base, mapping, [])).state
    const given = accepted(importQuote(agreed, mapping, known)).state
    const isBase = ({ changes }: (typeof known)[number]) => changes === undefined
    const asking = (all: typeof known, change: object) =>
      importQuote(
        agreed,
        mapping,
        all.map((each) => (isBase(each) ? { ...each, ...change } : each)),
      )
    const params = { number: 'DEMO-2026-0002', base: 'DEMO-2026-0001', revision: 1 }
    expect(refused(asking(known, { reversed: true }))).toMatchObject([{ code: 'finance/base-reversed', params }])
    const other = `sha256:${'0'.repeat(64)}`
    expect(refused(asking(known, { hash: other }))).toMatchObject([{ code: 'finance/other-base', path: '', params }])
    expect(accepted(asking(given, { reversed: true })).outcome).toBe('already-imported')
    const both = given.map((each) => ({ ...each, reversed: true }) as const)
    expect(refused(asking(both, {}))).toMatchObject([{ code: 'finance/base-reversed', path: '', params }])
  })

  it('takes the other when the first was given up', () => {
    const gone = accepted(cancel(agreed, { reason: 'buyer-withdrew' }, at('2026-12-04')))
    const after = accepted(importQuote(gone, mapping, state))
    expect(accepted(importQuote(rival, mapping, after.state)).outcome).toBe('imported')
  })

  it('is told as an update that what it has was changed, once', () => {
    const known = accepted(importQuote(base, mapping, []))
    expect(accepted(importQuote(blocked, mapping, known.state)).outcome).toBe('already-imported')
    const update = accepted(importQuote(changed, mapping, known.state))
    expect(update).toMatchObject({
      outcome: 'updated',
      entries: [],
      reverse: [],
      change: { kind: 'changed', number: 'DEMO-2026-0002' },
    })
    expect(update).not.toHaveProperty('acceptance')
    const again = accepted(acknowledge(changed, {}, at('2026-12-05')))
    expect(accepted(importQuote(again, mapping, update.state)).outcome).toBe('already-imported')
  })
})
