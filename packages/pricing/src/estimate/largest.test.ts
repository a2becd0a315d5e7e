import { describe, expect, it } from 'vitest'
import { catalogueWith, listWith, madeUpTariff } from '../testing/changed-documents.ts'
import { nothingOrdered, priced } from '../testing/priced.ts'

const found = (...given: Parameters<typeof priced>) =>
  priced(...given).issues.filter(({ code }) => code === 'coordination/not-largest')

/** 8 h of clarification and 4 of documentation, and coordination of 14 + 2 + 1 = 17. */
const wish = { ...nothingOrdered, wishes: [{ id: 'travel', described: 'poorly' }], deliveries: [] }

const clarification = (hours: string) => {
  const figures = { well: '1', partly: '2', poorly: hours }
  return listWith({ tariffs: { 'outside-lists.clarification': madeUpTariff('by-answer', 'hour', figures) } })
}

describe('coordination', () => {
  it('is as a rule the largest, so a line of hours that exceeds it is worth a warning', () => {
    expect(found(wish, { list: clarification('13.01') })).toEqual([
      {
        code: 'coordination/not-largest',
        path: '',
        params: { line: 'outside-lists:travel', net: '20037.78', coordination: '20026.00' },
        severity: 'warn',
        source: 'https://www.ssb.no/en/data-til-forskning/utlan-av-data-til-forskere/soknad',
      },
    ])
  })

  it('may be as large as another line', () => {
    expect(found(wish, { list: clarification('13') })).toEqual([])
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
