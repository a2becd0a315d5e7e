import { nb } from '@anslag/presentation'
import { exampleRequests } from '@anslag/price-lists'
import { addAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { emptyForm } from '../form/form.ts'
import { builtFiles, builtPricing } from '../testing/built-pricing.ts'
import { loadPricing } from './load-pricing.ts'

describe('the documents beside the page', () => {
  it('are refused by name, every one that is wrong', async () => {
    const loading = await loadPricing(async (file) =>
      file === 'price-list.json' ? '{"format":"price-list/9"}' : file === 'vat.json' ? undefined : builtFiles(file),
    )
    expect(loading.kind === 'refused' && loading.refusals.map(({ file }) => file)).toEqual([
      'price-list.json',
      'vat.json',
    ])
    expect(loading.kind === 'refused' && loading.refusals[1]?.issues).toEqual([])
  })
})

describe('a price', () => {
  it('is there for an empty form', async () => {
    const { price } = await builtPricing()
    const priced = price(emptyForm.draft, { day: '2026-11-22' }, nb)
    expect(priced.ok && priced.view.totals.gross.value).toMatch(/kr$/)
  })

  it('is the sum of its parts', async () => {
    const { price, open } = await builtPricing()
    const opened = open(JSON.stringify(exampleRequests.typical))
    const priced = opened.ok && price(opened.value.draft, { day: '2026-11-22' }, nb)
    if (priced === false || !priced.ok) throw new Error('the example is refused')
    expect(addAmounts(priced.parts.map(({ net }) => net))).toBe(priced.estimate.totals.net)
    expect(new Set(priced.parts.map(({ component }) => component)).size).toBe(priced.parts.length)
  })

  it('states what the project pays when a part of the VAT comes back', async () => {
    const { price } = await builtPricing()
    const costs = ['0', '40', '100', undefined].map((vatRecovery) => {
      const priced = price(emptyForm.draft, { day: '2026-11-22', vatRecovery }, nb)
      return priced.ok && priced.estimate.buyerCost?.cost
    })
    const priced = price(emptyForm.draft, { day: '2026-11-22' }, nb)
    if (!priced.ok) throw new Error('an empty form is refused')
    const { net, gross } = priced.estimate.totals
    expect([costs[0], costs[2], costs[3]]).toEqual([gross, net, undefined])
    expect(costs[1]).toMatch(/^\d+\.\d\d$/)
  })

  it('is an issue on a day that the list does not cover', async () => {
    const { price } = await builtPricing()
    const priced = price(emptyForm.draft, { day: '1999-01-01' }, nb)
    expect(!priced.ok && priced.issues.map(({ code }) => code)).toEqual(['price-list/no-list-for-day'])
  })
})
