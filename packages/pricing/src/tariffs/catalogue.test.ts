import { describe, expect, it } from 'vitest'
import { digest } from '../values/index.ts'
import { accepted } from '../values/testing/accepted.ts'
import { changed } from '../values/testing/changed.ts'
import { entryTariffIssues, readCatalogue } from './index.ts'
import { readSmallList } from './testing/list.ts'

const named = { name: { nb: 'Navn', nn: 'Namn', en: 'Name' }, ours: ['nn'], source: 'a-source' }

const document = {
  format: 'catalogue/1',
  id: 'small',
  sources: [{ id: 'a-source', title: 'A source' }],
  areas: [
    { code: 'population', ...named },
    { code: 'accounts', ...named, business: true, tariff: 'copying.area' },
  ],
  lists: [
    { code: 'persons', ...named, area: 'population' },
    { code: 'families', ...named, area: 'population' },
    { code: 'events', ...named, tables: true },
  ],
  tables: [
    { code: 'F_AAP', ...named, theme: '1', prefixes: ['ARBAVKLARPFDT'], alsoIn: ['persons'] },
    { code: 'F_PLACE', ...named, theme: '2.1', codeOurs: true, identifying: true, tariff: 'copying.page' },
  ],
  identifyingVariables: [
    { code: 'district', ...named, names: ['GRUNNKRETS', 'GRKRETS'], words: ['grunnkrets'] },
    { code: 'post-code', ...named, names: ['POSTNR', 'POST_NUMMER'], words: [] },
  ],
  prefixes: [{ prefix: 'BEFOLKNING', list: 'persons' }],
  registers: [
    { code: 'patients', ...named, holder: 'nationalHealthRegistry', prices: 'a-source' },
    { code: 'study', ...named, holder: 'other' },
  ],
  publishedPrices: [{ source: 'a-source', what: named.name, amount: '1155.00' }],
  subjects: [{ code: 'be05', names: ['Folketall'], list: 'persons' }],
}

const catalogue = () => accepted(readCatalogue(document))

const issuesOf = (given: unknown) => {
  const read = readCatalogue(given)
  return read.ok ? [] : read.issues.map(({ code, path, params }) => [`${code} ${path}`, params])
}

describe('a catalogue', () => {
  it('keeps its document and has the digest of it', () => {
    expect(catalogue().document).toEqual(document)
    expect(catalogue().digest).toBe(digest(document))
  })

  it('finds areas and tables by their codes, and nothing else', () => {
    expect(catalogue().area('accounts')).toEqual(document.areas[1])
    expect(catalogue().table('F_AAP')).toEqual(document.tables[0])
    for (const code of ['F_AAP', 'constructor', '']) expect(catalogue().area(code)).toBeUndefined()
    for (const code of ['accounts', 'F_', '__proto__']) expect(catalogue().table(code)).toBeUndefined()
  })

  it('knows which area a variable list belongs to, and which list is priced by table', () => {
    expect(['persons', 'families', 'events', 'other'].map((list) => catalogue().areaOfList(list))).toEqual([
      'population',
      'population',
      undefined,
      undefined,
    ])
    expect(['persons', 'events', 'other'].map((list) => catalogue().hasList(list))).toEqual([true, true, false])
    expect(['persons', 'events', 'other'].map((list) => catalogue().isPricedByTable(list))).toEqual([
      false,
      true,
      false,
    ])
  })

  it('lists the entries that have a tariff of their own', () => {
    expect(catalogue().ownTariffs).toEqual([
      { unit: 'area', code: 'accounts', tariff: 'copying.area' },
      { unit: 'table', code: 'F_PLACE', tariff: 'copying.page' },
    ])
  })
})

describe('readCatalogue', () => {
  it.each([
    ['/areas/1/code', 'population', 'document/repeated-id /areas/1', { id: 'population' }],
    ['/lists/2/code', 'persons', 'document/repeated-id /lists/2', { id: 'persons' }],
    ['/tables/1/code', 'F_AAP', 'document/repeated-id /tables/1', { id: 'F_AAP' }],
    ['/identifyingVariables/1/code', 'district', 'document/repeated-id /identifyingVariables/1', { id: 'district' }],
    ['/registers/1/code', 'patients', 'document/repeated-id /registers/1', { id: 'patients' }],
    ['/areas/0/source', 'x', 'catalogue/unknown-source /areas/0/source', { source: 'x' }],
    ['/lists/2/source', 'x', 'catalogue/unknown-source /lists/2/source', { source: 'x' }],
    ['/tables/1/source', 'x', 'catalogue/unknown-source /tables/1/source', { source: 'x' }],
    ['/identifyingVariables/0/source', 'x', 'catalogue/unknown-source /identifyingVariables/0/source', { source: 'x' }],
    ['/prefixes/0/list', 'weather', 'catalogue/unknown-list /prefixes/0/list', { code: 'weather' }],
    ['/subjects/0/list', 'weather', 'catalogue/unknown-list /subjects/0/list', { code: 'weather' }],
    ['/registers/0/source', 'x', 'catalogue/unknown-source /registers/0/source', { source: 'x' }],
    ['/registers/0/prices', 'x', 'catalogue/unknown-source /registers/0/prices', { source: 'x' }],
    ['/publishedPrices/0/source', 'x', 'catalogue/unknown-source /publishedPrices/0/source', { source: 'x' }],
    ['/tables/0/alsoIn/0', 'weather', 'catalogue/unknown-list /tables/0/alsoIn/0', { code: 'weather' }],
    ['/lists/1/area', 'weather', 'catalogue/unknown-area /lists/1/area', { area: 'weather' }],
  ])('refuses %s to be %j', (path, value, issue, params) => {
    expect(issuesOf(changed(document, path, value))).toEqual([[issue, params]])
  })

  it('lets an area and a list have the same code', () => {
    expect(issuesOf(changed(document, '/lists/1/code', 'population'))).toEqual([])
  })

  it.each([
    ['/format', 'catalogue/2', 'format/not-allowed /format'],
    ['/areas/0/code', 'Population', 'format/pattern /areas/0/code'],
    ['/areas/0/name/en', undefined, 'format/missing /areas/0/name/en'],
    ['/areas/0/ours', ['se'], 'format/not-allowed /areas/0/ours/0'],
    ['/areas/0/business', false, 'format/not-allowed /areas/0/business'],
    ['/areas/1/tariff', 'copying', 'format/pattern /areas/1/tariff'],
    ['/lists/0/tables', true, 'format/unknown-key /lists/0/tables'],
    ['/tables/0/code', 'f_aap', 'format/pattern /tables/0/code'],
    ['/tables/0/theme', 'one', 'format/pattern /tables/0/theme'],
    ['/tables/0/prefixes/0', 'arb', 'format/pattern /tables/0/prefixes/0'],
    ['/identifyingVariables/0/names/0', 'grunnkrets', 'format/pattern /identifyingVariables/0/names/0'],
    ['/identifyingVariables/0/words/0', 'x', 'format/too-small /identifyingVariables/0/words/0'],
    ['/prefixes/0/prefix', 'b', 'format/pattern /prefixes/0/prefix'],
    ['/owner', 'SSB', 'format/unknown-key /owner'],
  ])('refuses the format when %s is %j', (path, value, issue) => {
    expect(issuesOf(changed(document, path, value)).map(([each]) => each)).toEqual([issue])
  })
})

describe('the names of a catalogue', () => {
  const [area, table, tariff] = ['/areas/0/code', '/tables/0/code', '/areas/1/tariff']
  const [theme, prefix, name] = ['/tables/0/theme', '/prefixes/0/prefix', '/identifyingVariables/0/names/0']

  it.each([
    [area, ['weather', 'a-2', '7']],
    [table, ['F', 'F_2', `F${'A'.repeat(59)}`]],
    [tariff, ['copying.area', 'fd-trygd.bigTable2', 'c.a', 'c.aB', 'c1.a']],
    [theme, ['1', '12', '1.2', '12.34']],
    [prefix, ['AB', 'A1', `A${'B'.repeat(39)}`]],
    ['/tables/0/prefixes/0', ['AB', 'A1', `A${'B'.repeat(39)}`]],
    [name, ['AB', 'Å_Ø', '12', 'A'.repeat(60)]],
    ['/identifyingVariables/0/words/0', ['øye', 'a'.repeat(60)]],
  ])('%s may be any of %j', (path, names) => {
    const withoutArea = changed(document, '/lists', [{ code: 'persons', ...named, tables: true }])
    for (const each of names) expect(issuesOf(changed(withoutArea, path, each)), each).toEqual([])
  })

  it.each([
    [area, ['', 'A', '-a', 'a.b', ' a']],
    [table, ['', 'f', '2F', '_F', 'F-2', ' F', 'F ', 'xF', `F${'A'.repeat(60)}`]],
    [tariff, ['copying', '.area', 'copying.', 'copying.Area', 'Copying.area', 'c.a.b', ' c.a', 'c.a ', 'c_c.a']],
    [theme, ['', 'A', '123', '1.', '.1', '1.234', '1,2', ' 1', '1 ', 'x1']],
    [prefix, ['', 'A', 'a1', '1A', 'A_B', ' AB', 'AB ', 'xAB', `A${'B'.repeat(40)}`]],
    ['/tables/0/prefixes/0', ['', 'A', 'a1', '1A', 'A_B', ' AB', 'AB ', 'xAB', `A${'B'.repeat(40)}`]],
    [name, ['', 'A', 'ab', 'A-B', ' AB', 'AB ', 'xAB', 'A'.repeat(61)]],
    ['/identifyingVariables/0/words/0', ['', 'ab', 'a'.repeat(61)]],
  ])('%s may be none of %j', (path, names) => {
    const withoutArea = changed(document, '/lists', [{ code: 'persons', ...named, tables: true }])
    for (const each of names) expect(issuesOf(changed(withoutArea, path, each)), each).toHaveLength(1)
  })
})

describe('a tariff that an entry names as its own', () => {
  it('is held by the price list, in the unit of the entry', () => {
    const found = entryTariffIssues(catalogue(), readSmallList())
    expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
      [
        'catalogue/unknown-tariff',
        '/areas',
        { code: 'accounts', tariff: 'copying.area', catalogue: 'small', list: 'small-2026' },
      ],
      [
        'catalogue/unknown-tariff',
        '/tables',
        { code: 'F_PLACE', tariff: 'copying.page', catalogue: 'small', list: 'small-2026' },
      ],
    ])
  })

  it('may be a price or norm hours', () => {
    const own = { ...catalogue(), ownTariffs: [{ unit: 'table', code: 'F_AAP', tariff: 'copying.page' }] as const }
    const anyUnit = { ...readSmallList(), hasEntryPrice: (ref: string) => ref === 'copying.page' }
    expect(entryTariffIssues(own, anyUnit)).toEqual([])
  })
})
