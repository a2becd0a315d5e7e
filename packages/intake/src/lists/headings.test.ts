import { describe, expect, it } from 'vitest'
import { headings, order, read } from './testing/population-list.ts'

describe('headings', () => {
  it('may stand in two rows, some of them merged over both', async () => {
    const rows = [
      ['Variabel-', 'Ditt valg', undefined, 'Variabel-', 'Fra', 'Til'],
      ['beskrivelse', 'Kryss', 'Årganger', 'navn', 'år', 'år'],
      ['Kjønn', 'x', '2010', 'kjonn_1', 1990, 2020],
    ]
    const found = await read([{ name: 'Velg', rows, merged: ['B1:C1'] }])
    expect(found.variables).toMatchObject([
      { name: 'kjonn_1', description: 'Kjønn', dates: [{ from: '2010-01-01' }], coverage: { from: 1990, to: 2020 } },
    ])
  })

  it('may have years that are wanted under a group of their own', async () => {
    const rows = [
      ['Beskrivelse', 'Velg årganger', undefined, 'Variabelnavn', 'Finnes', undefined],
      ['', 'Fra', 'Til', '', 'Fra', 'Til'],
      ['Kjønn', 2010, 2012, 'kjonn_1', 1990, 2020],
      ['Alder', 2015, undefined, 'alder_1', 1990, 2020],
      ['Yrke', undefined, undefined, 'yrke_1', 1990, 2020],
    ]
    const found = await read([{ name: 'Velg', rows, merged: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:F1'] }])
    expect(found.variables).toMatchObject([
      { name: 'kjonn_1', dates: [{ from: '2010-01-01', to: '2012-12-31' }], coverage: { from: 1990, to: 2020 } },
      { name: 'alder_1', dates: [{ from: '2015-01-01', to: '2020-12-31' }] },
    ])
    expect(found.variables).toHaveLength(2)
  })

  it('may be years to tick under', async () => {
    const found = await read([
      {
        name: 'Velg',
        rows: [
          ['Variabelnavn', 'Beskrivelse', 2010, 2011, 2012],
          ['kjonn_1', 'Kjønn', 'x', undefined, 'x'],
        ],
      },
    ])
    expect(found.variables[0]?.dates.map(({ from }) => from)).toEqual(['2010-01-01', '2012-01-01'])
  })

  it('of years beside those of coverage are for years that are wanted, and say coverage where there are no others', async () => {
    const beside = [
      ['Beskrivelse', 'Årganger', 'Variabelnavn', 'Fra', 'Til'],
      ['Kjønn', '2010', 'kjonn_1', 1990, 2020],
    ]
    const alone = [
      ['Beskrivelse', 'Velg', 'Variabelnavn', 'Årganger'],
      ['Kjønn', 'x', 'kjonn_1', '1990-2020'],
      ['Alder', undefined, 'alder_1', '1990-2020'],
    ]
    expect((await read([{ name: 'Velg', rows: beside }])).variables).toMatchObject([
      { dates: [{ from: '2010-01-01', to: '2010-12-31' }], coverage: { from: 1990, to: 2020 } },
    ])
    expect((await read([{ name: 'Velg', rows: alone }])).variables).toMatchObject([
      { name: 'kjonn_1', dates: [], coverage: { from: 1990, to: 2020 } },
    ])
  })

  it('keep their meaning below a title that is merged over all of them', async () => {
    const rows = [
      ['Kryss av for det du ønsker'],
      ['Beskrivelse', 'Velg', 'Variabelnavn', 'Fra', 'Til'],
      ['Kjønn', 'x', 'kjonn_1', 1990, 2020],
      ['Alder', undefined, 'alder_1', 1990, 2020],
    ]
    const found = await read([{ name: 'Velg', rows, merged: ['A1:E1'] }])
    expect(found.variables).toMatchObject([{ name: 'kjonn_1', dates: [], coverage: { from: 1990, to: 2020 } }])
    expect(found.variables).toHaveLength(1)
  })

  it('may come again with the columns in another order', async () => {
    const rows = [
      headings,
      ['Kjønn', 'x', undefined, 'kjonn_1'],
      ['Navn', 'Variabelnavn', 'Velg'],
      ['Inntekt', 'inntekt_1', 'x'],
    ]
    expect(
      (await order([...rows.slice(0, 2), ['Beskrivelse', 'Variabelnavn', 'Velg'], ...rows.slice(3)])).variables,
    ).toEqual(['kjonn_1 befolkning Velg:2', 'inntekt_1 befolkning Velg:4'])
  })

  it('are no headings where a variable only is about names', async () => {
    const found = await order([
      headings,
      ['Navn', 'x', undefined, 'navn_1', 1990, 2020, 'Definisjon'],
      ['Yrke', 'x', undefined, 'yrke_1'],
    ])
    expect(found.variables).toEqual(['navn_1 befolkning Velg:2', 'yrke_1 befolkning Velg:3'])
  })
})
