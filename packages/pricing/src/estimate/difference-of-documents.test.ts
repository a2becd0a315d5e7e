import { describe, expect, it } from 'vitest'
import { between, causes } from '../testing/between.ts'
import { catalogueWith, listWith, madeUpTariff, vatChanging } from '../testing/changed-documents.ts'
import { listDocument } from '../testing/documents.ts'
import { nothingOrdered, tidySource } from '../testing/priced.ts'

const register = { ...tidySource, id: 'register' }

describe('a new list', () => {
  it('is the cause where a tariff or a rate changed, by name', () => {
    const table = madeUpTariff('per-unit', 'money/table', { value: '1600.00' })
    expect(
      causes(
        { tables: ['F_AAP'] },
        { tables: ['F_AAP'] },
        {},
        { list: listWith({ tariffs: { 'fd-trygd.table': table } }) },
      ),
    ).toEqual([['fd-trygd@first', [{ kind: 'tariff', ref: 'fd-trygd.table', before: '1480.50', after: '1600.00' }]]])
    const rate = {
      name: { nb: 'Saksbehandler II', nn: 'Sakshandsamar II', en: 'Executive officer II' },
      ...{ amount: '870.00', vatCategory: 'S', status: 'published', source: 'ssb-commission-rates-2023' },
      ...{ place: 'made up for a test', confirmedOn: '2026-01-01' },
    }
    expect(causes({}, {}, {}, { list: listWith({ rates: { 'executive-officer-2': rate } }) })).toEqual([
      ['delivery', [{ kind: 'tariff', ref: 'rate.executive-officer-2', before: '841.00', after: '870.00' }]],
      ['delivery@first', [{ kind: 'tariff', ref: 'rate.executive-officer-2', before: '841.00', after: '870.00' }]],
    ])
  })

  it('is the cause where tiers changed in price or in mode', () => {
    const sources = [{ ...register, records: 20_000_000 }]
    const tiers = (mode: string, above: string) => {
      const rows = [
        { from: '0', to: '1000000', unitPrice: '0' },
        { from: '1000000', unitPrice: above },
      ]
      return {
        list: listWith({
          tariffs: { 'third-party.records': { ...madeUpTariff('tiers', 'hour/record', { rows }), mode } },
        }),
      }
    }
    expect(causes({ sources }, { sources }, tiers('graduated', '0.0000002'), tiers('graduated', '0.0000003'))).toEqual([
      [
        'third-party:register@first',
        [
          {
            kind: 'tariff',
            ref: 'third-party.records',
            before: 'graduated 0–1000000: 0; 1000000–: 0.0000002',
            after: 'graduated 0–1000000: 0; 1000000–: 0.0000003',
          },
        ],
      ],
    ])
    expect(causes({ sources }, { sources }, tiers('graduated', '0.0000002'), tiers('volume', '0.0000002'))).toEqual([
      [
        'third-party:register@first',
        [
          {
            kind: 'tariff',
            ref: 'third-party.records',
            before: 'graduated 0–1000000: 0; 1000000–: 0.0000002',
            after: 'volume 0–1000000: 0; 1000000–: 0.0000002',
          },
        ],
      ],
    ])
  })

  it('is a cause beside an answer, but for the tariffs that came or went with it', () => {
    const hours = madeUpTariff('by-answer', 'hour', { yes: '1', no: '2' })
    const list = listWith({ tariffs: { 'third-party.contact': hours } })
    const partly = [{ ...register, documentation: 'partial' }]
    expect(causes({ sources: [register] }, { sources: partly }, {}, { list })).toEqual([
      [
        'third-party:register',
        [
          { kind: 'tariff', ref: 'third-party.contact', before: '0', after: '1' },
          { kind: 'choice', ref: '/sources/register/documentation', before: 'complete', after: 'partial' },
        ],
      ],
    ])
  })

  it('is not the cause where a tariff came with an answer', () => {
    const change = { ...nothingOrdered.application, kind: 'change' }
    expect(causes({}, { application: change })).toEqual([
      ['coordination', [{ kind: 'choice', ref: '/application/kind', before: 'new', after: 'change' }]],
    ])
  })
})

describe('a catalogue', () => {
  const own = madeUpTariff('per-unit', 'money/table', { value: '5000.00' })
  const list = listWith({ tariffs: { 'fd-trygd.large': own } })
  const catalogue = catalogueWith({ F_AAP: 'fd-trygd.large', F_DEMO: 'fd-trygd.large' })

  it('is the cause where an entry has a tariff of its own in the one and not in the other', () => {
    expect(causes({ tables: ['F_AAP'] }, { tables: ['F_AAP'] }, { list }, { list, catalogue })).toEqual([
      [
        'fd-trygd@first',
        [
          { kind: 'tariff', ref: 'fd-trygd.table', before: '1480.50' },
          { kind: 'tariff', ref: 'fd-trygd.large', after: '5000.00' },
        ],
      ],
    ])
  })

  it('does not make a tariff a cause because one more entry has it', () => {
    expect(causes({ tables: ['F_AAP'] }, { tables: ['F_AAP', 'F_DEMO'] }, { list, catalogue })).toEqual([
      ['fd-trygd@first', [{ kind: 'answer', ref: '/tables/F_DEMO', after: '1' }]],
    ])
  })
})

describe('VAT rates', () => {
  it('are compared within their category', () => {
    const exempt = (tariffs: readonly string[]) => {
      const named = Object.entries(listDocument.tariffs).filter(([ref]) => tariffs.some((id) => ref.startsWith(id)))
      return Object.fromEntries(named.map(([ref, tariff]) => [ref, { ...tariff, vatCategory: 'E' }]))
    }
    const rate = { ...listDocument.rates['executive-officer-2'], vatCategory: 'E' }
    const list = listWith({ tariffs: exempt(['delivery.']), rates: { 'executive-officer-2': rate } })
    const late = { deliveries: [{ id: 'first', expectedOn: '2027-03-01' }] }
    expect(between(late, late, {}, { list }).vatRates).toEqual([{ category: 'E', before: [], after: ['0'] }])
    expect(between(late, late, { list }, {}).vatRates).toEqual([{ category: 'E', before: ['0'], after: [] }])
  })

  it('are named by category where they differ', () => {
    const vatTable = vatChanging('25', '2026-12-31', '27', '2027-01-01')
    const late = { deliveries: [{ id: 'first', expectedOn: '2027-03-01' }] }
    const { net, vat, lines, vatRates } = between({}, late, { vatTable })
    expect(net.change).toBe('0.00')
    expect(vat).toEqual({ before: '5279.38', after: '5338.25', change: '58.87' })
    expect(lines.map(({ id, change, causes: named }) => [id, change, named])).toEqual([
      ['delivery@first', '0.00', [{ kind: 'vat', ref: 'vat', before: 'S 25', after: 'S 27' }]],
    ])
    expect(vatRates).toEqual([{ category: 'S', before: ['25'], after: ['25', '27'] }])
  })
})
