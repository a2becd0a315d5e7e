import type { Trace } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { contextOf, examples } from '../testing/examples.ts'
import { outline } from '../testing/explanations.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { explain } from './explain.ts'

const context = contextOf(examples.typical)

const explained = (trace: Trace, texts = nb) => explain(trace, context, texts)

const outlined = (trace: Trace, texts = nb) =>
  outline(explained(trace, texts)).map((line) => line.replaceAll('\u00a0', ' '))

const hours = (value: string): Trace => ({ kind: 'input', value, unit: 'hour', ref: '' })

const money = (value: string): Trace => ({ kind: 'input', value, unit: 'money', ref: '' })

const norm: Trace = {
  kind: 'tariff',
  value: '1',
  unit: 'hour/file',
  ref: 'third-party.files',
  source: 'anslag-demonstration',
  status: 'demonstration',
}

describe('a tariff', () => {
  it('says where it comes from, where in it, and how it was reached', () => {
    expect(explained(norm)).toEqual({
      label: 'Ta imot og kontrollere filer',
      value: '1 time per fil',
      note: 'Antatt av dette prosjektet: en time for å motta og kontrollere hver fil i hver levering. SSB publiserer ingen timenormer.',
      source: {
        title: 'Demonstrasjonstall fra dette prosjektet; hver takst har sin utledning',
        url: undefined,
        place: 'Tredjepartsdata',
        status: 'demonstration',
        statusText: 'demonstrasjon',
      },
      children: [],
    })
  })

  it('of another list still says what the trace knows', () => {
    const unknown: Trace = { ...norm, ref: 'third-party.moons', source: 'almanac', status: 'approved' }
    expect(explained(unknown)).toMatchObject({
      label: 'third-party.moons',
      source: { title: 'almanac', status: 'approved', statusText: 'godkjent' },
    })
  })

  it('has the address of its source where it has one', () => {
    const rate: Trace = {
      ...norm,
      value: '1178.00',
      unit: 'money/hour',
      ref: 'rate.adviser',
      source: 'ssb-commission-rates-2023',
    }
    expect(explained(rate).source).toMatchObject({
      url: 'https://statbank.ssb.no/statistikk-pa-oppdrag',
      place: 'Gruppe 2, fra 1.1.2023',
    })
  })
})

describe('an assumption', () => {
  const files = { kind: 'assumption', value: '4', unit: 'file', ref: '/sources/0/files' } as const

  it('that nobody answered has the price list as its source', () => {
    expect(explained({ ...files, reason: 'not-answered' })).toMatchObject({
      label: 'Filer fra Kreftregisteret',
      value: '4',
      note: 'Ikke besvart. Prislisten regner med 4 filer.',
      source: { title: 'Demonstrasjonsprisliste 2026', place: 'Standardsvar i prislisten' },
    })
  })

  it('of an officer has the name, the reason and what it was before', () => {
    const changed: Trace = { ...files, reason: 'Avtalt på møtet.', by: 'saksbehandleren', replaces: '2' }
    expect(explained(changed).note).toBe('Satt til 4 filer av saksbehandleren. Avtalt på møtet. Før dette: 2 filer.')
    expect(explained({ ...files, reason: 'Agreed.' }, en).note).toBe('Set to 4 files. Agreed.')
  })

  it('may be of a norm, by the name of its tariff', () => {
    const changed: Trace = { ...files, unit: 'hour/file', ref: 'third-party.files', reason: 'Små filer.' }
    expect(explained(changed)).toMatchObject({ label: 'Ta imot og kontrollere filer', value: '4 timer per fil' })
  })
})

describe('a figure that an unanswered choice decided', () => {
  const kind = (ref: string): Trace => ({
    kind: 'chosen',
    value: '2',
    unit: 'hour',
    reason: '/populations/1/kind=byCriteria',
    of: [{ kind: 'assumption', value: '2', unit: 'hour', ref, reason: 'not-answered' }],
  })

  it('has the tariff that the trace names, the assumed answer, and where the figure comes from', () => {
    expect(explained(kind('population.filePreparation'))).toEqual({
      label: 'Tilpasse datafilene (type populasjon: utvalg etter kriterier)',
      value: '2 timer',
      note: expect.stringMatching(/^Ikke besvart\. Prislisten regner med «utvalg etter kriterier»\. Antatt av /),
      source: expect.objectContaining({ place: 'Populasjon', statusText: 'demonstrasjon' }),
      children: [],
    })
  })

  it('of another list still says what the trace knows', () => {
    expect(explained(kind('population.moons'))).toMatchObject({
      label: 'population.moons (type populasjon: utvalg etter kriterier)',
      value: '2 timer',
      note: 'Ikke besvart. Prislisten regner med «utvalg etter kriterier».',
      source: { title: 'Demonstrasjonsprisliste 2026', place: 'Standardsvar i prislisten' },
    })
  })
})

describe('operations', () => {
  it('say a product of two figures that are no tariffs with both', () => {
    const product: Trace = {
      kind: 'product',
      value: '6.00',
      unit: 'money',
      of: [hours('2'), { ...money('3.00'), unit: 'money/hour' }],
    }
    expect(outlined(product)[0]).toBe('Produkt: 6,00 kr = 2 timer × 3,00 kr per time')
    expect(outlined(product)).toHaveLength(3)
  })

  it('say a sum by its parts, those of sums within it too', () => {
    const inner: Trace = { kind: 'sum', value: '5', unit: 'hour', of: [hours('2'), hours('3')] }
    const sum: Trace = { kind: 'sum', value: '6', unit: 'hour', of: [inner, hours('1')] }
    expect(outlined(sum)).toEqual(['Timer: 6 timer', '  Timer: 2', '  Timer: 3', '  Timer: 1'])
    expect(outlined({ ...sum, value: '6.00', unit: 'money', of: [money('6.00')] })[0]).toBe('Sum: 6,00 kr')
    expect(outlined({ kind: 'sum', value: '0', unit: 'table', of: [] })).toEqual(['Tabeller: 0'])
  })

  it('say what lies beyond an allowance', () => {
    const excess: Trace = { kind: 'excess', value: '2', unit: 'hour', of: [hours('3'), hours('1')] }
    expect(outlined(excess)[0]).toBe('Utover det som er inkludert: 2 timer = 3 timer − 1 time')
  })

  it('say a share of something', () => {
    const percent: Trace = { kind: 'input', value: '12.5', unit: 'percent', ref: '' }
    const share: Trace = { kind: 'share', value: '10.00', unit: 'money', of: [money('80.00'), percent] }
    expect(outlined(share)[0]).toBe('12,5 % av 80,00 kr: 10,00 kr')
    expect(outlined(share)).toHaveLength(3)
  })

  it('say a minimum and a ceiling', () => {
    const bounded = { kind: 'bounded', value: '3', unit: 'hour', of: [hours('2'), hours('3')] } as const
    expect(outlined({ ...bounded, side: 'atLeast' })[0]).toBe('Minst 3 timer: 3 timer')
    expect(outlined({ ...bounded, side: 'atMost' }, en)[0]).toBe('At most 3 hours: 3 hours')
  })
})

describe('a rounding', () => {
  it('is not mentioned when it changes nothing', () => {
    const rounded: Trace = {
      kind: 'rounded',
      decimals: 2,
      mode: 'half-away',
      value: '5.00',
      unit: 'money',
      of: [money('5.00')],
    }
    expect(outlined(rounded)).toEqual(['Kroner: 5,00'])
  })

  it('says to what it rounds, and from what', () => {
    const ore: Trace = {
      kind: 'rounded',
      decimals: 2,
      mode: 'half-away',
      value: '5.01',
      unit: 'money',
      of: [money('5.005')],
    }
    expect(outlined(ore)[0]).toBe('Avrundet til øre: 5,01 kr = 5,005 kr')
    const exact: Trace = { ...ore, value: '0.13', unit: 'hour', of: [hours('0.125')] }
    expect(outlined(exact)[0]).toBe('Avrundet til 2 desimaler: 0,13 timer = 0,125 timer')
    const started: Trace = {
      kind: 'rounded',
      increment: '1',
      mode: 'up',
      value: '12',
      unit: 'hour',
      of: [hours('11.2')],
    }
    expect(outlined(started)[0]).toBe('Rundet opp til hele trinn på 1 time: 12 timer = 11,2 timer')
    expect(outlined({ ...started, mode: 'half-away' }, en)[0]).toBe(
      'Rounded to the nearest 1 hour: 12 hours = 11.2 hours',
    )
  })
})

describe('tiers', () => {
  const tiers: Trace = {
    kind: 'tiers',
    mode: 'graduated',
    value: '1.9',
    unit: 'hour',
    ref: 'third-party.records',
    source: 'anslag-demonstration',
    rows: [
      { from: '0', to: '1000000', units: '1000000', unitPrice: '0', amount: '0' },
      { from: '1000000', to: '10000000', units: '9000000', unitPrice: '0.0000002', amount: '1.8' },
      { from: '10000000', units: '1000000', unitPrice: '0.0000001', amount: '0.1' },
    ],
    of: [{ kind: 'input', value: '11000000', unit: 'record', ref: '/sources/0/records' }],
  }

  it('are rows with their bounds, prices and amounts', () => {
    expect(outlined(tiers)).toEqual([
      'Behandle rader: 1,9 timer',
      '  Antall rader fra Kreftregisteret: 11 000 000',
      '  Til og med 1 000 000: 0 timer = 1 000 000 rader × 0 timer per rad',
      '  Over 1 000 000, til og med 10 000 000: 1,8 timer = 9 000 000 rader × 0,0000002 timer per rad',
      '  Over 10 000 000: 0,1 timer = 1 000 000 rader × 0,0000001 timer per rad',
    ])
  })

  it('that the quantity does not reach are left out', () => {
    const rows = tiers.kind === 'tiers' ? tiers.rows.map((row, at) => (at === 0 ? row : { ...row, units: '0' })) : []
    expect(outlined({ ...tiers, rows })).toHaveLength(3)
  })
})
