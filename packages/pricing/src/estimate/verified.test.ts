import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forAnyEstimate } from '../testing/for-any-estimate.ts'
import { nothingOrdered, priced } from '../testing/priced.ts'
import { changed } from '../values/testing/changed.ts'
import { readEstimate } from './estimate-schema.ts'

const written = JSON.parse(
  JSON.stringify(
    priced({
      ...nothingOrdered,
      populations: [{ id: 'unge', kind: 'byCriteria', criteria: 2, relations: 0 }],
      areas: ['utdanning', 'sysselsetting'],
      tables: ['F_AAP'],
    }),
  ),
)

const codesAfter = (path: string, value: unknown): readonly string[] => {
  const read = readEstimate(changed(written, path, value))
  return read.ok ? [] : read.issues.map(({ code, path: at }) => `${code} ${at}`)
}

describe('an estimate that was changed after it was made', () => {
  it.each([
    ['/lines/0/quantity', '999'],
    ['/lines/0/unitPrice', '1.00'],
    ['/lines/0/unit', 'day'],
    ['/lines/0/unitCode', 'EA'],
    ['/lines/0/component', 'delivery'],
    ['/lines/0/vatRate', '12'],
    ['/lines/0/vatCategory', 'E'],
    ['/vatBreakdown/0/rate', '12'],
    ['/vatBreakdown/0/taxable', '1.00'],
    ['/vatBreakdown/0/vat', '1.00'],
    ['/totals/net', '1.00'],
    ['/totals/vat', '1.00'],
    ['/totals/gross', '1.00'],
    ['/totals/complete', false],
    ['/request/populations/0/criteria', 1],
    ['/request/populations/0/kind', 'wholeRegister'],
    ['/request/tables', undefined],
  ])('is refused: %s is not %j', (path, value) => {
    expect(codesAfter(path, value)).not.toEqual([])
  })

  it.each([
    ['/lines/0/quantity', '999'],
    ['/lines/0/unitPrice', '1.00'],
    ['/lines/0/component', 'delivery'],
    ['/vatBreakdown/0/taxable', '1.00'],
    ['/vatBreakdown/0/vat', '1.00'],
    ['/totals/net', '1.00'],
    ['/totals/vat', '1.00'],
    ['/totals/gross', '1.00'],
    ['/totals/complete', false],
  ])('is refused at %s, where it differs', (path, value) => {
    expect(codesAfter(path, value)).toContain(`estimate/figure-differs ${path}`)
  })

  it('is refused with a group of VAT less or more', () => {
    const [group] = written.vatBreakdown
    for (const groups of [[], [group, group]])
      expect(codesAfter('/vatBreakdown', groups)).toContain('estimate/figure-differs /vatBreakdown')
  })

  it('is refused where a trace does not come to what it says, with the place in it', () => {
    const found = codesAfter('/lines/0/trace/value', '1.00')
    expect(found).toContain('estimate/net-differs /lines/0/net')
    expect(found.filter((each) => each.startsWith('trace/'))[0]).toMatch(/ \/lines\/0\/trace/)
  })

  it('may show a line as a lump sum', () => {
    const [line] = written.lines
    const lump = { ...line, quantity: '1', unit: 'lump-sum', unitCode: 'LS', unitPrice: line.net }
    expect(codesAfter('/lines/0', lump)).toEqual([])
    expect(codesAfter('/lines/0', { ...lump, unit: 'hour' })).toContain('estimate/figure-differs /lines/0/unit')
  })

  it('is refused with the figure that follows, and its place', () => {
    expect(codesAfter('/lines/0/quantity', '999')).toEqual(['estimate/figure-differs /lines/0/quantity'])
    expect(codesAfter('/request/populations/0/criteria', 1)).toContain('estimate/input-differs /lines/1/trace')
  })

  it('is refused whichever amount of it is another', () => {
    forAnyEstimate((estimate) => {
      const [line] = estimate.lines
      if (line === undefined) return
      const names = ['quantity', 'unitPrice', 'net'] as const
      fc.assert(
        fc.property(fc.nat(estimate.lines.length - 1), fc.constantFrom(...names), (index, name) => {
          const other = estimate.lines[index]?.[name] === '7.77' ? '8.88' : '7.77'
          expect(readEstimate(changed(estimate, `/lines/${index}/${name}`, other)).ok).toBe(false)
        }),
        { numRuns: 3 },
      )
    })
  })
})

it('answers a path of millions of steps with an issue', () => {
  const issue = { code: 'a/b', path: '/'.repeat(4_500_000), params: {}, severity: 'info' }
  expect(codesAfter('/issues/0', issue)).toEqual(['format/too-large /issues/0/path'])
})
