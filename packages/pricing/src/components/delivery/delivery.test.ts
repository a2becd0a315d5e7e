import { describe, expect, it } from 'vitest'
import { listWith } from '../../testing/changed-documents.ts'
import { linesOf } from '../../testing/lines.ts'

describe('delivery', () => {
  it('is archiving once, and three hours with half an hour for the institution for every delivery', () => {
    expect(linesOf('delivery', { deliveries: [{ id: '2027' }, { id: '2028' }] })).toEqual([
      ['delivery', '2', '1682.00'],
      ['delivery@2027', '3.5', '2943.50'],
      ['delivery@2028', '3.5', '2943.50'],
    ])
  })

  it('takes half an hour for every institution that receives', () => {
    const institutions = [{ id: 'uio' }, { id: 'uib' }, { id: 'ntnu' }]
    expect(linesOf('delivery', { institutions })[1]).toEqual(['delivery@first', '4.5', '3784.50'])
    expect(linesOf('delivery', { institutions: [] })[1]).toEqual(['delivery@first', '3', '2523.00'])
  })

  it('is one line when nobody named deliveries', () => {
    expect(linesOf('delivery', { deliveries: undefined })).toEqual([['delivery', '5.5', '4625.50']])
  })

  it('is archiving alone when nothing is delivered, or when the list assumes so', () => {
    expect(linesOf('delivery', { deliveries: [] })).toEqual([['delivery', '2', '1682.00']])
    const list = listWith({ defaults: { deliveries: '0' } })
    expect(linesOf('delivery', { deliveries: undefined }, { list })).toEqual([['delivery', '2', '1682.00']])
    expect(linesOf('fd-trygd', { tables: ['F_AAP'], deliveries: undefined }, { list })).toEqual([])
  })
})
