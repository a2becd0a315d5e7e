import { describe, expect, it } from 'vitest'
import { readDelimited } from './read-delimited.ts'
import { briefly } from './testing/briefly.ts'
import { known } from './testing/catalogue.ts'
import { headings, order, read } from './testing/population-list.ts'
import type { WrittenCell } from './testing/xlsx.ts'

const text = (rows: readonly (readonly WrittenCell[])[]) =>
  rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\n')

/** What the same rows say as a workbook and as text. */
const both = async (rows: readonly (readonly WrittenCell[])[]) => {
  const workbook = (await order(rows)).variables.map((each) => each.replace('Velg:', ''))
  const delimited = briefly(readDelimited('SSB_variabelliste_befolkning.csv', text(rows), known)).variables
  expect(delimited).toEqual(workbook)
  return workbook.map((each) => each.replace(' befolkning', ''))
}

describe('the first row below headings', () => {
  const notes = [
    'alle år',
    'fra 2010 om mulig',
    'kun siste år',
    'Utfallsmål fra 2010',
    'Ønskes til og med 2020',
    'valgt',
  ]

  it.each(notes)('is ordered, whatever is written beside it: %s', async (note) => {
    for (const heading of [undefined, 'Vår begrunnelse']) {
      const top = ['Beskrivelse', 'Velg', 'Variabelnavn', heading]
      const rows = [top, ['Lønn', 'x', 'wxx_xxxx_wlonn', note], top, ['Formue', 'x', 'formue', note]]
      expect(await both(rows)).toEqual(['wlonn 2', 'formue 4'])
    }
  })

  it.each(notes)('is reported where it has no name, and is not taken for more headings: %s', async (note) => {
    const rows = [
      ['Beskrivelse', 'Velg', 'Variabelnavn'],
      ['Lønn', 'x', undefined, note],
      ['Formue', 'x', 'formue'],
    ]
    expect(await order(rows)).toMatchObject({
      variables: ['formue befolkning Velg:3'],
      issues: ['tick-without-name Velg 2'],
    })
  })

  it('heads no columns where headings come again below it', async () => {
    const top = ['Beskrivelse', 'Fra', 'Til', 'Velg', 'Variabelnavn']
    const rows = [
      top,
      ['Ønsket arbeidstid', undefined, undefined, 'x', 'arbtid'],
      top,
      ['Lønn', 1990, 2020, undefined, 'wlonn'],
    ]
    expect(await both(rows)).toEqual(['arbtid 2'])
  })
})

describe('a title above headings', () => {
  it('makes no years wanted that only say how long a variable exists', async () => {
    const rows = [
      ['Velg variabler du ønsker'],
      ['Beskrivelse', 'Fra', 'Til', 'Velg', 'Variabelnavn'],
      ['Lønn', 1990, 2020, undefined, 'wlonn'],
      ['Formue', 1990, 2020, 'x', 'formue'],
    ]
    expect(await both(rows)).toEqual(['formue 4'])
  })
})

describe('a row of totals', () => {
  it.each(['Sum', 'Totalt', 'I alt', 'Antall valgte', 'Antall variabler', 'Sum kryss:'])(
    'is no variable, and is among what was skipped: %s',
    async (label) => {
      const rows = [
        ['Variabelnavn', 'Beskrivelse', 'Kryss av'],
        ['wlonn', 'Lønn', 'x'],
        ['formue', 'Formue', 1],
        [label, undefined, 2],
      ]
      expect(await both(rows)).toEqual(['wlonn 2', 'formue 3'])
      expect((await order(rows)).skipped).toEqual(['Velg totals-row'])
      expect(await both([...rows.slice(0, 3), [undefined, label, 1]])).toEqual(['wlonn 2', 'formue 3'])
    },
  )

  it('is none where a variable is called a sum, or is ticked', async () => {
    const rows = [
      ['Variabelnavn', 'Beskrivelse', 'Kryss av'],
      ['sum_lonn', 'Sum', 1],
      ['Antall', 'Antall', 'x'],
      ['antall_barn', 'Antall barn', 1],
    ]
    expect(await both(rows)).toEqual(['sum_lonn 2', 'Antall 3', 'antall_barn 4'])
  })
})

describe('empty boxes', () => {
  it('are no order, and are reported once', async () => {
    const rows = [
      headings,
      ['A', '\uf06f', undefined, 'a_1'],
      ['B', '\uf0fe', undefined, 'b_1'],
      ['C', '¨', undefined, 'c_1'],
    ]
    expect(await order(rows)).toEqual({
      variables: ['b_1 befolkning Velg:3'],
      issues: ['boxes-empty Velg 2'],
      skipped: [],
    })
  })

  it('are told from signs that nobody knows, which are reported one by one', async () => {
    const rows = [headings, ['A', '\uf020', undefined, 'a_1'], ['B', 'x', undefined, 'b_1']]
    expect(await order(rows)).toMatchObject({
      variables: ['b_1 befolkning Velg:3'],
      issues: ['tick-sign-unknown Velg 2'],
    })
  })

  it('leave an order what it is where years stand beside them', async () => {
    expect((await order([headings, ['A', '\uf06f', '2010', 'a_1']])).variables).toEqual(['a_1 befolkning Velg:2'])
  })
})

describe('words under a year', () => {
  it('count, and are reported, where they are neither a tick nor a no', async () => {
    const rows = [
      ['Variabelnavn', 'Beskrivelse', 2010, 2011],
      ['a_1', 'A', 'gjerne', 'nei'],
      ['b_1', 'B', undefined, 'x'],
    ]
    expect(await order(rows)).toMatchObject({
      variables: ['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3'],
      issues: ['tick-unclear Velg 2 gjerne'],
    })
  })
})

describe('headings between the rows', () => {
  it('are no ticks, though they stand in the column to tick in', async () => {
    const top = ['Velg', 'Beskrivelse', 'Variabelnavn']
    const rows = [
      top,
      ['Opplysninger om inntekt'],
      ['x', 'Lønn', 'wlonn'],
      ['Gjerne også dette'],
      ['x', 'Formue', 'formue'],
    ]
    expect(await both(rows)).toEqual(['wlonn 3', 'formue 5'])
    expect(await order(rows, ['A2:C2', 'A4:C4'])).toMatchObject({ issues: [] })
    expect(await order(rows)).toMatchObject({ issues: [] })
  })

  it('say the table also there', async () => {
    const top = ['Velg', 'Beskrivelse', 'Variabelnavn']
    const rows = [top, ['1 Arbeidsavklaringspenger (F_AAP)'], ['x', 'Fra dato', 'fra_dato']]
    const found = await read([{ name: 'Velg', rows, merged: ['A2:C2'] }], 'SSB_variabelliste_FD-Trygd.xlsx')
    expect(briefly(found)).toMatchObject({ variables: ['fra_dato F_AAP Velg:3'], issues: [] })
  })
})

describe('tables of FD-Trygd to tick', () => {
  const rows = [
    ['Tabell', 'Innhold', 'Kryss av'],
    ['Sivilstandsforløpet', 'Sivilstand over tid', 'x'],
    ['F_AAP', 'Ytelse', 'x'],
    ['Bosatte', 'Bosetting', undefined],
    ['Noe ganske annet', 'Ukjent', 'x'],
  ]

  it.each(['SSB_variabelliste_FD-Trygd.xlsx', 'bestilling.xlsx'])(
    'are known by code and by name in %s',
    async (file) => {
      const found = briefly(await read([{ name: 'Velg tabeller', rows }], file))
      expect(found.variables.slice(0, 2)).toEqual([
        'F_DEMO_SIV F_DEMO_SIV Velg tabeller:2',
        'F_AAP F_AAP Velg tabeller:3',
      ])
      expect(found.variables[2]).toMatch(/^Noe ganske annet (fd-trygd|-) Velg tabeller:5$/)
      expect(found.variables).toHaveLength(3)
    },
  )

  it('are known in a column beside names of variables, whatever the file is called', async () => {
    const beside = [
      ['Tabell', 'Beskrivelse', 'Velg', 'Variabelnavn'],
      ['Sivilstandsforløpet', 'Sivilstand', 'x', 'siv_1'],
    ]
    expect(briefly(await read([{ name: 'Ark1', rows: beside }], 'bestilling.xlsx')).variables).toEqual([
      'siv_1 F_DEMO_SIV Ark1:2',
    ])
  })
})
