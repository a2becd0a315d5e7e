import { describe, expect, it } from 'vitest'
import { rowOf, type TextRow, table } from './rows.ts'

const row = (...cells: readonly string[]): TextRow => ({ kind: 'line', cells })

const lines = (rows: readonly TextRow[], columns: number) => table(rows, columns).map(({ text }) => text)

describe('a table', () => {
  it('puts amounts below each other, right aligned', () => {
    expect(
      lines([row('Koordinering', '9 timer', '8 883,00 kr'), row('Levering', '12 timer', '987,00 kr')], 60),
    ).toEqual(['Koordinering   9 timer  8 883,00 kr', 'Levering      12 timer    987,00 kr'])
  })

  it('breaks long texts beside their amounts', () => {
    expect(lines([row('Koordinering, avklaringer og avtale', '8 883,00 kr')], 36)).toEqual([
      'Koordinering,            8 883,00 kr',
      'avklaringer og avtale',
    ])
  })

  it('puts amounts below their text where there is no room for both', () => {
    expect(lines([row('Koordinering', '9 timer', '8 883,00 kr')], 40)).toEqual([
      'Koordinering',
      '                   9 timer · 8 883,00 kr',
    ])
  })

  it('says remarks below their row', () => {
    const remarked = table([{ ...row('Levering', '987,00 kr'), remarks: ['2 timer → 1 time'] }], 40)
    expect(remarked.map(({ text }) => text)).toEqual(['Levering  987,00 kr', '    2 timer → 1 time'])
  })

  it('shows a single row with its amount in the last column', () => {
    expect(rowOf('Timer', '9 timer', 40)).toEqual([`Timer${' '.repeat(28)}9 timer`.padStart(40)])
  })

  it('breaks heads and texts beside each other, and gives a sum the room of what is empty beside it', () => {
    const rows: readonly TextRow[] = [
      { kind: 'head', cells: ['Når', 'Hva', 'Sum ekskl. mva.'] },
      row('Nå', 'Alt det som står ovenfor, og litt til', '987,00 kr'),
      { kind: 'total', cells: ['Til sammen for alle', '', '987,00 kr'] },
    ]
    expect(table(rows, 70, [1]).map(({ text }) => text)).toEqual([
      'Når                  Hva                                   Sum',
      '                                                        ekskl.',
      '                                                          mva.',
      '--------------------------------------------------------------',
      'Nå                   Alt det som står ovenfor, og    987,00 kr',
      '                     litt til',
      '--------------------------------------------------------------',
      'Til sammen for alle                                  987,00 kr',
    ])
  })

  it('names amounts by the heads of their columns where they stand below their text', () => {
    const rows: readonly TextRow[] = [
      { kind: 'head', cells: ['Linje', 'Mengde', 'Beløp'] },
      row('Koordinering', '9 timer', '8 883,00 kr'),
    ]
    expect(lines(rows, 40)).toEqual(['Koordinering', '    Mengde: 9 timer', '    Beløp: 8 883,00 kr'])
  })

  it('gives a row of a text alone all the room', () => {
    expect(lines([{ kind: 'group', cells: ['Koordinere, avklare'] }, row('a', '1,00 kr')], 40)).toEqual([
      '',
      'Koordinere, avklare',
      'a  1,00 kr',
    ])
  })
})
