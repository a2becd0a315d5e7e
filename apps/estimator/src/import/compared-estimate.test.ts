import { nb } from '@anslag/presentation/estimate/nb'
import { exampleRequests, priceLists } from '@anslag/price-lists'
import type { Estimate } from '@anslag/pricing'
import { withValue } from '@anslag/request-form'
import { describe, expect, it } from 'vitest'
import { nbDeferred as nbWords } from '../generated/nb/deferred.ts'
import { loadPricing } from '../price/load-pricing.ts'
import { builtFiles, builtReading, deferred, pricedWith, readingPricing } from '../testing/built-pricing.ts'
import { compared } from './compared-estimate.ts'

const today = await readingPricing()

const typical = { ...Object(exampleRequests.typical) }

const estimateOf = (pricing: typeof today, day = '2026-11-22'): Estimate => pricedWith(pricing, typical, day).estimate

/** The engine with another price list. */
const withList = async (changes: readonly (readonly [path: readonly string[], value: unknown])[]) => {
  const list = changes.reduce((so, [path, value]) => withValue(so, path, value), { ...Object(priceLists.at(-1)) })
  const loading = await loadPricing(
    async (file) => (file === 'price-list.json' ? JSON.stringify(list) : builtFiles(file)),
    deferred(),
  )
  if (loading.kind !== 'ready') throw new Error(JSON.stringify(loading))
  await builtReading(loading.pricing)
  return loading.pricing
}

const { estimate: now, documents } = pricedWith(today, typical)

const compare = (then: Estimate) => compared(then, now, documents, nb, nbWords.import.compared)

describe('an earlier estimate beside one of today', () => {
  it('has no reasons to differ when it was made of the same', () => {
    expect(compare(now)).toMatchObject({ reasons: [], view: { lines: [], same: nb.difference.same } })
  })

  it('says that the day is another', () => {
    expect(compare(estimateOf(today, '2026-11-23')).reasons).toEqual(['Prisdag: 23. november 2026 → 22. november 2026'])
  })

  it('says that the list is another, and which tariffs moved which lines', async () => {
    const older = await withList([
      [['id'], 'older'],
      [['rates', 'adviser', 'amount'], '1100.00'],
    ])
    const { reasons, view } = compare(estimateOf(older))
    expect(reasons).toEqual([
      expect.stringMatching(/^Prisliste: older, rettelse \d+ → demonstration-2026, rettelse \d+$/),
    ])
    expect(view.lines.length).toBeGreaterThan(0)
    expect(new Set(view.lines.flatMap(({ causes }) => causes)).size).toBe(1)
  })

  it('says that a list of the same name has other content', async () => {
    const other = await withList([[['rates', 'adviser', 'amount'], '1100.00']])
    expect(compare(estimateOf(other)).reasons).toEqual([nbWords.import.compared.listContent])
  })

  it('says that the catalogue, the VAT table or the engine is another', () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const other: Estimate = {
      ...now,
      engine: 'anslag-pricing/0.0.9',
      catalogue: { ...now.catalogue, digest },
      vatTable: { digest },
    }
    expect(compare(other).reasons).toEqual([
      nbWords.import.compared.catalogue,
      nbWords.import.compared.vatTable,
      `Regnet ut av: anslag-pricing/0.0.9 → ${now.engine}`,
    ])
  })

  it('knows when an amount is made up', () => {
    const approved: Estimate = { ...now, priceList: { ...now.priceList, status: 'approved' } }
    const words = nbWords.import.compared
    expect(compared(approved, now, documents, nb, words).demonstration).toBe(true)
    expect(compared(approved, approved, documents, nb, words).demonstration).toBe(false)
  })
})
