import { nb } from '@anslag/presentation/estimate/nb'
import { exampleRequests } from '@anslag/price-lists'
import { addAmounts } from '@anslag/pricing'
import { type Draft, emptyForm } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { builtFiles, builtPricing, builtReading, deferred } from '../testing/built-pricing.ts'
import { loadPricing } from './load-pricing.ts'
import type { Circumstances, Pricing } from './pricing.ts'

describe('the documents beside the page', () => {
  it('are refused by name, every one that is wrong', async () => {
    const loading = await loadPricing(
      async (file) =>
        file === 'price-list.json' ? '{"format":"price-list/9"}' : file === 'vat.json' ? undefined : builtFiles(file),
      deferred(),
    )
    expect(loading.kind === 'refused' && loading.refusals.map(({ file }) => file)).toEqual([
      'price-list.json',
      'vat.json',
    ])
    expect(loading.kind === 'refused' && loading.refusals[1]?.issues).toEqual([])
  })
})

const day = '2026-11-22'

/** What a price is when nothing is wrong. */
const pricedBy = ({ price }: Pricing, draft: Draft, given: Circumstances = { day }) => {
  const priced = price(draft, given, nb)
  if (priced?.ok !== true) throw new Error('nothing is priced')
  return priced
}

const typical = async (pricing: Pricing): Promise<Draft> => {
  const opened = (await builtReading(pricing)).open(exampleRequests.typical)
  if (!opened.ok) throw new Error('the example is refused')
  return opened.value.draft
}

describe('a price', () => {
  it('is there for an empty form, before anything reads forms', async () => {
    const pricing = await builtPricing()
    expect(pricedBy(pricing, emptyForm.draft).view.totals.gross.value).toMatch(/kr$/)
    expect(pricing.parser.now.value).toBeUndefined()
  })

  it('of an answer comes when what reads it has come, which is fetched for it', async () => {
    const pricing = await builtPricing()
    const draft = { format: 'request/1', sources: [{ id: 'a' }] }
    expect(pricing.price(draft, { day }, nb)).toBeUndefined()
    await pricing.parser.fetch()
    expect(pricedBy(pricing, draft).estimate.request).toEqual(draft)
  })

  it('is the issues of a draft that is none', async () => {
    const pricing = await builtPricing()
    await pricing.parser.fetch()
    const priced = pricing.price({ format: 'request/1', moon: true }, { day }, nb)
    expect(priced?.ok === false && priced.issues.map(({ code }) => code)).toEqual(['format/unknown-key'])
  })

  it('is the sum of its parts', async () => {
    const pricing = await builtPricing()
    const { parts, estimate } = pricedBy(pricing, await typical(pricing))
    expect(addAmounts(parts.map(({ net }) => net))).toBe(estimate.totals.net)
    expect(new Set(parts.map(({ component }) => component)).size).toBe(parts.length)
  })

  it('states what the project pays when a part of the VAT comes back', async () => {
    const pricing = await builtPricing()
    const costs = ['0', '40', '100', undefined].map(
      (vatRecovery) => pricedBy(pricing, emptyForm.draft, { day, vatRecovery }).estimate.buyerCost?.cost,
    )
    const { net, gross } = pricedBy(pricing, emptyForm.draft).estimate.totals
    expect([costs[0], costs[2], costs[3]]).toEqual([gross, net, undefined])
    expect(costs[1]).toMatch(/^\d+\.\d\d$/)
  })

  it('is an issue on a day that the list does not cover', async () => {
    const { price } = await builtPricing()
    const priced = price(emptyForm.draft, { day: '1999-01-01' }, nb)
    expect(priced?.ok === false && priced.issues.map(({ code }) => code)).toEqual(['price-list/no-list-for-day'])
  })
})
