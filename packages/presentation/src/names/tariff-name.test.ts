import { describe, expect, it } from 'vitest'
import { listDocument } from '../testing/examples.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { tariffName } from './tariff-name.ts'

describe('a tariff', () => {
  it('is called after the work that it prices', () => {
    expect(tariffName('third-party.files', nn)).toBe('Ta imot og kontrollere filer')
  })

  it('of an hour is called as the price list calls the staff group', () => {
    expect(tariffName('rate.executive-officer-1', nn, listDocument)).toBe('Timepris: Sakshandsamar I')
    expect(tariffName('rate.executive-officer-1', nb)).toBe('Timepris: executive-officer-1')
  })

  it('of VAT is called after its category', () => {
    expect(tariffName('vat.S', nb)).toBe('mva.')
  })

  it('that an entry of a catalogue brings along is called by its reference', () => {
    expect(tariffName('fd-trygd.dear', nb)).toBe('fd-trygd.dear')
  })
})
