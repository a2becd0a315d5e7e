import { describe, expect, it } from 'vitest'
import {
  assumption,
  atLeast,
  atMost,
  beyond,
  chosen,
  type Figure,
  InvariantError,
  input,
  lineFigure,
  percentOf,
  sum,
  tariffFigure,
  times,
  type Unit,
} from './index.ts'

const hours = (value: string) => input('hour', value, '/hours')
const money = (value: string) => input('money', value, '/money')

describe('a leaf', () => {
  it('of the request says where the answer stands', () => {
    expect(input('file', '3', '/sources/0/files').trace).toStrictEqual({
      kind: 'input',
      value: '3',
      unit: 'file',
      ref: '/sources/0/files',
    })
  })

  it('of the price list says which tariff it is, from which source, with which status', () => {
    const origin = { ref: 'fd-trygd.table', source: 'a-source', status: 'demonstration' } as const
    expect(tariffFigure('money/table', '1480.5', { ...origin, low: '987.00', high: '2467.50' }).trace).toStrictEqual({
      kind: 'tariff',
      value: '1480.50',
      unit: 'money/table',
      ...origin,
      low: '987.00',
      high: '2467.50',
    })
    expect(tariffFigure('hour', '2', origin).trace).toStrictEqual({
      kind: 'tariff',
      value: '2',
      unit: 'hour',
      ...origin,
    })
  })

  it('that was assumed says why, and what it stands in place of', () => {
    const origin = { ref: '/sources/0/files', reason: 'two more announced', by: 'an officer', replaces: '1' }
    expect(assumption('file', '3.0', origin).trace).toStrictEqual({
      kind: 'assumption',
      value: '3',
      unit: 'file',
      ...origin,
    })
  })

  it('of a VAT breakdown is the net amount of a line', () => {
    const net = sum('money', [money('100'), money('0.5')])
    expect(lineFigure('fd-trygd', net).trace).toStrictEqual({
      kind: 'line',
      value: '100.50',
      unit: 'money',
      ref: 'fd-trygd',
    })
  })

  it('is written in shortest form, whatever the form it came in', () => {
    expect(hours('2.50').trace.value).toBe('2.5')
    expect(hours('-0').trace.value).toBe('0')
    expect(money('-0.00').trace.value).toBe('0.00')
  })
})

describe('times', () => {
  it('multiplies a quantity by a price per unit and keeps both in the trace', () => {
    const [quantity, rate] = [hours('3.05'), input('money/hour', '1674.00', '/rate')]
    expect(times(quantity, rate).trace).toStrictEqual({
      kind: 'product',
      value: '5105.70',
      unit: 'money',
      of: [quantity.trace, rate.trace],
    })
  })

  it('multiplies a number of units by a norm per unit into hours', () => {
    const result = times(input('file', '3', '/files'), input('hour/file', '0.75', '/norm'))
    expect([result.unit, result.trace.value]).toEqual(['hour', '2.25'])
  })

  it('rounds nothing', () => {
    const result = times(hours('0.333333333333'), input('money/hour', '0.01', '/rate'))
    expect(result.trace.value).toBe('0.00333333333333')
  })

  it('refuses units that do not meet, should types have let them through', () => {
    const quantity: Figure<Unit> = input('our', '1', '/a')
    expect(() => times(quantity, input('money/hour', '1.00', '/b'))).toThrow(new InvariantError('figure/units-differ'))
  })
})

describe('sum', () => {
  it('adds figures in their order', () => {
    const [a, b, c] = [hours('1'), hours('2.5'), hours('-0.25')]
    expect(sum('hour', [a, b, c]).trace).toStrictEqual({
      kind: 'sum',
      value: '3.25',
      unit: 'hour',
      of: [a.trace, b.trace, c.trace],
    })
  })

  it('of no figures is zero', () => {
    expect(sum('hour', []).trace).toStrictEqual({ kind: 'sum', value: '0', unit: 'hour', of: [] })
    expect(sum('money', []).trace.value).toBe('0.00')
  })

  it('of one figure is that figure itself', () => {
    const only = hours('4')
    expect(sum('hour', [only])).toBe(only)
  })
})

describe('beyond a free allowance', () => {
  const free = () => input('hour', '2', '/free')

  it('is what remains', () => {
    const all = hours('3.5')
    expect(beyond(all, free()).trace).toStrictEqual({
      kind: 'excess',
      value: '1.5',
      unit: 'hour',
      of: [all.trace, free().trace],
    })
  })

  it.each(['2', '1.99', '0', '-5'])('lies nothing of %s', (quantity) => {
    expect(beyond(hours(quantity), free()).trace.value).toBe('0')
  })
})

describe('percentOf', () => {
  it('divides by a hundred and rounds nothing', () => {
    const [base, percent] = [money('5105.70'), input('percent', '25', '/vat')]
    expect(percentOf(base, percent).trace).toStrictEqual({
      kind: 'share',
      value: '1276.425',
      unit: 'money',
      of: [base.trace, percent.trace],
    })
  })

  it('keeps the unit of its base, and its sign', () => {
    const result = percentOf(hours('-1'), input('percent', '0.000000000001', '/share'))
    expect([result.unit, result.trace.value]).toEqual(['hour', '-0.00000000000001'])
  })
})

describe('a bound', () => {
  const limit = () => input('hour', '10', '/limit')

  it.each([
    ['8', '10'],
    ['10', '10'],
    ['10.01', '10.01'],
    ['-1', '10'],
  ])('at least 10 makes %s into %s', (given, value) => {
    const figure = hours(given)
    expect(atLeast(figure, limit()).trace).toStrictEqual({
      kind: 'bounded',
      side: 'atLeast',
      value,
      unit: 'hour',
      of: [figure.trace, limit().trace],
    })
  })

  it.each([
    ['8', '8'],
    ['10', '10'],
    ['10.01', '10'],
    ['-1', '-1'],
  ])('at most 10 makes %s into %s', (given, value) => {
    const figure = hours(given)
    expect(atMost(figure, limit()).trace).toStrictEqual({
      kind: 'bounded',
      side: 'atMost',
      value,
      unit: 'hour',
      of: [figure.trace, limit().trace],
    })
  })

  it('keeps a reduction from going below zero', () => {
    const net = sum('money', [money('100'), money('-120')])
    expect(atLeast(net, money('0')).trace.value).toBe('0.00')
  })
})

describe('chosen', () => {
  it('says which answer made a figure count, and leaves its value', () => {
    const figure = money('5')
    expect(chosen('/application/kind=new', figure).trace).toStrictEqual({
      kind: 'chosen',
      value: '5.00',
      unit: 'money',
      reason: '/application/kind=new',
      of: [figure.trace],
    })
  })
})

describe('a figure', () => {
  it('shows nothing but its unit and its trace', () => {
    expect(Object.keys(hours('1'))).toEqual(['unit', 'trace'])
    expect(JSON.stringify(hours('1'))).toBe(
      '{"unit":"hour","trace":{"kind":"input","value":"1","unit":"hour","ref":"/hours"}}',
    )
  })
})
