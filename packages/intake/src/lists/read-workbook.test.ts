import { ssbCatalogue } from '@anslag/price-lists'
import { readCatalogue } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { knownLists } from './known-lists.ts'
import { readWorkbook } from './read-workbook.ts'
import { workbookBytes } from './testing/xlsx.ts'

const catalogue = readCatalogue(ssbCatalogue)
const known = catalogue.ok ? knownLists(catalogue.value.document) : []

const head = ['Variabelbeskrivelse', undefined, undefined, 'Variabelnavn', 'Fra', 'Til', 'Definisjon', 'Kodeliste']

describe('readWorkbook', () => {
  it('reads a list as it is published', async () => {
    const bytes = workbookBytes([
      { name: 'Informasjon', rows: [['Les dette']] },
      {
        name: 'Velg variabler',
        rows: [
          ['Variabelliste for befolkning'],
          [undefined, 'Velg', undefined, 'Intern informasjon'],
          head,
          ['Demografi'],
          ['Kjønn', 'x', undefined, 'wxx_xxxx_kjonn', 1964, undefined, 'https://x', 'Kode 2'],
          ['* merk at', undefined],
          ['Fødeland', 'X', '2010–2015, 2018', 'wxx_xxxx_fodeland', 1964, 2020],
          ['Alder', undefined, undefined, 'wxx_xxxx_alder', 1964, 2020],
        ],
        merged: ['B2:C2', 'D2:H2'],
      },
    ])
    const found = await readWorkbook('SSB_variabelliste_befolkning.xlsx', bytes, known)
    expect(found.variables.map(({ name, list, dates }) => ({ name, list, dates }))).toEqual([
      { name: 'kjonn', list: 'befolkning', dates: [] },
      {
        name: 'fodeland',
        list: 'befolkning',
        dates: [
          { from: '2010-01-01', to: '2015-12-31' },
          { from: '2018-01-01', to: '2018-12-31' },
        ],
      },
    ])
  })
})
