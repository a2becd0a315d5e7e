import { describe, expect, it } from 'vitest'
import { catalogueWith, listWith, madeUpTariff } from '../../testing/changed-documents.ts'
import { linesOf, whyAssess, whyNot } from '../../testing/lines.ts'

describe('FD-Trygd tables', () => {
  it('cost a fixed price each, for every delivery', () => {
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('fd-trygd', { tables: ['F_AAP', 'F_DEMO'], deliveries })).toEqual([
      ['fd-trygd@2027', '2', '2961.00'],
      ['fd-trygd@2028', '2', '2961.00'],
    ])
  })

  it('count once when they stand twice', () => {
    expect(linesOf('fd-trygd', { tables: ['F_AAP', 'F_AAP', 'F_AAP'] })).toEqual([['fd-trygd@first', '1', '1480.50']])
  })

  it('are one line when nobody named deliveries, and none when there is none', () => {
    const tables = ['F_AAP']
    expect(linesOf('fd-trygd', { tables, deliveries: undefined })).toEqual([['fd-trygd', '1', '1480.50']])
    expect(linesOf('fd-trygd', { tables, deliveries: [] })).toEqual([])
    expect(whyNot('fd-trygd', { tables, deliveries: [] })).toBe('no-delivery')
  })

  it('are no part of an order of none, nor of one where nobody answered and none is assumed', () => {
    expect(whyNot('fd-trygd', { tables: [] })).toBe('none-ordered')
    expect(whyNot('fd-trygd', { tables: undefined })).toBe('not-answered')
  })

  it('are as many as the list assumes where nobody answered', () => {
    const list = listWith({ defaults: { tables: { low: '1', likely: '4', high: '9' } } })
    expect(linesOf('fd-trygd', { tables: undefined }, { list })).toEqual([['fd-trygd@first', '4', '5922.00']])
  })
})

describe('a table with a tariff of its own', () => {
  const list = listWith({
    tariffs: {
      'fd-trygd.large': madeUpTariff('per-unit', 'money/table', { value: '4000.00' }),
      'fd-trygd.hard': madeUpTariff('norm-hours', 'hour/table', { value: '2.5' }),
    },
  })
  const catalogue = catalogueWith({ F_AAP: 'fd-trygd.large', F_DEMO: 'fd-trygd.hard' })

  it('makes the line a lump sum, with the others at the common price', () => {
    const tables = ['F_ARBSOK', 'F_AAP', 'TAB_FODS', 'F_DEMO']
    // 2 × 1 480.50 + 4 000.00 + 2.5 h × 987.00
    expect(linesOf('fd-trygd', { tables }, { list, catalogue })).toEqual([['fd-trygd@first', '1', '9428.50']])
  })

  it('may be the only one', () => {
    expect(linesOf('fd-trygd', { tables: ['F_AAP'] }, { list, catalogue })).toEqual([
      ['fd-trygd@first', '1', '4000.00'],
    ])
    expect(linesOf('fd-trygd', { tables: ['F_DEMO'] }, { list, catalogue })).toEqual([
      ['fd-trygd@first', '1', '2467.50'],
    ])
  })

  it('changes nothing where it is not ordered', () => {
    expect(linesOf('fd-trygd', { tables: ['F_ARBSOK'] }, { list, catalogue })).toEqual([
      ['fd-trygd@first', '1', '1480.50'],
    ])
  })
})

describe('a variable of the list that is priced by table', () => {
  const variables = [
    { name: 'alder', list: 'befolkning' },
    { name: 'aap', list: 'fd-trygd' },
  ]

  it('must be assessed when no table is ordered', () => {
    expect(whyAssess('fd-trygd', { variables })).toBe('variable-without-table')
    expect(whyAssess('fd-trygd', { variables, tables: undefined })).toBe('variable-without-table')
  })

  it('needs no assessment beside tables, nor does any other variable', () => {
    expect(whyAssess('fd-trygd', { variables, tables: ['F_AAP'] })).toBeUndefined()
    expect(whyAssess('fd-trygd', { variables: variables.slice(0, 1) })).toBeUndefined()
    expect(whyAssess('fd-trygd', { variables: [{ name: 'annet' }] })).toBeUndefined()
    expect(whyAssess('fd-trygd', {})).toBeUndefined()
  })
})
