import { describe, expect, it } from 'vitest'
import { listLimits } from './limits.ts'
import { readDelimited } from './read-delimited.ts'
import { briefly } from './testing/briefly.ts'
import { known } from './testing/catalogue.ts'

const text = [
  'Variabelbeskrivelse;Velg;Årganger ønsket;Variabelnavn;Fra;Til',
  '"Kjønn;',
  'ved fødsel";x;;wxx_xxxx_kjonn;1964;',
  'Fødeland;;2010-2012, 2015;wxx_xxxx_fodeland;1964;2020',
  'Alder;;;wxx_xxxx_alder;1964;2020',
].join('\r\n')

const read = (content: Uint8Array | string, name = 'SSB_variabelliste_befolkning.csv') =>
  briefly(readDelimited(name, content, known))

const order = { variables: ['kjonn befolkning 2', 'fodeland befolkning 4'], issues: [], skipped: [] }

const bytesOf = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0))

describe('a list saved as text', () => {
  it('says what is wanted, with the line that each row begins on', () => {
    expect(read(text)).toEqual(order)
    expect(readDelimited('SSB_variabelliste_befolkning.csv', text, known).variables[1]).toEqual({
      name: 'fodeland',
      at: { file: 'SSB_variabelliste_befolkning.csv', line: 4 },
      dates: [
        { from: '2010-01-01', to: '2012-12-31' },
        { from: '2015-01-01', to: '2015-12-31' },
      ],
      list: 'befolkning',
      description: 'Fødeland',
      coverage: { from: 1964, to: 2020 },
    })
  })

  it('may be in Windows-1252, with a mark, or with the delimiter said in the first line', () => {
    expect(read(bytesOf(text))).toEqual(order)
    expect(read(`\ufeff${text}`)).toEqual(order)
    expect(read(`sep=;\r\n${text}`).variables).toEqual(['kjonn befolkning 3', 'fodeland befolkning 5'])
  })

  it('may have tabs, commas or lines between its fields, whatever else stands in them', () => {
    const row = ['Kjønn; om, noe', 'x', 'kjonn_1']
    for (const delimiter of ['\t', '|']) {
      const content = [['Beskrivelse', 'Velg', 'Variabelnavn'], row].map((cells) => cells.join(delimiter)).join('\n')
      expect(read(content).variables).toEqual(['kjonn_1 befolkning 2'])
    }
  })

  it.each([
    ['', 'file-empty'],
    [' \r\n\t', 'file-empty'],
    ['\ufeff', 'file-empty'],
    ['Fornavn;Etternavn\nKari;Nordmann', 'list-unrecognised'],
    ['{"a": [1, 2]}', 'list-unrecognised'],
    ['Variabelnavn;Beskrivelse\na_1;A', 'list-without-ticks'],
    ['Variabelnavn;Velg\na_1;', 'nothing-ticked'],
  ])('that is %j is told: %s', (content, issue) => {
    expect(read(content)).toEqual({ variables: [], issues: [issue], skipped: [] })
  })

  it('is refused beyond the limits of bytes and rows', () => {
    expect(read(new Uint8Array(listLimits.bytes + 1)).issues).toEqual(['file-too-large 20'])
    const rows = 'a_1;x\n'.repeat(listLimits.rows)
    expect(read(`Variabelnavn;Velg\n${rows}`).issues).toEqual([
      `list-too-large ${listLimits.unpackedBytes / 1_000_000} ${listLimits.rows}`,
    ])
  })

  it('tells when nobody can say which list it is', () => {
    expect(read('Variabelnavn;Velg\na_1;x', 'ark.csv')).toEqual({
      variables: ['a_1 - 2'],
      issues: ['list-unknown'],
      skipped: [],
    })
  })
})
