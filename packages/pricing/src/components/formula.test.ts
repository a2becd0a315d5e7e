import { describe, expect, it } from 'vitest'
import { listWith, madeUpTariff } from '../testing/changed-documents.ts'
import { nothingOrdered, priced, type RequestDocument, tidySource } from '../testing/priced.ts'
import { children, type Trace } from '../values/index.ts'

const nodes = (trace: Trace): readonly Trace[] => [trace, ...children(trace).flatMap(nodes)]

/** The nodes of the only line of a component. */
const traced = (component: string, answers: RequestDocument, given: Parameters<typeof priced>[1] = {}) =>
  priced({ ...nothingOrdered, ...answers }, given)
    .lines.filter((line) => line.component === component)
    .flatMap(({ trace }) => nodes(trace))

const assumptionAt = (found: readonly Trace[], ref: string) =>
  found.find((node) => node.kind === 'assumption' && node.ref === ref)

const { documentation: _, files: __, ...silent } = tidySource

describe('an answer', () => {
  it('is noted where it decides which norm counts', () => {
    const chosen = traced('third-party', { sources: [tidySource] }).find(
      (node) => node.kind === 'chosen' && node.reason.startsWith('/sources/0/documentation'),
    )
    expect(chosen).toMatchObject({
      reason: '/sources/0/documentation=complete',
      value: '0',
      of: [{ kind: 'tariff', ref: 'third-party.documentation', value: '0' }],
    })
  })

  it('of yes or no is noted as yes or no', () => {
    const reasons = (contactNamed: boolean) =>
      traced('third-party', { sources: [{ ...tidySource, contactNamed }] }).flatMap((node) =>
        node.kind === 'chosen' ? [node.reason] : [],
      )
    expect(reasons(true)).toContain('/sources/0/contactNamed=yes')
    expect(reasons(false)).toContain('/sources/0/contactNamed=no')
  })

  it('about the holder is noted where SSB must collate because of it', () => {
    const sources = [{ ...tidySource, holder: 'other', linking: 'distributed' }]
    const linking = traced('third-party', { sources }).find(
      (node) => node.kind === 'chosen' && node.of[0].kind === 'tariff' && node.of[0].ref === 'third-party.linking',
    )
    expect(linking).toMatchObject({ reason: '/sources/0/holder=other', value: '4' })
  })
})

describe('what is counted', () => {
  const counted = (component: string, answers: RequestDocument) =>
    traced(component, answers).flatMap((node) =>
      node.kind === 'input' ? [`${node.value} ${node.unit} ${node.ref}`] : [],
    )

  it('is a code where it first stands', () => {
    expect(counted('fd-trygd', { tables: ['F_AAP', 'F_DEMO', 'F_AAP'] })).toEqual([
      '1 table /tables/0',
      '1 table /tables/1',
    ])
  })

  it('is an area where its code or the list of a variable stands', () => {
    const variables = [
      { name: 'alder', list: 'befolkning' },
      { name: 'stemte', list: 'valg' },
    ]
    expect(counted('variable-lists', { areas: ['valg'], variables })).toEqual([
      '1 area /areas/0',
      '1 area /variables/0/list',
    ])
  })

  it('is a kind of data where its list stands', () => {
    const kinds = (answers: RequestDocument) =>
      counted('coordination', answers).filter((each) => each.includes('data-source'))
    const all = { tables: ['F_AAP'], areas: ['valg'], wishes: [{ id: 'a' }], sources: [tidySource] }
    expect(kinds(all)).toEqual(['/tables', '/areas', '/wishes', '/sources'].map((ref) => `1 data-source ${ref}`))
    const variables = [{ name: 'alder', list: 'befolkning' }]
    expect(kinds({ areas: undefined, variables })).toEqual(['1 data-source /variables'])
    expect(kinds({ areas: ['valg'], variables })).toEqual(['1 data-source /areas'])
  })
})

describe('what nobody answered', () => {
  it('is the hours of the default answer, between the lowest and the highest of any answer', () => {
    const found = traced('third-party', { sources: [silent] })
    expect(assumptionAt(found, 'third-party.documentation')).toEqual({
      kind: 'assumption',
      ...{ value: '0', unit: 'hour', ref: 'third-party.documentation', reason: 'not-answered', low: '0', high: '20' },
    })
    expect(found).toContainEqual(expect.objectContaining({ reason: '/sources/0/documentation=complete' }))
  })

  it('has bounds whatever the order of the answers', () => {
    const figures = { complete: '5', partial: '10', missing: { low: '1', likely: '2', high: '9.5' } }
    const list = listWith({ tariffs: { 'third-party.documentation': madeUpTariff('by-answer', 'hour', figures) } })
    expect(
      assumptionAt(traced('third-party', { sources: [silent] }, { list }), 'third-party.documentation'),
    ).toMatchObject({
      value: '5',
      low: '1',
      high: '10',
    })
  })

  it('has no bounds where every answer gives the same', () => {
    const same = madeUpTariff('by-answer', 'hour', { complete: '3', partial: '3', missing: '3' })
    const list = listWith({ tariffs: { 'third-party.documentation': same } })
    expect(assumptionAt(traced('third-party', { sources: [silent] }, { list }), 'third-party.documentation')).toEqual({
      kind: 'assumption',
      ...{ value: '3', unit: 'hour', ref: 'third-party.documentation', reason: 'not-answered' },
    })
  })

  it('is the count of the list, with its bounds', () => {
    expect(assumptionAt(traced('third-party', { sources: [silent] }), '/sources/0/files')).toEqual({
      kind: 'assumption',
      ...{ value: '1', unit: 'file', ref: '/sources/0/files', reason: 'not-answered', low: '1', high: '4' },
    })
    const list = listWith({ defaults: { 'sources.files': '2' } })
    expect(assumptionAt(traced('third-party', { sources: [silent] }, { list }), '/sources/0/files')).toEqual({
      kind: 'assumption',
      ...{ value: '2', unit: 'file', ref: '/sources/0/files', reason: 'not-answered' },
    })
  })

  it('is a list of one thing, or of so many codes, as the list says', () => {
    const found = priced({ ...nothingOrdered, populations: undefined, areas: undefined }).lines.flatMap(({ trace }) =>
      nodes(trace),
    )
    expect(assumptionAt(found, '/populations')).toMatchObject({ value: '1', unit: 'population' })
    expect(assumptionAt(found, '/populations/0/criteria')).toMatchObject({ value: '2', low: '0', high: '5' })
    expect(found.filter((node) => node.kind === 'assumption' && node.ref === '/areas')).toEqual([
      { kind: 'assumption', value: '1', unit: 'data-source', ref: '/areas', reason: 'not-answered' },
      { kind: 'assumption', value: '3', unit: 'area', ref: '/areas', reason: 'not-answered', low: '1', high: '8' },
    ])
  })
})
