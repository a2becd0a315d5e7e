import { describe, expect, it } from 'vitest'
import { unitTypeOf } from './unit-type.ts'

const open = { kind: 'open' } as const

describe('what a row of a variable is about', () => {
  it.each([
    ['BEFOLKNING_KJOENN', 'PERSON'],
    ['inntekt_wlonn', 'PERSON'],
    ['NUDB_BU', 'PERSON'],
    ['NUDB_KURS_NUS', 'KURS'],
    ['ARBLONN_PERS_ALDER', 'PERSON'],
    ['ARBLONN_LONN_FAST', 'JOBB'],
    ['ARBLONN_ARB_YRKE_STYRK08', 'JOBB'],
    ['ARBEIDSFORHOLD_PERSON', 'JOBB'],
    ['ELHUB_PERS_STROMFORBRUK', 'MALEPUNKT'],
    ['KJORETOY_KJT_GRUP', 'KJORETOY'],
    ['TRAFULYK_AARMND', 'TRAFIKKULYKKE'],
    ['TRAFULYK_PERS_FNR', 'TRAFIKKULYKKE_PERSON'],
    ['SB12362_X', 'KOMMUNE'],
    ['NYTTFDT_MOTTAK', 'PERSON'],
  ])('is told by the name: %s', (name, unit) => {
    expect(unitTypeOf({ name }, open)).toBe(unit)
    expect(unitTypeOf({ name, databank: 'no.ssb.fdb' }, open)).toBe(unit)
  })

  it.each(['ARBLONN_VIRK_X', 'VALG_X', 'BEFOLKNINGEN_X', 'NYTT_BEFOLKNING_X', 'kjonn', 'SB1_X'])(
    'is not guessed at: %s',
    (name) => {
      expect(unitTypeOf({ name }, open)).toBeUndefined()
    },
  )

  it('is not told by names of lists, nor by those of another databank', () => {
    expect(unitTypeOf({ name: 'INNTEKT_X', list: 'inntekt' }, open)).toBeUndefined()
    expect(unitTypeOf({ name: 'INNTEKT_X', databank: 'no.fhi.npr' }, open)).toBeUndefined()
  })

  it('is a person in every table of FD-Trygd', () => {
    expect(unitTypeOf({ name: 'bosted', list: 'F_DEMO' }, { kind: 'table', table: 'F_DEMO' })).toBe('PERSON')
  })
})
