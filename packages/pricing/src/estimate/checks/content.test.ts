import { describe, expect, it } from 'vitest'
import { listWith } from '../../testing/changed-documents.ts'
import { demonstration } from '../../testing/documents.ts'
import { codesFound, found, pages } from '../../testing/found.ts'
import { nothingOrdered, priced, tidySource } from '../../testing/priced.ts'

const something = {
  tables: ['F_AAP'],
  populations: [{ id: 'all' }],
  deliveries: [{ id: 'first' }],
}

describe('an order', () => {
  it('of something, about somebody, to be delivered, is in order', () => {
    expect(found('content', something)).toEqual([])
  })

  it('of nothing lacks its content', () => {
    expect(found('content', { ...something, tables: [] })).toEqual([
      { code: 'content/nothing-ordered', path: '', params: {}, severity: 'missing' },
    ])
  })

  it.each([
    { tables: ['F_AAP'] },
    { areas: ['valg'] },
    { wishes: [{ id: 'travel' }] },
    { variables: [{ name: 'alder' }] },
    { tables: ['F_AAP'], areas: ['valg'] },
    { tables: ['F_AAP'], wishes: [{ id: 'travel' }] },
    { tables: ['F_AAP'], variables: [{ name: 'alder' }] },
  ])('of %j has content', (one) => {
    expect(codesFound('content', { ...something, tables: [], ...one })).toEqual([])
  })

  it.each(['tables', 'areas', 'wishes'])('may still have some when nobody answered for its %s', (name) => {
    expect(codesFound('content', { ...something, tables: [], [name]: undefined })).toEqual([])
  })

  it('has none when no variable is wanted, which answers for the areas too', () => {
    const answers = { ...something, tables: [], areas: undefined, variables: [] }
    expect(codesFound('content', answers)).toEqual(['content/nothing-ordered'])
  })

  it('about nobody lacks a population, unless nobody answered', () => {
    expect(found('content', { ...something, populations: [] })).toEqual([
      { code: 'content/no-population', path: '/populations', params: {}, severity: 'missing' },
    ])
    expect(found('content', { ...something, populations: undefined })).toEqual([])
  })

  it('of a population that others supply lacks its source, unless there is one', () => {
    const populations = [
      { id: 'all', kind: 'wholeRegister' },
      { id: 'cohort', kind: 'suppliedByOthers' },
    ]
    expect(found('content', { ...something, populations })).toEqual([
      {
        code: 'content/population-without-source',
        path: '/populations/1/kind',
        params: { thing: 'cohort' },
        severity: 'missing',
      },
    ])
    expect(codesFound('content', { ...something, populations, sources: [tidySource] })).toEqual([])
    expect(codesFound('content', { ...something, populations, sources: undefined })).toEqual([
      'content/population-without-source',
    ])
    const list = listWith({ defaults: { 'populations.kind': 'suppliedByOthers' } })
    const { issues } = priced({ ...nothingOrdered, ...something, populations: [{ id: 'all' }] }, { list })
    expect(issues.map(({ code }) => code)).toContain('content/population-without-source')
  })

  it('without delivery lacks one, unless nobody answered', () => {
    expect(found('content', { ...something, deliveries: [] })).toEqual([
      { code: 'content/no-delivery', path: '/deliveries', params: {}, severity: 'missing' },
    ])
    expect(found('content', { ...something, deliveries: undefined })).toEqual([])
  })
})

describe('a delivery', () => {
  const expected = (expectedOn: string) =>
    found('content', { ...something, deliveries: [{ id: 'first' }, { id: 'old', expectedOn }] })

  it('before the day of pricing is worth a warning that names the day', () => {
    expect(expected('2004-05-03')).toEqual([
      {
        code: 'content/delivery-in-the-past',
        path: '/deliveries/1/expectedOn',
        params: { delivery: 'old', day: '2004-05-03', today: demonstration.day },
        severity: 'warn',
      },
    ])
  })

  it('on the day itself or later is not', () => {
    expect(expected(demonstration.day)).toEqual([])
    expect(expected('2031-01-01')).toEqual([])
  })
})

describe('data about enterprises', () => {
  const warning = (path: string, code: string) => ({
    code: 'content/small-enterprises',
    path,
    params: { code },
    severity: 'warn',
    source: pages.landing,
  })

  it('are warned of, since small ones count as persons', () => {
    expect(found('content', { ...something, areas: ['befolkning', 'regnskap', 'bof'] })).toEqual([
      warning('/areas/1', 'regnskap'),
      warning('/areas/2', 'bof'),
    ])
  })

  it('are warned of once for an area, however many of its variables are wanted', () => {
    const variables = [
      { name: 'alder', list: 'befolkning' },
      { name: 'omsetning', list: 'regnskap' },
      { name: 'driftsresultat', list: 'regnskap' },
      { name: 'aap', list: 'fd-trygd' },
      { name: 'annet' },
    ]
    expect(found('content', { ...something, variables })).toEqual([warning('/variables/1/list', 'regnskap')])
    expect(found('content', { ...something, areas: ['regnskap'], variables })).toEqual([
      warning('/areas/0', 'regnskap'),
    ])
  })
})
