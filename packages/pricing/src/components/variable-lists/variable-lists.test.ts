import { describe, expect, it } from 'vitest'
import { catalogueWith, listWith, madeUpTariff } from '../../testing/changed-documents.ts'
import { linesOf, whyAssess, whyNot } from '../../testing/lines.ts'

describe('statistical areas', () => {
  it('cost a fixed price each, for every delivery', () => {
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('variable-lists', { areas: ['valg', 'krim'], deliveries })).toEqual([
      ['variable-lists@2027', '2', '4935.00'],
      ['variable-lists@2028', '2', '4935.00'],
    ])
  })

  it('count once when they stand twice', () => {
    expect(linesOf('variable-lists', { areas: ['valg', 'valg'] })).toEqual([['variable-lists@first', '1', '2467.50']])
  })

  it('are those of the lists of variables too, each once', () => {
    const variables = [
      { name: 'stemte', list: 'valg' },
      { name: 'alder', list: 'befolkning' },
      { name: 'kjonn', list: 'befolkning' },
      { name: 'aap', list: 'fd-trygd' },
    ]
    expect(linesOf('variable-lists', { areas: ['krim', 'valg'], variables })).toEqual([
      ['variable-lists@first', '3', '7402.50'],
    ])
    expect(linesOf('variable-lists', { areas: undefined, variables })).toEqual([
      ['variable-lists@first', '2', '4935.00'],
    ])
  })

  it('are as many as the list assumes where nobody answered', () => {
    expect(linesOf('variable-lists', { areas: undefined })).toEqual([['variable-lists@first', '3', '7402.50']])
  })

  it('are no part of an order of none', () => {
    expect(whyNot('variable-lists', { areas: [] })).toBe('none-ordered')
    expect(whyNot('variable-lists', { areas: undefined, variables: [] })).toBe('none-ordered')
    expect(whyNot('variable-lists', { areas: undefined, variables: [{ name: 'aap', list: 'fd-trygd' }] })).toBe(
      'none-ordered',
    )
  })

  it('are no part of an order where nobody answered and none is assumed', () => {
    const list = listWith({ defaults: { areas: '0' } })
    expect(linesOf('variable-lists', { areas: undefined }, { list })).toEqual([])
  })

  it('are one line when nobody named deliveries', () => {
    expect(linesOf('variable-lists', { areas: ['valg'], deliveries: undefined })).toEqual([
      ['variable-lists', '1', '2467.50'],
    ])
    expect(whyNot('variable-lists', { areas: ['valg'], deliveries: [] })).toBe('no-delivery')
  })
})

describe('an area with a tariff of its own', () => {
  const list = listWith({
    tariffs: { 'variable-lists.hard': madeUpTariff('norm-hours', 'hour/area', { value: '6.25' }) },
  })
  const catalogue = catalogueWith({ valg: 'variable-lists.hard' })

  it('makes the line a lump sum, also when a variable orders it', () => {
    // 2 467.50 + 6.25 h × 987.00
    const expected = [['variable-lists@first', '1', '8636.25']]
    expect(linesOf('variable-lists', { areas: ['krim', 'valg'] }, { list, catalogue })).toEqual(expected)
    const variables = [{ name: 'stemte', list: 'valg' }]
    expect(linesOf('variable-lists', { areas: ['krim'], variables }, { list, catalogue })).toEqual(expected)
  })
})

describe('a variable without a list', () => {
  it('must be assessed', () => {
    expect(whyAssess('variable-lists', { variables: [{ name: 'alder', list: 'befolkning' }, { name: 'annet' }] })).toBe(
      'variable-without-list',
    )
  })

  it('is none of those that have one', () => {
    expect(whyAssess('variable-lists', { variables: [{ name: 'alder', list: 'befolkning' }] })).toBeUndefined()
    expect(whyAssess('variable-lists', {})).toBeUndefined()
  })
})
