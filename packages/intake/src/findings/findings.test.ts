import { describe, expect, it } from 'vitest'
import { readMetadata } from '../metadata/index.ts'
import type { ReadVariable } from '../report/index.ts'
import { Resolver } from '../resolve/index.ts'
import { catalogue } from '../testing/catalogue.ts'
import { metadataDocument } from '../testing/metadata-document.ts'
import { findingsOf } from './index.ts'

const at = { file: 'list.xlsx', sheet: 'Velg', row: 1 }

const variable = (name: string, members: Partial<ReadVariable> = {}): ReadVariable => ({
  name,
  at,
  dates: [],
  belongs: 'list',
  ...members,
})

const issues = (variables: readonly ReadVariable[], resolver = new Resolver(catalogue)) =>
  findingsOf(variables, { catalogue, resolver, named: new Set(['order.txt']), day: '2026-11-22' })

const remarks = (...variables: readonly ReadVariable[]) =>
  issues(variables).map(({ code, path, params }) => ({ code, path, params }))

describe('a particularly identifying variable', () => {
  it('is found by its name', () => {
    expect(remarks(variable('alder'), variable('GRUNNKRETS_BOSTED'))).toEqual([
      {
        code: 'reading/identifying',
        path: '/variables/1',
        params: { name: 'GRUNNKRETS_BOSTED', kind: 'basic-statistical-unit' },
      },
    ])
  })

  it.each([
    ['Grunnkrets per 1.1.', 'basic-statistical-unit'],
    ['Full fødselsdato (ddmmåååå)', 'date-of-birth'],
    ['Dato for død', 'date-of-death'],
    ['Bostedets POSTNUMMER', 'post-code'],
  ])('is found by the words that describe it: %s', (description, kind) => {
    expect(remarks(variable('x1', { description }))).toMatchObject([{ code: 'reading/identifying', params: { kind } }])
  })

  it.each(['Bydel', 'År for første registrering', 'Storgrunnkretsene samlet', 'Dato for dødelighet'])(
    'is none by words that are only like them: %s',
    (description) => {
      expect(remarks(variable('x1', { description }))).toEqual([])
    },
  )

  it('is found in a table that the catalogue marks, once', () => {
    const table = { belongs: 'table', table: 'TAB_DEMO_GRKRETS' } as const
    expect(remarks(variable('a', table), variable('b', table))).toEqual([
      { code: 'reading/identifying-table', path: '/variables/0', params: { table: 'TAB_DEMO_GRKRETS' } },
    ])
  })

  it('is told once for a name, and not when it is left out', () => {
    expect(remarks(variable('POSTNR'), variable('postnr'))).toHaveLength(1)
    expect(remarks(variable('POSTNR', { belongs: 'leave-out' }))).toEqual([])
  })
})

describe('days that a variable does not exist for', () => {
  const coverage = { from: '1995-01-01', to: '2010-12-31' }

  it('are told, with those that it exists for', () => {
    const dates = [{ from: '1990-12-31' }, { from: '2000-01-01' }, { from: '2005-01-01', to: '2012-12-31' }]
    expect(remarks(variable('a', { coverage, dates }))).toEqual([
      {
        code: 'reading/outside-coverage',
        path: '/variables/0',
        params: { name: 'a', wanted: ['1990-12-31', '2005-01-01 – 2012-12-31'], from: '1995-01-01', to: '2010-12-31' },
      },
    ])
  })

  it('are none within them, at either end, or while it goes on', () => {
    const dates = [{ from: '1995-01-01', to: '2010-12-31' }]
    expect(remarks(variable('a', { coverage, dates }))).toEqual([])
    expect(remarks(variable('a', { coverage: { from: '1995-01-01' }, dates: [{ from: '2026-01-01' }] }))).toEqual([])
  })
})

describe('a variable that is no longer delivered', () => {
  it('is told when nobody said which days', () => {
    expect(remarks(variable('a', { coverage: { to: '2010-12-31' } }))).toEqual([
      { code: 'reading/ended', path: '/variables/0', params: { name: 'a', to: '2010-12-31' } },
    ])
  })

  it('is not told when earlier days are wanted, or it ended lately', () => {
    expect(remarks(variable('a', { coverage: { to: '2010-12-31' }, dates: [{ from: '2010-01-01' }] }))).toEqual([])
    expect(remarks(variable('a', { coverage: { to: '2023-12-31' } }))).toEqual([])
  })

  it('is not told when today is not known', () => {
    const resolver = new Resolver(catalogue)
    const ended = [variable('a', { coverage: { to: '2010-12-31' } })]
    expect(findingsOf(ended, { catalogue, resolver, named: new Set(), day: undefined })).toEqual([])
  })
})

describe('data about enterprises', () => {
  it('are told once for an area', () => {
    const area = { list: 'regnskap', area: 'regnskap' }
    expect(remarks(variable('a', area), variable('b', area), variable('c', { list: 'krim', area: 'krim' }))).toEqual([
      { code: 'reading/business-data', path: '/variables/0', params: { area: 'regnskap' } },
    ])
  })
})

describe('a name that is wanted from two lists', () => {
  it('is told with both', () => {
    const [one, other] = [{ list: 'inntekt', area: 'inntekt' }, { belongs: 'table', table: 'F_AAP' } as const]
    expect(
      remarks(variable('Alder', one), variable('b', one), variable('alder', other), variable('ALDER', one)),
    ).toEqual([
      { code: 'reading/duplicate', path: '/variables/2', params: { name: 'alder', lists: ['inntekt', 'F_AAP'] } },
    ])
  })
})

describe('a name that the metadata lack', () => {
  const resolver = new Resolver(catalogue, readMetadata(metadataDocument({ name: 'INNTEKT_WLONN' })))
  const line = { at: { file: 'order.txt', line: 1 } }

  it('is told with those that are like it, when it stands in a script', () => {
    const codes = issues(
      [
        variable('INNTEKT_WLON', line),
        variable('INNTEKT_WLONN', line),
        variable('INNTEKT_X'),
        variable('NUDB_BU', line),
      ],
      resolver,
    )
    expect(codes.map(({ code, params }) => [code, params])).toEqual([
      ['reading/like-in-metadata', { name: 'INNTEKT_WLON', nearest: ['INNTEKT_WLONN'] }],
      ['reading/not-in-metadata', { name: 'NUDB_BU' }],
    ])
  })
})

describe('very many findings', () => {
  it('are told by their number', () => {
    const many = Array.from({ length: 250 }, (_, index) => variable(`POSTNR_${index}`))
    const all = issues(many)
    expect(all.filter(({ code }) => code === 'reading/identifying')).toHaveLength(100)
    expect(all.at(-1)).toMatchObject({ code: 'reading/more', params: { kind: 'reading/identifying', count: 150 } })
  })
})
