import { describe, expect, it } from 'vitest'
import { linesOf, whyNot } from '../../testing/lines.ts'

const one = (answers: object) => linesOf('population', { populations: [{ id: 'all', ...answers }] })

describe('a population', () => {
  it.each([
    ['wholeRegister', '3', '2961.00'],
    ['byCriteria', '6', '5922.00'],
    ['byRelation', '11', '10857.00'],
    ['suppliedByOthers', '0', '0.00'],
  ])('of kind %s takes %s hours with its files', (kind, hours, net) => {
    expect(one({ kind, criteria: 0, relations: 0 })).toEqual([['population:all', hours, net]])
  })

  it('takes half an hour for a criterion and two hours for a relation', () => {
    expect(one({ kind: 'byCriteria', criteria: 3, relations: 0 })).toEqual([['population:all', '7.5', '7402.50']])
    expect(one({ kind: 'byCriteria', criteria: 0, relations: 3 })).toEqual([['population:all', '12', '11844.00']])
  })

  it('that others supply has been selected already, so criteria and relations cost nothing', () => {
    expect(one({ kind: 'suppliedByOthers', criteria: 5, relations: 3 })).toEqual([['population:all', '0', '0.00']])
    expect(one({ kind: 'suppliedByOthers' })).toEqual([['population:all', '0', '0.00']])
  })

  it('is by two criteria when nobody answered', () => {
    expect(one({})).toEqual([['population:all', '7', '6909.00']])
  })

  it('has a line of its own, made once however many deliveries there are', () => {
    const populations = [{ id: 'b', kind: 'wholeRegister', criteria: 0, relations: 0 }, { id: 'a' }]
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('population', { populations, deliveries }).map(([id]) => id)).toEqual([
      'population:b',
      'population:a',
    ])
    expect(linesOf('population', { populations, deliveries: [] })).toHaveLength(2)
  })
})

describe('without populations there is nothing to create', () => {
  it('since none is ordered', () => {
    expect(linesOf('population', { populations: [] })).toEqual([])
    expect(whyNot('population', { populations: [] })).toBe('none-ordered')
  })

  it('but one is assumed when nobody answered', () => {
    expect(linesOf('population', { populations: undefined })).toEqual([['population', '7', '6909.00']])
    expect(whyNot('population', { populations: undefined })).toBeUndefined()
  })
})
