import { describe, expect, it } from 'vitest'
import { linesOf, whyAssess, whyNot } from '../../testing/lines.ts'
import { distributedSource, tidySource } from '../../testing/priced.ts'

const one = (answers: object) => linesOf('population', { populations: [{ id: 'all', ...answers }] })

describe('a population', () => {
  it.each([
    ['wholeRegister', '2', '1'],
    ['byCriteria', '4', '2'],
    ['byRelation', '8', '3'],
  ])('of kind %s takes %s hours once, and %s for its files before every extraction', (kind, once, each) => {
    expect(one({ kind, criteria: 0, relations: 0 }).map(([id, quantity]) => [id, quantity])).toEqual([
      ['population:all', once],
      ['population:all@first', each],
    ])
  })

  it('takes half an hour for a criterion and two hours for a relation, once', () => {
    const once = (answers: object) => one(answers).map(([, quantity]) => quantity)[0]
    expect(once({ kind: 'byCriteria', criteria: 3 })).toBe('5.5')
    expect(once({ kind: 'byRelation', criteria: 0, relations: 3 })).toBe('14')
    expect(once({ kind: 'byRelation', criteria: 1, relations: 1 })).toBe('10.5')
  })

  it('that others supply takes no time here, and no delivery has a line for it', () => {
    expect(one({ kind: 'suppliedByOthers' })).toEqual([['population:all', '0', '0.00']])
  })

  it('that is a whole register has neither criteria nor relations, answered or assumed', () => {
    const net = [
      ['population:all', '2', '1974.00'],
      ['population:all@first', '1', '987.00'],
    ]
    expect(one({ kind: 'wholeRegister' })).toEqual(net)
    expect(one({ kind: 'wholeRegister', criteria: 5, relations: 3 })).toEqual(net)
  })

  it('that is selected by criteria has no relations', () => {
    expect(one({ kind: 'byCriteria', criteria: 0, relations: 3 })).toEqual(one({ kind: 'byCriteria', criteria: 0 }))
  })

  it('is by two criteria when nobody answered', () => {
    expect(one({})).toEqual([
      ['population:all', '5', '4935.00'],
      ['population:all@first', '2', '1974.00'],
    ])
  })

  it('is created once, and its files are prepared for every delivery', () => {
    const populations = [{ id: 'b', kind: 'wholeRegister' }, { id: 'a' }]
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('population', { populations, deliveries }).map(([id]) => id)).toEqual([
      'population:b',
      'population:b@2027',
      'population:b@2028',
      'population:a',
      'population:a@2027',
      'population:a@2028',
    ])
    expect(linesOf('population', { populations, deliveries: [] })).toHaveLength(2)
  })
})

describe('a population that others supply', () => {
  const populations = [{ id: 'cohort', kind: 'suppliedByOthers' }]

  it('must be assessed where no source supplies it', () => {
    expect(whyAssess('population', { populations, sources: [] })).toBe('population-without-source')
    expect(whyAssess('population', { populations, sources: undefined })).toBe('population-without-source')
  })

  it('need not be where one does, whoever links', () => {
    expect(whyAssess('population', { populations, sources: [tidySource] })).toBeUndefined()
    expect(whyAssess('population', { populations, sources: [distributedSource] })).toBeUndefined()
    expect(whyAssess('population', { populations: [{ id: 'all', kind: 'wholeRegister' }] })).toBeUndefined()
  })
})

describe('without populations there is nothing to create', () => {
  it('since none is ordered', () => {
    expect(linesOf('population', { populations: [] })).toEqual([])
    expect(whyNot('population', { populations: [] })).toBe('none-ordered')
  })

  it('but one is assumed when nobody answered', () => {
    expect(linesOf('population', { populations: undefined })).toEqual([
      ['population', '5', '4935.00'],
      ['population@first', '2', '1974.00'],
    ])
    expect(whyNot('population', { populations: undefined })).toBeUndefined()
  })
})
