import { describe, expect, it } from 'vitest'
import { input, tariffFigure } from '../values/index.ts'
import { baseHours, hoursBy, hoursByTiers, hoursPer, perStarted, pricePer, type StartedPrice } from './index.ts'

describe('what a component requires of a list', () => {
  it.each([
    ['base hours', baseHours(), { kind: 'norm-hours', unit: 'hour' }],
    ['hours per unit', hoursPer('file'), { kind: 'norm-hours', unit: 'hour/file' }],
    [
      'hours by answer',
      hoursBy({ answers: ['a', 'b'] }),
      { kind: 'by-answer', unit: 'hour', driver: { answers: ['a', 'b'] } },
    ],
    [
      'hours by tiers',
      hoursByTiers('record'),
      { kind: 'tiers', unit: 'hour/record', result: 'hour', quantity: 'record' },
    ],
    ['a price per unit', pricePer('table'), { kind: 'per-unit', unit: 'money/table' }],
  ])('is said in one word: %s', (_name, requirement, expected) => {
    expect(requirement).toEqual(expected)
  })
})

describe('a price per started unit', () => {
  const origin = { ref: 'a.b', source: 's', status: 'published' } as const
  const hour: StartedPrice<'money', 'hour'> = {
    increment: '1',
    price: tariffFigure('money/hour', '1155.00', origin),
  }

  it('is for every unit begun, and shows both steps', () => {
    const hours = input('hour', '11.2', '/hours')
    expect(perStarted(hours, hour).trace).toEqual({
      kind: 'product',
      value: '13860.00',
      unit: 'money',
      of: [
        { kind: 'rounded', increment: '1', mode: 'up', value: '12', unit: 'hour', of: [hours.trace] },
        hour.price.trace,
      ],
    })
  })

  it.each([
    ['0', '0.00'],
    ['0.01', '1155.00'],
    ['1', '1155.00'],
    ['1.01', '2310.00'],
  ])('makes %s hours %s', (hours, amount) => {
    expect(perStarted(input('hour', hours, '/hours'), hour).trace.value).toBe(amount)
  })
})
