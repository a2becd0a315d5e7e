import { describe, expect, it } from 'vitest'
import { sampledProjects } from '../../../pricing/src/testing/sampled-projects.ts'
import { read } from '../repository/files.ts'
import { hasPython, python } from './python.ts'

const seed = 20_261_129

type Order = ReturnType<typeof sampledProjects>[number]['orders'][number]

/** What the pricer answers, of an estimate. */
const amountsOf = ({ estimate: { lines, vatBreakdown, totals } }: Order) => ({
  lines: lines.map(({ id, quantity, unit, unitPrice, net, vatCategory, vatRate }) => ({
    id,
    quantity,
    unit,
    unitPrice,
    net,
    vatCategory,
    vatRate,
  })),
  vatBreakdown: vatBreakdown.map(({ category, rate, taxable, vat }) => ({ category, rate, taxable, vat })),
  totals: { net: totals.net, vat: totals.vat, gross: totals.gross },
})

const json = (value: unknown): string => JSON.stringify(value)

if (hasPython()) {
  describe('the pricer in Python, which knows the formulas of docs/reference/components.md alone', () => {
    it('gets every line, quantity, VAT amount and total of 1 000 generated requests', () => {
      const projects = sampledProjects(25, 40, seed)
      const input = projects.flatMap(({ documents, orders }) => [
        json(documents),
        ...orders.map(({ request, day }) => json({ request, day })),
      ])
      const { stdout, stderr } = python(['docs/reference/price.py'], `${input.join('\n')}\n`)
      expect(stderr).toBe('')
      const answers: readonly unknown[] = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      const orders = projects.flatMap((project) => project.orders)
      expect(answers).toHaveLength(1000)
      const wrong = orders.flatMap((order, index) =>
        json(answers[index]) === json(amountsOf(order)) ? [] : [{ order, answer: answers[index] }],
      )
      for (const { order, answer } of wrong.slice(0, 1))
        expect({ order, answer }).toEqual({ order, answer: amountsOf(order) })
      expect(wrong).toEqual([])
    })
  })
} else {
  it('the pricer in Python cannot be tried here, since there is no Python', () => expect(python(['-V']).code).toBe(127))
}

it('the pricer in Python has at most 300 lines', () => {
  expect(read('docs/reference/price.py').trimEnd().split('\n').length).toBeLessThanOrEqual(300)
})
