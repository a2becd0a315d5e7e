import { describe, expect, it } from 'vitest'
import { listWith } from '../../testing/changed-documents.ts'
import { applying } from '../../testing/found.ts'
import { linesOf } from '../../testing/lines.ts'
import type { RequestDocument } from '../../testing/priced.ts'
import { nothingOrdered, tidySource } from '../../testing/priced.ts'

/** Hours of coordination when these answers stand in place of no order, which takes 14. */
const hours = (answers: RequestDocument, given: Parameters<typeof linesOf>[2] = {}) =>
  linesOf('coordination', answers, given).map(([, quantity]) => quantity)

describe('coordination', () => {
  it('is one line, priced once however many deliveries there are', () => {
    const deliveries = [{ id: '2027' }, { id: '2028' }]
    expect(linesOf('coordination', { deliveries })).toEqual([['coordination', '14', '16492.00']])
    expect(linesOf('coordination', { deliveries: [] })).toEqual([['coordination', '14', '16492.00']])
    expect(linesOf('coordination', { deliveries: undefined })).toEqual([['coordination', '14', '16492.00']])
  })

  it.each([
    ['a change', applying({ kind: 'change' }), '8'],
    ['a partly clear legal basis', applying({ legalBasis: 'partly' }), '18'],
    ['an unclear legal basis', applying({ legalBasis: 'unclear' }), '22'],
    ['incomplete variable lists', applying({}, { variableLists: 'incomplete' }), '18'],
    ['no variable lists', applying({}, { variableLists: 'none' }), '20'],
    ['two populations', { populations: [{ id: 'a' }, { id: 'b' }] }, '18'],
  ])('depends on %s', (_, answers, expected) => {
    expect(hours(answers)).toEqual([expected])
  })

  it('takes an hour for every kind of data, beside the hours for each source', () => {
    expect(hours({ tables: ['F_AAP', 'F_DEMO'] })).toEqual(['15'])
    expect(hours({ areas: ['valg', 'krim'] })).toEqual(['15'])
    expect(hours({ sources: [tidySource, { ...tidySource, id: 'other', holder: 'ownData' }] })).toEqual(['23'])
    expect(hours({ tables: ['F_AAP'], areas: ['valg'], wishes: [{ id: 'a' }], sources: [tidySource] })).toEqual(['22'])
  })

  it('does not clarify wishes, which is work outside the lists: many cost what one does', () => {
    expect(hours({ wishes: [{ id: 'a' }] })).toEqual(['15'])
    expect(hours({ wishes: [{ id: 'a' }, { id: 'b', described: 'poorly' }] })).toEqual(['15'])
  })

  it('counts the areas of variables as a kind of data, once with those ordered by code', () => {
    const variables = [{ name: 'stemte', list: 'valg' }]
    expect(hours({ variables })).toEqual(['15'])
    expect(hours({ areas: ['krim'], variables })).toEqual(['15'])
    expect(hours({ variables: [] })).toEqual(['14'])
    expect(hours({ tables: ['F_AAP'], variables: [{ name: 'aap', list: 'fd-trygd' }] })).toEqual(['15'])
  })

  it('takes the same when lists are assumed as when they are answered so', () => {
    const assumed = { ...nothingOrdered, areas: undefined, tables: undefined, sources: undefined, wishes: undefined }
    expect(hours(assumed)).toEqual(hours({ areas: ['valg', 'krim', 'lonn'] }))
    const list = listWith({ defaults: { areas: '0', tables: '2', sources: '1', wishes: '1' } })
    expect(hours(assumed, { list })).toEqual(
      hours({ tables: ['F_AAP', 'F_DEMO'], wishes: [{ id: 'a' }], sources: [{ id: 'a' }] }),
    )
  })
})

describe('the justification of what identifies particularly well', () => {
  const lacking = applying({}, { identifyingJustification: false })

  it('takes two hours when it is lacking and something such is ordered', () => {
    expect(hours({ ...lacking, tables: ['TAB_DEMO_GRKRETS'] })).toEqual(['17'])
    expect(hours({ ...lacking, variables: [{ name: 'w23_0000_postnr' }] })).toEqual(['16'])
  })

  it('takes two hours once, however much such is ordered', () => {
    const variables = [
      { name: 'postnr', list: 'befolkning' },
      { name: 'grunnkrets', list: 'befolkning' },
    ]
    expect(hours({ ...lacking, tables: ['TAB_DEMO_GRKRETS'], variables })).toEqual(['18'])
  })

  it('is needed for what the text of a wish speaks of', () => {
    expect(hours({ ...lacking, wishes: [{ id: 'a', text: 'Fødselsdatoen til foreldrene' }] })).toEqual(['17'])
    expect(hours({ ...lacking, wishes: [{ id: 'a', text: 'Reisetid til sykehus' }] })).toEqual(['15'])
  })

  it('takes none when it is enclosed or when nothing such is ordered', () => {
    expect(hours({ ...applying({}, { identifyingJustification: true }), tables: ['TAB_DEMO_GRKRETS'] })).toEqual(['15'])
    expect(hours({ ...lacking, tables: ['F_AAP'], variables: [{ name: 'alder' }] })).toEqual(['15'])
  })
})
