import { describe, expect, it } from 'vitest'
import { between, causes } from '../testing/between.ts'
import { listWith } from '../testing/changed-documents.ts'
import { distributedSource, tidySource } from '../testing/priced.ts'

const register = { ...tidySource, id: 'register' }
const cancer = { ...tidySource, id: 'cancer', files: 3 }

describe('the difference between two estimates', () => {
  it('has the lines that differ, with the totals of both', () => {
    expect(between({ sources: [register] }, { sources: [{ ...register, files: 3 }] })).toEqual({
      net: { before: '33916.50', after: '35890.50', change: '1974.00' },
      vat: { before: '8479.13', after: '8972.63', change: '493.50' },
      gross: { before: '42395.63', after: '44863.13', change: '2467.50' },
      lines: [
        {
          id: 'third-party:register@first',
          text: {
            nb: 'Tredjepartsdata: kilde 1 (levering 1)',
            nn: 'Tredjepartsdata: kjelde 1 (levering 1)',
            en: 'Third-party data: source 1 (delivery 1)',
          },
          before: '4935.00',
          after: '6909.00',
          change: '1974.00',
          causes: [{ kind: 'answer', ref: '/sources/register/files', before: '1', after: '3' }],
        },
      ],
      vatRates: [],
    })
  })

  it('is nothing where only the name of the project differs', () => {
    const { net, lines } = between({ project: { title: 'One' } }, { project: { title: 'Another' } })
    expect({ change: net.change, lines }).toEqual({ change: '0.00', lines: [] })
  })

  it('has lines of the first before those that the second adds', () => {
    const a = { tables: ['F_AAP'], populations: [{ id: 'b', kind: 'wholeRegister', criteria: 0, relations: 0 }] }
    const b = { areas: ['valg'], populations: [{ id: 'a', kind: 'wholeRegister', criteria: 0, relations: 0 }] }
    expect(between(a, b).lines.map(({ id }) => id)).toEqual([
      'population:b',
      'population:b@first',
      'fd-trygd@first',
      'population:a',
      'population:a@first',
      'variable-lists@first',
    ])
  })
})

describe('a cause', () => {
  it('is the line itself where it is new or gone', () => {
    const added = between({}, { tables: ['F_AAP'] }).lines.find(({ id }) => id === 'fd-trygd@first')
    expect(added).toMatchObject({ before: '0.00', after: '1480.50', change: '1480.50' })
    expect(added?.causes).toEqual([{ kind: 'line', ref: 'fd-trygd@first', after: '1480.50' }])
    const removed = between({ tables: ['F_AAP'] }, {}).lines.find(({ id }) => id === 'fd-trygd@first')
    expect(removed).toMatchObject({ before: '1480.50', after: '0.00', change: '-1480.50' })
    expect(removed?.causes).toEqual([{ kind: 'line', ref: 'fd-trygd@first', before: '1480.50' }])
  })

  it('is a choice that was answered otherwise, said once', () => {
    expect(causes({ sources: [register] }, { sources: [{ ...register, documentation: 'missing' }] })).toEqual([
      [
        'third-party:register',
        [{ kind: 'choice', ref: '/sources/register/documentation', before: 'complete', after: 'missing' }],
      ],
    ])
    const wish = (described: string) => ({ wishes: [{ id: 'travel', described }] })
    expect(causes(wish('well'), wish('poorly'))).toEqual([
      ['outside-lists:travel', [{ kind: 'choice', ref: '/wishes/travel/described', before: 'well', after: 'poorly' }]],
      [
        'outside-lists:travel@first',
        [{ kind: 'choice', ref: '/wishes/travel/described', before: 'well', after: 'poorly' }],
      ],
    ])
  })

  it('is the holder, said once, when SSB must collate because of it', () => {
    const own = { ...distributedSource, holder: 'ownData' }
    const [[, learnt] = [], [, named] = []] = causes({ sources: [distributedSource] }, { sources: [own] })
    const holder = { kind: 'choice', ref: '/sources/register/holder' }
    expect(learnt).toContainEqual({ ...holder, before: 'nationalHealthRegistry', after: 'ownData' })
    expect(named).toContainEqual({ ...holder, after: 'ownData' })
    expect(named).toContainEqual({ kind: 'choice', ref: '/sources/register/linking', before: 'distributed' })
  })

  it('is a code that was added to or taken from a list', () => {
    expect(causes({ tables: ['F_AAP', 'F_DEMO'] }, { tables: ['F_AAP', 'F_ARBSOK', 'F_DEMO'] })).toEqual([
      ['fd-trygd@first', [{ kind: 'answer', ref: '/tables/F_ARBSOK', after: '1' }]],
    ])
    expect(causes({ tables: ['F_AAP', 'F_DEMO'] }, { tables: ['F_DEMO'] })).toEqual([
      ['fd-trygd@first', [{ kind: 'answer', ref: '/tables/F_AAP', before: '1' }]],
    ])
  })

  it('is the number of things, said once, and not that there is a kind of data more', () => {
    const sources = (...ids: readonly string[]) => ({ sources: ids.map((id) => ({ ...tidySource, id })) })
    expect(causes(sources('a'), sources('a', 'b'))[0]).toEqual([
      'coordination',
      [{ kind: 'answer', ref: '/sources', before: '1', after: '2' }],
    ])
    expect(causes({}, sources('a'))[0]).toEqual([
      'coordination',
      [{ kind: 'answer', ref: '/sources', before: '0', after: '1' }],
    ])
  })

  it('is not that a thing stands elsewhere because the one before it is gone', () => {
    const { lines } = between({ sources: [cancer, register] }, { sources: [register] })
    expect(lines.map(({ id, causes: named }) => [id, named.map(({ kind, ref }) => `${kind} ${ref}`)])).toEqual([
      ['coordination', ['answer /sources']],
      ['third-party:cancer', ['line third-party:cancer']],
      ['third-party:cancer@first', ['line third-party:cancer@first']],
    ])
    const variables = (...lists: readonly string[]) => ({
      variables: lists.map((list) => ({ name: `x_${list}`, list })),
    })
    expect(causes(variables('valg', 'inntekt', 'krim'), variables('inntekt', 'krim'))).toEqual([
      ['variable-lists@first', [{ kind: 'answer', ref: '/variables/x_valg/list', before: '1' }]],
    ])
  })

  it('is told apart for variables of one name in two lists', () => {
    const variables = (...lists: readonly string[]) => ({ variables: lists.map((list) => ({ name: 'kode', list })) })
    expect(causes(variables('valg', 'krim'), variables('valg'))).toEqual([
      ['variable-lists@first', [{ kind: 'answer', ref: '/variables/kode/list', before: '1 + 1', after: '1' }]],
    ])
  })

  it('is a default that was answered, with what was assumed', () => {
    const { files: _, ...silent } = register
    expect(causes({ sources: [silent] }, { sources: [{ ...register, files: 4 }] })).toEqual([
      [
        'third-party:register@first',
        [
          { kind: 'assumption', ref: '/sources/register/files', before: '1' },
          { kind: 'answer', ref: '/sources/register/files', after: '4' },
        ],
      ],
    ])
  })

  it('is the default of a choice, with its hours, that was answered otherwise', () => {
    const wish = (answers: object) => ({ deliveries: [], wishes: [{ id: 'travel', ...answers }] })
    expect(causes(wish({}), wish({ described: 'well' }))).toEqual([
      [
        'outside-lists:travel',
        [
          { kind: 'choice', ref: '/wishes/travel/described', before: 'partly', after: 'well' },
          { kind: 'assumption', ref: 'outside-lists.clarification', before: '4' },
          { kind: 'assumption', ref: 'outside-lists.documentation', before: '2' },
        ],
      ],
    ])
  })

  it('is a default that a new list changed', () => {
    const silent = { id: 'register', linking: 'ssb' }
    const list = listWith({ defaults: { 'sources.files': '2' } })
    expect(causes({ sources: [silent] }, { sources: [silent] }, {}, { list })).toEqual([
      ['third-party:register@first', [{ kind: 'assumption', ref: '/sources/register/files', before: '1', after: '2' }]],
    ])
  })
})
