import { describe, expect, it } from 'vitest'
import { catalogueWith, listWith, madeUpTariff } from '../testing/changed-documents.ts'
import { nothingOrdered, priced, tidySource } from '../testing/priced.ts'

const found = (...given: Parameters<typeof priced>) =>
  priced(...given).issues.filter(({ code }) => code === 'coordination/not-largest')

/** 8 h of clarification and 4 of documentation, and coordination of 14 + 1 = 15. */
const wish = { ...nothingOrdered, wishes: [{ id: 'travel', described: 'poorly' }], deliveries: [] }

const clarification = (hours: string) => {
  const figures = { well: '1', partly: '2', poorly: hours }
  return listWith({ tariffs: { 'outside-lists.clarification': madeUpTariff('by-answer', 'hour', figures) } })
}

describe('coordination', () => {
  it('is as a rule the largest, so hours of another component that exceed it are worth a warning', () => {
    expect(found(wish, { list: clarification('11.01') })).toEqual([
      {
        code: 'coordination/not-largest',
        path: '',
        params: { component: 'outside-lists', net: '17681.78', coordination: '17670.00' },
        severity: 'warn',
        source: 'https://www.ssb.no/en/data-til-forskning/utlan-av-data-til-forskere/soknad',
      },
    ])
  })

  it('is compared with all lines of a component together, and told once however many deliveries there are', () => {
    const deliveries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
    expect(found({ ...wish, deliveries }).map(({ params }) => params)).toEqual([
      { component: 'outside-lists', net: '84816.00', coordination: '17670.00' },
    ])
  })

  it('is compared with the largest of those that exceed it', () => {
    const sources = [{ ...tidySource, files: 100 }]
    expect(
      found({ ...wish, sources, deliveries: [{ id: 'a' }] }).map(({ params: { component } }) => component),
    ).toEqual(['third-party'])
  })

  it('may be as large as another component', () => {
    expect(found(wish, { list: clarification('11') })).toEqual([])
    expect(found(wish)).toEqual([])
  })

  it('is not compared with lines at fixed prices', () => {
    const many = {
      ...nothingOrdered,
      areas: ['valg', 'befolkning', 'utdanning', 'inntekt', 'lonn', 'fob', 'krim', 'bof'],
    }
    expect(found(many)).toEqual([])
    const catalogue = catalogueWith({ valg: 'variable-lists.large' })
    const large = madeUpTariff('norm-hours', 'hour/area', { value: '100' })
    const list = listWith({ tariffs: { 'variable-lists.large': large } })
    expect(found({ ...nothingOrdered, areas: ['valg'] }, { catalogue, list })).toEqual([])
  })
})
