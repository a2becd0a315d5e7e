import { describe, expect, it } from 'vitest'
import { briefly } from './testing/briefly.ts'
import { file, read } from './testing/population-list.ts'
import type { WrittenSheet } from './testing/xlsx.ts'

describe('a list as it is published and then ticked', () => {
  const sheet: WrittenSheet = {
    name: 'Velg variabler',
    rows: [
      ['Variabelliste for befolkning'],
      [undefined, undefined, undefined, 'Intern informasjon'],
      ['Variabelbeskrivelse', undefined, undefined, 'Variabelnavn', 'Fra', 'Til', 'Definisjon', 'Kodeliste'],
      ['Demografi'],
      ['Kjønn', 'x', undefined, 'wxx_xxxx_kjonn', 1964, undefined, 'https://www.ssb.no', 'Kode 2'],
      ['* Gjelder bare personer som er bosatt i Norge.'],
      ['Fødeland', 'X', '2010–2015, 2018', 'wxx_xxxx_fodeland', 1964, 2020],
      ['Alder', undefined, undefined, 'wxx_xxxx_alder', 1964, 2020],
      ['Sivilstand', undefined, 'fra 2012', 'wxx_xxxx_sivilstand', 1964, 2020],
    ],
    merged: ['A1:H1', 'D2:H2', 'A4:H4', 'A6:H6'],
  }

  it('says every variable that is wanted, with what the list says of it and where', async () => {
    const found = await read([{ name: 'Informasjon', rows: [['Les dette']] }, sheet])
    const at = (row: number) => ({ file, sheet: 'Velg variabler', row })
    expect(found.variables).toEqual([
      { name: 'kjonn', at: at(5), dates: [], list: 'befolkning', description: 'Kjønn', coverage: { from: 1964 } },
      {
        name: 'fodeland',
        at: at(7),
        dates: [
          { from: '2010-01-01', to: '2015-12-31' },
          { from: '2018-01-01', to: '2018-12-31' },
        ],
        list: 'befolkning',
        description: 'Fødeland',
        coverage: { from: 1964, to: 2020 },
      },
      {
        name: 'sivilstand',
        at: at(9),
        dates: [{ from: '2012-01-01', to: '2020-12-31' }],
        list: 'befolkning',
        description: 'Sivilstand',
        coverage: { from: 1964, to: 2020 },
      },
    ])
  })

  it('tells that the columns to tick in were taken by their place, and which sheets were left', async () => {
    const found = await read([{ name: 'Informasjon', rows: [['Les dette']] }, sheet])
    expect(briefly(found)).toMatchObject({
      issues: ['ticks-assumed Velg variabler B, C'],
      skipped: ['Informasjon sheet-not-to-choose-in'],
    })
  })
})
