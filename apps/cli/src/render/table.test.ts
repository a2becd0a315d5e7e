import { describe, expect, it } from 'vitest'
import { type Row, rowOf, table } from './table.ts'

const row = (...cells: readonly string[]): Row => ({ style: 'plain', cells })

const lines = (rows: readonly Row[], columns: number) => table(rows, columns).map(({ text }) => text)

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
})
