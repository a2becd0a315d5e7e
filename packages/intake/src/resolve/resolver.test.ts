import { describe, expect, it } from 'vitest'
import { readMetadata } from '../metadata/index.ts'
import { catalogue, catalogueWith } from '../testing/catalogue.ts'
import { metadataDocument } from '../testing/metadata-document.ts'
import { Resolver } from './index.ts'

const resolver = new Resolver(catalogue)

const area = (list: string) => ({ kind: 'list', list, area: list })

describe('a variable of microdata.no', () => {
  it.each([
    ['INNTEKT_WLONN', 'inntekt'],
    ['SKATT_NTO', 'inntekt'],
    ['NUDB_BU', 'utdanning'],
    ['BEFOLKNING_KJOENN', 'befolkning'],
    ['KOMMNR', 'befolkning'],
    ['inntekt_wlonn', 'inntekt'],
  ])('%s belongs to the list %s by its prefix', (name, list) => {
    expect(resolver.resolve({ name })).toEqual(area(list))
  })

  it('belongs to an FD-Trygd table when its prefix is one', () => {
    expect(resolver.resolve({ name: 'ARBAVKLARPFDT_MOTTAK' })).toEqual({ kind: 'table', table: 'F_AAP', alsoIn: [] })
    expect(resolver.resolve({ name: 'SOSHJLPZFDT_X' })).toEqual({ kind: 'table', table: 'X_SOSIALHJELP', alsoIn: [] })
  })

  it('may have its facts in another list too', () => {
    expect(resolver.resolve({ name: 'SIVSTANDFDT_SIVSTAND' })).toEqual({
      kind: 'table',
      table: 'F_DEMO_SIV',
      alsoIn: ['befolkning'],
    })
  })

  it('leads nowhere when its prefix is unknown, with the prefixes that are like it', () => {
    expect(resolver.resolve({ name: 'BEFOLKING_KJOENN' })).toEqual({
      kind: 'open',
      why: 'unknown-variable',
      subject: 'BEFOLKING',
      suggestions: [{ list: 'befolkning', like: 'BEFOLKNING' }],
    })
    expect(resolver.resolve({ name: 'SB12362_X' })).toMatchObject({ kind: 'open', subject: 'SB12362', suggestions: [] })
  })

  it('leads to no table when its FD-Trygd prefix is unknown', () => {
    expect(resolver.resolve({ name: 'REHABBFDT_X' })).toEqual({
      kind: 'open',
      why: 'unknown-table',
      subject: 'REHABBFDT',
      suggestions: [{ table: 'X_REHABILITERINGSPENGER', like: 'REHABFDT' }],
    })
  })

  it('of another databank is not SSB’s, whatever its name', () => {
    expect(resolver.resolve({ name: 'INNTEKT_WLONN', databank: 'no.fhi.npr' })).toEqual({
      kind: 'open',
      why: 'other-databank',
      subject: 'no.fhi.npr',
      suggestions: [],
    })
    expect(resolver.resolve({ name: 'INNTEKT_WLONN', databank: 'no.ssb.fdb' })).toEqual(area('inntekt'))
  })
})

describe('a variable of a list', () => {
  it.each(['kontantstotte', 'Kontantstøtte', 'KONTANTSTØTTE ', 'Cash-for-care benefit'])(
    'belongs to the list %s',
    (list) => {
      expect(resolver.resolve({ name: 'anything', list })).toEqual(area('kontantstotte'))
    },
  )

  it.each(['F_AAP', 'f_aap', 'Arbeidsavklaringspenger', 'Work assessment allowance'])(
    'belongs to the table %s',
    (list) => {
      expect(resolver.resolve({ name: 'mottak', list })).toEqual({ kind: 'table', table: 'F_AAP', alsoIn: [] })
    },
  )

  it('of FD-Trygd leads to a table by its name or not at all', () => {
    expect(resolver.resolve({ name: 'REHABFDT_X', list: 'fd-trygd' })).toMatchObject({
      table: 'X_REHABILITERINGSPENGER',
    })
    expect(resolver.resolve({ name: 'f_aap', list: 'FD-Trygd' })).toMatchObject({ table: 'F_AAP' })
    expect(resolver.resolve({ name: 'mottak', list: 'fd-trygd' })).toMatchObject({
      kind: 'open',
      why: 'unknown-table',
      subject: 'fd-trygd',
    })
  })

  it('that nobody knows leads nowhere, though the name of the variable may be a hint', () => {
    expect(resolver.resolve({ name: 'INNTEKT_X', list: 'mine' })).toEqual({
      kind: 'open',
      why: 'unknown-list',
      subject: 'mine',
      suggestions: [{ list: 'inntekt', like: 'INNTEKT_X' }],
    })
    expect(resolver.resolve({ name: 'x', list: 'mine' })).toMatchObject({ why: 'unknown-list', subject: 'mine' })
  })
})

describe('metadata', () => {
  const metadata = readMetadata(
    metadataDocument(
      { name: 'NYTT_X', subjects: ['Valg'] },
      { name: 'NYTT_Y', subjects: ['sk02', 'Ukjent emne'] },
      { name: 'NYTT_Z', subjects: ['Valg', 'Utdanning'] },
      { name: 'INTRO_A', subjects: ['Innvandrere'] },
      { name: 'SIVSTANDFDT_S', subjects: ['Befolkning'] },
    ),
  )
  const informed = new Resolver(catalogue, metadata)

  it('lead to a list by their subjects, by name or by code', () => {
    expect(informed.resolve({ name: 'NYTT_X' })).toEqual(area('valg'))
    expect(informed.resolve({ name: 'nytt_y' })).toEqual(area('krim'))
  })

  it('lead nowhere when their subjects mean several lists, and leave it to the prefix when they mean none', () => {
    expect(informed.resolve({ name: 'NYTT_Z' })).toMatchObject({
      kind: 'open',
      suggestions: [
        { list: 'valg', like: 'NYTT_Z' },
        { list: 'utdanning', like: 'NYTT_Z' },
        { list: 'valg', like: 'NYTT_X' },
        { list: 'krim', like: 'NYTT_Y' },
      ],
    })
    expect(informed.resolve({ name: 'INTRO_A' })).toEqual(area('introduksjonsordningen'))
  })

  it('never turn an FD-Trygd table into an area', () => {
    expect(informed.resolve({ name: 'SIVSTANDFDT_S' })).toMatchObject({ kind: 'table' })
  })

  it('suggest names that are like one that they lack', () => {
    expect(informed.resolve({ name: 'NYT_X' })).toMatchObject({ suggestions: [{ list: 'valg', like: 'NYTT_X' }] })
    expect(informed.nearestInMetadata('INTRO_B')).toEqual(['INTRO_A'])
    expect(informed.nearestInMetadata('intro_a')).toBeUndefined()
    expect(resolver.nearestInMetadata('INTRO_B')).toBeUndefined()
  })
})

describe('a rule of the catalogue', () => {
  it('is switched by its data alone: a prefix, or what a list counts as', () => {
    const switched = new Resolver(
      catalogueWith({
        prefixes: [{ prefix: 'SKATT', list: 'skjermingsfradrag' }],
        lists: catalogue.document.lists.map((list) => (list.code === 'krim' ? { ...list, area: 'barnevern' } : list)),
      }),
    )
    expect(switched.resolve({ name: 'SKATT_X' })).toEqual(area('skjermingsfradrag'))
    expect(switched.resolve({ name: 'x', list: 'krim' })).toEqual({ kind: 'list', list: 'krim', area: 'barnevern' })
  })
})
