import type { Quote, Revision } from '@anslag/quotes'
import { beforeAll, describe, expect, it } from 'vitest'
import { lived, newDesk, type Send, untilAccepted } from '../testing/desk-in-memory.ts'
import { mayRedact, retentionOf } from './retention.ts'

let officer: Send

beforeAll(async () => {
  officer = await (await newDesk()).as('officer')
})

const quoteOf = async (...acts: Parameters<typeof lived>[1][]): Promise<Quote> => (await lived(officer, ...acts)).quote

const at = (last: Revision | undefined): string => last?.content.validUntil ?? ''

describe('texts about persons', () => {
  it('stay while a quote is a draft or can be answered, whoever asks', async () => {
    for (const quote of [await quoteOf(), await quoteOf(['issue', {}])]) {
      const kept = retentionOf(quote, '2026-11-24')
      expect([kept, mayRedact(kept, '2026-11-24', true)]).toEqual([{ rule: 'in-use' }, false])
    }
  })

  it('of what was never agreed stay two years, or until somebody asks', async () => {
    const expired = await quoteOf(['issue', {}])
    expect(retentionOf(expired, at(expired.revisions[0])).rule).toBe('in-use')
    const kept = retentionOf(await quoteOf(['issue', {}], ['decline', { reason: 'price' }]), '2026-11-24')
    expect(kept).toEqual({ rule: 'not-agreed', until: '2028-11-23' })
    const may = (today: string, isAskedFor: boolean) => mayRedact(kept, today, isAskedFor)
    expect([may('2026-11-24', true), may('2028-11-23', false), may('2028-11-24', false)]).toEqual([true, false, true])
  })

  it('of what was agreed stay while it is under way, and five years after the end of its last year', async () => {
    expect(retentionOf(await quoteOf(...untilAccepted), '2040-01-01').rule).toBe('in-use')
    const cancelled = retentionOf(await quoteOf(...untilAccepted, ['cancel', { reason: 'mistake' }]), '2026-11-24')
    expect(cancelled).toEqual({ rule: 'bookkeeping', until: '2031-12-31' })
    const delivered = await quoteOf(...untilAccepted, ['deliver', { deleteBy: '2034-06-30' }])
    const kept = retentionOf(delivered, '2026-11-24')
    expect(kept).toEqual({ rule: 'bookkeeping', until: '2039-12-31' })
    expect([mayRedact(kept, '2039-12-31', true), mayRedact(kept, '2040-01-01', false)]).toEqual([false, true])
  })
})
