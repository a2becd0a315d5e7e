import { describe, expect, it } from 'vitest'
import { forAnyEstimate } from '../testing/for-any-estimate.ts'
import { oreOf, productInOre, shareInOre } from '../testing/ore.ts'
import type { Estimate } from './estimate.ts'
import type { Line } from './line.ts'
import { summary } from './summary.ts'

const total = (amounts: readonly string[]) => amounts.reduce((sum, amount) => sum + oreOf(amount), 0n)

const group = ({ vatCategory, vatRate }: Line) => `${vatCategory} ${vatRate}`

const groupsOf = ({ lines }: Estimate) => [...new Set(lines.map(group))]

const taxable = ({ lines }: Estimate, of: string) =>
  total(lines.filter((line) => group(line) === of).map(({ net }) => net))

describe('every line, on its face', () => {
  it('is quantity × unit price, rounded half away from zero to the øre', () => {
    forAnyEstimate(({ lines }) => {
      for (const { quantity, unitPrice, net } of lines) expect(oreOf(net)).toBe(productInOre(quantity, unitPrice))
    })
  })

  it('has hours with at most two decimals', () => {
    forAnyEstimate(({ lines }) => {
      for (const { quantity, unitCode } of lines)
        if (unitCode === 'HUR') expect(quantity).toMatch(/^-?\d+(\.\d{1,2})?$/)
    })
  })

  it('says hours for hours, each for tables and areas, and one lump sum where there is no unit price', () => {
    forAnyEstimate(({ lines }) => {
      for (const { unit, unitCode, quantity, unitPrice, net } of lines) {
        expect(unitCode).toBe(unit === 'hour' ? 'HUR' : unit === 'lump-sum' ? 'LS' : 'EA')
        if (unitCode === 'LS') expect({ quantity, unitPrice }).toEqual({ quantity: '1', unitPrice: net })
      }
    })
  })

  it('states amounts with exactly two decimals', () => {
    forAnyEstimate(({ lines, totals, vatBreakdown }) => {
      const amounts = [
        ...lines.flatMap(({ net, unitPrice }) => [net, unitPrice]),
        ...vatBreakdown.flatMap((each) => [each.taxable, each.vat]),
        ...[totals.net, totals.vat, totals.gross],
      ]
      for (const amount of amounts) expect(amount).toMatch(/^(?!-0\.00$)-?(0|[1-9]\d*)\.\d\d$/)
    })
  })
})

describe('the totals, computed anew from the printed lines', () => {
  it('have VAT once for every category and rate, on the sum of its lines', () => {
    forAnyEstimate((estimate) => {
      const expected = groupsOf(estimate).map((of) => {
        const [category = '', rate = ''] = of.split(' ')
        return { category, rate, taxable: taxable(estimate, of), vat: shareInOre(taxable(estimate, of), rate) }
      })
      const stated = estimate.vatBreakdown.map(({ category, rate, taxable, vat }) => ({
        ...{ category, rate },
        ...{ taxable: oreOf(taxable), vat: oreOf(vat) },
      }))
      expect(stated).toEqual(expected)
    })
  })

  it('agree to the øre, and net and VAT make gross', () => {
    forAnyEstimate((estimate) => {
      const net = total(estimate.lines.map((line) => line.net))
      const vats = groupsOf(estimate).map((of) => shareInOre(taxable(estimate, of), of.split(' ')[1] ?? ''))
      const vat = vats.reduce((sum, each) => sum + each, 0n)
      const { totals } = estimate
      expect([oreOf(totals.net), oreOf(totals.vat), oreOf(totals.gross)]).toEqual([net, vat, net + vat])
    })
  })

  it('give the buyer back its share of the VAT, to the øre', () => {
    forAnyEstimate(({ totals, buyerCost }, { documents: { vatRecovery } }) => {
      expect(buyerCost?.recovery).toBe(vatRecovery)
      if (buyerCost === undefined || vatRecovery === undefined) return
      const recovered = shareInOre(oreOf(totals.vat), vatRecovery)
      expect(oreOf(buyerCost.recovered)).toBe(recovered)
      expect(oreOf(buyerCost.cost)).toBe(oreOf(totals.gross) - recovered)
    })
  })

  it('are what the three headings of the summary add up to', () => {
    forAnyEstimate((estimate) => {
      const rows = summary(estimate)
      expect(rows.map(({ heading }) => heading)).toEqual(['coordinate', 'prepare', 'send'])
      expect(total(rows.map(({ net }) => net))).toBe(oreOf(estimate.totals.net))
    })
  })
})
