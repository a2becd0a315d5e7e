import { describe, expect, it } from 'vitest'
import { headings, order, read } from './testing/population-list.ts'
import type { WrittenSheet } from './testing/xlsx.ts'

describe("FD-Trygd's list", () => {
  const trygd = async (sheets: readonly WrittenSheet[]) =>
    (await read(sheets, 'SSB_variabelliste_FD-Trygd.xlsx')).variables.map(({ name, list }) => `${name} ${list}`)

  it('says the table by the heading above, by its code or by its name', async () => {
    const rows = [
      headings,
      ['Før første tabell', 'x', undefined, 'id_1'],
      ['1 Arbeidsavklaringspenger (F_AAP)'],
      ['Fra dato', 'x', undefined, 'wxx_xxxx_fra_dato'],
      ['Nøkkelvariabler'],
      ['Til dato', 'x', undefined, 'wxx_xxxx_til_dato'],
      ['6 Enslig forsørgerstønad'],
      ['6.1 Overgangsstønad'],
      ['Beløp', 'x', undefined, 'belop_1'],
      ['14 Pensjoner fra og med 2011'],
      ['14.1 Alderspensjon'],
      ['Grad', 'x', undefined, 'grad_1'],
      ['99 En ny tabell'],
      ['Ukjent', 'x', undefined, 'ukjent_1'],
    ]
    expect(await trygd([{ name: 'Velg', rows }])).toEqual([
      'id_1 fd-trygd',
      'fra_dato F_AAP',
      'til_dato F_AAP',
      'belop_1 F_ENSL_OVGST',
      'grad_1 X_ALDERSPENSJON_FOM2011',
      'ukjent_1 fd-trygd',
    ])
  })

  it('says the table by a column, by its sheet, or by being the table itself', async () => {
    const column = [
      ['Tabell', 'Beskrivelse', 'Velg', 'Variabelnavn'],
      ['F_DEMO', 'Status', 'x', 'status_1'],
      ['Sivilstandsforløpet', 'Sivilstand', 'x', 'siv_1'],
    ]
    const ticked = [headings, ['Fødsler (TAB_FODS)', 'x'], ['Bosatte', 'x', undefined, 'F_DEMO']]
    expect(
      await trygd([
        { name: 'Velg tabeller', rows: column },
        { name: 'Velg TAB_FLAN', rows: ticked },
      ]),
    ).toEqual(['status_1 F_DEMO', 'siv_1 F_DEMO_SIV', 'TAB_FODS TAB_FODS', 'F_DEMO F_DEMO'])
  })

  it('is the only one in which headings change what a variable belongs to', async () => {
    const rows = [headings, ['Utdanning'], ['A', 'x', undefined, 'a_1'], ['Sykepenger'], ['B', 'x', undefined, 'b_1']]
    expect((await order(rows)).variables).toEqual(['a_1 befolkning Velg:3', 'b_1 befolkning Velg:5'])
  })
})
