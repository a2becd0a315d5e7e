import type { Revision } from '@anslag/quotes'
import { beforeAll, describe, expect, it } from 'vitest'
import { lived, newDesk, type Send, untilAccepted } from '../testing/desk-in-memory.ts'
import { mayRedact, retentionOf } from './retention.ts'

let officer: Send

beforeAll(async () => {
  officer = await (await newDesk()).as('officer')
})

const caseOf = async (...acts: Parameters<typeof lived>[1][]): Promise<Parameters<typeof retentionOf>[0]> => {
  const { quote, status } = await lived(officer, ...acts)
  return { quote, isDiscarded: status === 'discarded', updatedAt: '2026-11-23T09:00:00Z' }
}

const at = (last: Revision | undefined): string => last?.content.validUntil ?? ''

describe('texts about persons', () => {
  it('stay while a quote is a draft or can be answered, whoever asks', async () => {
    for (const found of [await caseOf(), await caseOf(['issue', {}])]) {
      const kept = retentionOf(found, '2026-11-24')
      expect([kept, mayRedact(kept, '2026-11-24', true)]).toEqual([{ rule: 'in-use' }, false])
    }
  })

  it('of what was never agreed stay two years, or until somebody asks', async () => {
    const expired = await caseOf(['issue', {}])
    expect(retentionOf(expired, at(expired.quote.revisions[0])).rule).toBe('in-use')
    const kept = retentionOf(await caseOf(['issue', {}], ['decline', { reason: 'price' }]), '2026-11-24')
    expect(kept).toEqual({ rule: 'not-agreed', until: '2028-11-23' })
    const may = (today: string, isAskedFor: boolean) => mayRedact(kept, today, isAskedFor)
    expect([may('2026-11-24', true), may('2028-11-23', false), may('2028-11-24', false)]).toEqual([true, false, true])
  })

  it('of what was agreed stay while it is under way, and five years after the end of its last year', async () => {
    expect(retentionOf(await caseOf(...untilAccepted), '2040-01-01').rule).toBe('in-use')
    const cancelled = retentionOf(await caseOf(...untilAccepted, ['cancel', { reason: 'mistake' }]), '2026-11-24')
    expect(cancelled).toEqual({ rule: 'bookkeeping', until: '2031-12-31' })
    const delivered = await caseOf(...untilAccepted, ['deliver', { deleteBy: '2034-06-30' }])
    const kept = retentionOf(delivered, '2026-11-24')
    expect(kept).toEqual({ rule: 'bookkeeping', until: '2039-12-31' })
    expect([mayRedact(kept, '2039-12-31', true), mayRedact(kept, '2040-01-01', false)]).toEqual([false, true])
  })

  it('stay while a draft is worked on, which is until two years after the last change; then what was sealed counts', async () => {
    const stale = await caseOf(['issue', {}], ['decline', { reason: 'price' }], ['revise', {}])
    for (const found of [stale, await caseOf()]) {
      const inUse = retentionOf(found, '2028-11-23')
      expect([inUse, mayRedact(inUse, '2028-11-23', true)]).toEqual([{ rule: 'in-use' }, false])
      expect(mayRedact(retentionOf(found, '2028-11-24'), '2028-11-24', false)).toBe(true)
    }
  })

  it('of a discarded draft stay two years, or until somebody asks', async () => {
    const kept = retentionOf(await caseOf(['discard', {}]), '2026-11-23')
    expect([kept, mayRedact(kept, '2026-11-23', true)]).toEqual([{ rule: 'not-agreed', until: '2028-11-23' }, true])
  })
})
