import { describe, expect, it } from 'vitest'
import { applying } from '../../testing/found.ts'
import { linesOf, whyAssess, whyNot } from '../../testing/lines.ts'

const abroad = { institutions: [{ id: 'ki', country: 'SE', recognition: 'eurostat', responsible: true }] }

describe('anonymisation', () => {
  it('is for an institution abroad: 60 hours, and 15 for every population', () => {
    expect(linesOf('anonymisation', abroad)).toEqual([['anonymisation@first', '60', '70680.00']])
    expect(linesOf('anonymisation', { ...abroad, populations: [{ id: 'a' }, { id: 'b' }] })).toEqual([
      ['anonymisation@first', '90', '106020.00'],
    ])
  })

  it('is for whoever asks for anonymous data', () => {
    expect(linesOf('anonymisation', applying({ anonymous: true }))).toEqual([['anonymisation@first', '60', '70680.00']])
  })

  it('is made anew for every delivery, once when nobody named any', () => {
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('anonymisation', { ...abroad, deliveries }).map(([id]) => id)).toEqual([
      'anonymisation@2027',
      'anonymisation@2028',
    ])
    expect(linesOf('anonymisation', { ...abroad, deliveries: undefined }).map(([id]) => id)).toEqual(['anonymisation'])
    expect(whyNot('anonymisation', { ...abroad, deliveries: [] })).toBe('no-delivery')
  })

  it('must be assessed, since nobody knows what comes of it', () => {
    expect(whyAssess('anonymisation', abroad)).toBe('outcome-uncertain')
    expect(whyAssess('anonymisation', applying({ anonymous: true }))).toBe('outcome-uncertain')
    expect(whyAssess('anonymisation', {})).toBeUndefined()
  })

  it('must be assessed when one abroad may be responsible and nobody can tell', () => {
    expect(whyAssess('anonymisation', { institutions: [{ id: 'ki', country: 'SE' }, { id: 'x' }] })).toBe(
      'responsible-unknown',
    )
    expect(whyAssess('anonymisation', { institutions: [{ id: 'x' }, { id: 'y' }] })).toBeUndefined()
    const norwegian = [
      { id: 'ki', country: 'SE' },
      { id: 'uio', country: 'NO' },
    ]
    expect(whyAssess('anonymisation', { institutions: norwegian })).toBeUndefined()
  })

  it.each([
    {},
    applying({ anonymous: false }),
    { institutions: [{ id: 'uio' }] },
    { institutions: [...abroad.institutions, { id: 'uio', country: 'NO', responsible: true }] },
    {
      institutions: [
        { id: 'ki', country: 'SE', responsible: false },
        { id: 'uio', country: 'NO' },
      ],
    },
  ])('is no part of an order by an institution in Norway, or nobody knows where: %j', (answers) => {
    expect(linesOf('anonymisation', answers)).toEqual([])
    expect(whyNot('anonymisation', answers)).toBe('institution-in-norway')
  })
})
