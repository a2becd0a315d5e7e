import { describe, expect, it } from 'vitest'
import { notComputed } from '../sheet.ts'
import { tickOf } from './tick.ts'

const kinds = (cells: readonly string[]) => [...new Set(cells.map((cell) => tickOf(cell).kind))]

describe('a cell to tick in', () => {
  it('is ticked with a cross, a check mark, a yes, a one or a truth value', () => {
    const cells = [
      'x',
      'X',
      ' x ',
      'xx',
      '(x)',
      '[X]',
      '×',
      '✓',
      '✔️',
      '☑',
      '✗',
      '*',
      '+',
      'v',
      'ja',
      'Ja!',
      'JA.',
      'j',
      'yes',
      'y',
      '1',
    ]
    expect(
      kinds([
        ...cells,
        'TRUE',
        'true',
        'SANN',
        'ok',
        'Ønskes',
        'ønskjer',
        'bestilles',
        'bestill',
        'all',
        'all years',
        'Valgt',
        'alle',
        'Alle år',
        'heile perioden',
        'alle tilgjengelige år',
        'all available years',
        'ja, takk',
        'ja – alle år',
        'x, alle',
        'þ',
      ]),
    ).toEqual(['yes'])
  })

  it('is not ticked with a no, a zero or a dash', () => {
    expect(kinds(['nei', 'Nei.', 'n', 'no', '0', 'FALSE', 'USANN', '-', '–', 'ikkje', 'ikke', '☐', 'ingen'])).toEqual([
      'no',
    ])
  })

  it('is not ticked with a no in other words, unless those may be years', () => {
    expect(kinds(['Nei takk', 'ikke aktuelt', 'Trengs ikke', 'utgår', 'not needed', 'ikkje denne'])).toEqual(['no'])
    expect(kinds(['ikke 2015', 'notat', 'ikkeno'])).toEqual(['unclear'])
  })

  it('is not ticked with an empty box of a symbol font, which is told apart from a no', () => {
    expect(kinds(['\uf06f', '\uf0a8', '\uf071', '\uf0a3', '¨', '£', 'o', '❏'])).toEqual(['box'])
    expect(kinds(['\uf0fe', '\uf0fd', '\uf0fc', '\uf078', '\uf052'])).toEqual(['yes'])
    expect(kinds(['\uf020', '\ue123', '\uf04a\uf04b'])).toEqual(['sign'])
  })

  it('is blank without letters that can be seen', () => {
    expect(kinds(['', '  ', '\n', '\u00a0', '""'])).toEqual(['blank'])
  })

  it('is ticked by years', () => {
    expect(kinds(['2010', '2010-2015', '2010–2015, 2018', 'fra 2010', '44196', 'ja, 2010-2012', 'x: 2010'])).toEqual([
      'years',
    ])
  })

  it('is unclear with other words, also when half of them are years', () => {
    expect(
      kinds(['kanskje', 'se eget ark', '2010 eller deromkring', '2', 'nesten alle', 'jada', '2010 x 2012']),
    ).toEqual(['unclear'])
  })

  it('is unclear with a whole page, however it ends', () => {
    expect(kinds([`${'!'.repeat(1_000_000)}a`, 'x'.repeat(500)])).toEqual(['unclear'])
  })

  it('is told apart when its formula has no saved value', () => {
    expect(kinds([notComputed])).toEqual(['notComputed'])
  })
})
