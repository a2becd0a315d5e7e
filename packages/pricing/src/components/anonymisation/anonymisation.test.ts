import { describe, expect, it } from 'vitest'
import { applying } from '../../testing/found.ts'
import { linesOf, whyAssess, whyNot } from '../../testing/lines.ts'

const abroad = { institutions: [{ id: 'ki', country: 'SE', recognition: 'eurostat', responsible: true }] }

describe('anonymisation', () => {
  it('is for an institution abroad: 50 hours once, 15 for every population and 10 for a delivery', () => {
    const delivery = ['anonymisation@first', '10', '11780.00']
    expect(linesOf('anonymisation', abroad)).toEqual([['anonymisation', '50', '58900.00'], delivery])
    expect(linesOf('anonymisation', { ...abroad, populations: [{ id: 'a' }, { id: 'b' }] })).toEqual([
      ['anonymisation', '80', '94240.00'],
      delivery,
    ])
  })

  it('is not for an institution on Svalbard, which is in Norway', () => {
    const svalbard = { institutions: [{ id: 'unis', country: 'SJ', recognition: 'nfr', responsible: true }] }
    expect(whyNot('anonymisation', svalbard)).toBe('institution-in-norway')
    expect(whyAssess('anonymisation', svalbard)).toBeUndefined()
  })

  it('is for whoever asks for anonymous data', () => {
    expect(linesOf('anonymisation', applying({ anonymous: true })).map(([, quantity]) => quantity)).toEqual([
      '50',
      '10',
    ])
  })

  it('is designed once: a further delivery costs less than the first', () => {
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('anonymisation', { ...abroad, deliveries }).map(([id, quantity]) => [id, quantity])).toEqual([
      ['anonymisation', '50'],
      ['anonymisation@2027', '10'],
      ['anonymisation@2028', '10'],
    ])
    expect(linesOf('anonymisation', { ...abroad, deliveries: undefined })).toEqual([
      ['anonymisation', '60', '70680.00'],
    ])
    expect(linesOf('anonymisation', { ...abroad, deliveries: [] })).toEqual([['anonymisation', '50', '58900.00']])
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

  it('need not be when the one abroad has answered that it is not responsible', () => {
    const answered = { id: 'ki', country: 'SE', responsible: false }
    expect(whyAssess('anonymisation', { institutions: [answered] })).toBeUndefined()
    expect(whyAssess('anonymisation', { institutions: [answered, { id: 'x' }, { id: 'y' }] })).toBeUndefined()
    expect(whyAssess('anonymisation', { institutions: [answered, { id: 'ku', country: 'DK' }, { id: 'x' }] })).toBe(
      'responsible-unknown',
    )
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
