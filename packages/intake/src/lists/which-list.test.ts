import { describe, expect, it } from 'vitest'
import { ListNames } from './list-names.ts'
import { known } from './testing/catalogue.ts'
import { whichList } from './which-list.ts'

const names = new ListNames(known)

const listOf = (file: string, sheet = 'Velg', ...titles: readonly string[]) =>
  whichList({ file, sheet, titles }, names).list

describe('which list a file is', () => {
  it.each([
    ['SSB_variabelliste_befolkning.xlsx', 'befolkning'],
    ['SSB_variabelliste_a-ordningen.xlsx', 'a-ordningen'],
    ['SSB_variabelliste_aordningen.xlsm', 'a-ordningen'],
    ['SSB_variabelliste_aksjonærregisteret.xlsx', 'aksjonaerregisteret'],
    ['SSB_variabelliste_aksjonaerregisteret (1).xlsx', 'aksjonaerregisteret'],
    ['SSB_variabelliste_kontantstøtte.xlsx', 'kontantstotte'],
    ['ssb_variabelliste_kontantstoette.csv', 'kontantstotte'],
    ['SSB_variabelliste_lønn.xlsx', 'lonn'],
    ['SSB_variabelliste_Loenn_2026-04.xlsx', 'lonn'],
    ['SSB_variabelliste_lönn.xlsx', 'lonn'],
    ['bestillingInntekt.xlsx', 'inntekt'],
    ['variabelliste direkteinvesteringer.xlsx', 'fdi'],
    ['SSB_variabelliste_strukturdata.xlsx', 'struktur'],
    ['SSB_variabelliste_introduksjonsordning.xlsx', 'introduksjonsordningen'],
    ['SSB_variabelliste_fdi.xlsx', 'fdi'],
    ['SSB_variabelliste_fob.xlsx', 'fob'],
    ['SSB_variabelliste_valg.xlsx', 'valg'],
    ['SSB_variabelliste_FD-Trygd.xlsx', 'fd-trygd'],
    ['SSB_variabelliste_fdtrygd_utfylt.xlsx', 'fd-trygd'],
    ['Kopi av SSB_variabelliste_inntekt_utfylt KN.xlsx', 'inntekt'],
    ['C:\\data\\inntekt.xlsx', 'inntekt'],
    ['variabler utdanning prosjekt 12.xlsx', 'utdanning'],
  ])('%s is %s', (file, list) => {
    expect(listOf(file)).toBe(list)
  })

  it.each([
    ['bestilling.xlsx', 'Velg befolkning', 'befolkning'],
    ['bestilling.xlsx', 'Befolkning', 'befolkning'],
    ['SSB_variabelliste_befolkning.xlsx', 'Utdanning', 'utdanning'],
    ['SSB_variabelliste_befolkning.xlsx', 'Velg inntekt eller noe annet', 'befolkning'],
    ['SSB_variabelliste_fd-trygd.xlsx', 'Utdanning', 'fd-trygd'],
    ['SSB_variabelliste_fd-trygd.xlsx', 'Sivilstandsforløpet', 'F_DEMO_SIV'],
    ['SSB_variabelliste_fd-trygd.xlsx', 'F_AAP', 'F_AAP'],
    ['SSB_variabelliste_fd-trygd.xlsx', 'F_NYTT_2030', 'F_NYTT_2030'],
    ['SSB_variabelliste_fd-trygd.xlsx', 'REF_NYTT', 'fd-trygd'],
    ['bestilling.xlsx', 'Valg', undefined],
    ['bestilling.xlsx', 'Ark1', undefined],
    ['befolkning og utdanning.xlsx', 'Ark1', undefined],
    ['valutafond.xlsx', 'Ark1', undefined],
  ])('%s with the sheet %s is %s', (file, sheet, list) => {
    expect(listOf(file, sheet)).toBe(list)
  })

  it('is told by a title when neither file nor sheet says it', () => {
    expect(listOf('liste.xlsx', 'Ark1', 'Statistisk sentralbyrå', 'Variabelliste for sykefravær')).toBe('sykefravaer')
    expect(listOf('liste.xlsx', 'Ark1', 'Statistisk sentralbyrå', 'Variabelliste for FD-Trygd')).toBe('fd-trygd')
  })

  it('has the name in the name of the file for want of a catalogue', () => {
    const found = whichList({ file: 'SSB_variabelliste_Værdata (2).xlsx', titles: [] }, new ListNames([]))
    expect(found).toEqual({ list: 'værdata', hasTables: false })
    const within = whichList({ file: 'SSB_variabelliste_vær(2)data.xlsx', titles: [] }, new ListNames([]))
    expect(within.list).toBe('vær(2)data')
  })
})
