import { describe, expect, it } from 'vitest'
import { linesOf, whyNot } from '../../testing/lines.ts'

const deliveries = [{ id: '2027' }, { id: '2028' }]

describe('a wish outside the lists', () => {
  it.each([
    ['well', '3', '6'],
    ['partly', '6', '8'],
    ['poorly', '12', '12'],
    [undefined, '6', '8'],
  ])(
    'described %s is clarified and documented once, in %s hours, and extracted for every delivery, in %s',
    (described, once, each) => {
      const quantities = linesOf('outside-lists', { wishes: [{ id: 'travel', described }], deliveries })
      expect(quantities.map(([id, quantity]) => [id, quantity])).toEqual([
        ['outside-lists:travel', once],
        ['outside-lists:travel@2027', each],
        ['outside-lists:travel@2028', each],
      ])
    },
  )

  it('is one line when nobody named deliveries', () => {
    expect(linesOf('outside-lists', { wishes: [{ id: 'travel', described: 'well' }], deliveries: undefined })).toEqual([
      ['outside-lists:travel', '9', '10602.00'],
    ])
  })

  it('is clarified even when nothing is delivered', () => {
    expect(linesOf('outside-lists', { wishes: [{ id: 'travel', described: 'well' }], deliveries: [] })).toEqual([
      ['outside-lists:travel', '3', '3534.00'],
    ])
  })

  it('has lines of its own, with those before it of the wish before it', () => {
    const wishes = [
      { id: 'b', described: 'well' },
      { id: 'a', described: 'well' },
    ]
    expect(linesOf('outside-lists', { wishes }).map(([id]) => id)).toEqual([
      'outside-lists:b',
      'outside-lists:b@first',
      'outside-lists:a',
      'outside-lists:a@first',
    ])
  })

  it('is no part of an order of none, nor of one where nobody answered', () => {
    expect(whyNot('outside-lists', { wishes: [] })).toBe('none-ordered')
    expect(whyNot('outside-lists', { wishes: undefined })).toBe('not-answered')
  })
})
