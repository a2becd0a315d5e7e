import { describe, expect, it } from 'vitest'
import { accepted, demonstration, priced } from '../../testing/demonstration.ts'
import { openOrder } from './open-order.ts'

const settled = {
  institutions: [{ id: 'a' }],
  populations: [],
  tables: [],
  areas: [],
  wishes: [],
  deliveries: [{ id: 'a' }],
}

const order = (document: object) => accepted(openOrder(priced(document), demonstration))

const source = { id: 'register', holder: 'nationalHealthRegistry', contactNamed: true }

describe('choices that nobody answered and that decide which lines there are', () => {
  it('are priced with each answer: files are received only where Statistics Norway links', () => {
    const { assumed, questions } = order({ ...settled, sources: [source] })
    const linking = questions.find(({ name }) => name === '/sources/0/linking')
    const net = (way: string) => priced({ ...settled, sources: [{ ...source, linking: way }] }).totals.net
    expect([...(linking?.estimates.values() ?? [])].map(({ totals }) => totals.net)).toEqual([
      net('distributed'),
      net('ssb'),
    ])
    expect(linking).toMatchObject({
      between: true,
      spread: { low: Number(net('distributed')), likely: Number(net('distributed')), high: Number(net('ssb')) },
    })
    expect(assumed.totals).toEqual(priced({ ...settled, sources: [source] }).totals)
  })

  it('are asked about a thing that is only assumed, too', () => {
    const { assumed, questions } = order({ ...settled, sources: [], populations: undefined })
    const kind = questions.find(({ name }) => name === '/populations/0/kind')
    expect(kind?.estimates.size).toBe(4)
    expect(assumed.totals.net).toBe(priced({ ...settled, sources: [], populations: undefined }).totals.net)
  })

  it('are none where all is answered, and none that decide about facts without a price', () => {
    const { questions } = order({ ...settled, sources: [{ ...source, linking: 'ssb' }] })
    expect(questions.map(({ name }) => name)).toEqual([])
  })
})
