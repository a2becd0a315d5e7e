import { describe, expect, it } from 'vitest'
import { components } from '../components/index.ts'
import { catalogueWith, listWith, madeUpTariff, vatChanging } from '../testing/changed-documents.ts'
import { demonstration } from '../testing/documents.ts'
import { type Given, inputWith, nothingOrdered, priced, requested, tidySource } from '../testing/priced.ts'
import { engine } from './engine.ts'
import { estimate } from './estimate.ts'
import type { Request } from './request.ts'

const refusal = ({ request = requested(nothingOrdered), ...given }: Given & { readonly request?: Request }) => {
  const result = estimate(inputWith(request, given))
  return result.ok ? [] : result.issues
}

describe('an estimate', () => {
  it('gives a component another VAT category where one is decided on, and no other component', () => {
    const order = { ...nothingOrdered, tables: ['F_AAP'] }
    const plain = priced(order)
    const decided = priced(order, { vatCategories: new Map([['fd-trygd', 'G']]) })
    for (const { component, vatCategory, vatRate } of decided.lines)
      expect([component, vatCategory, vatRate]).toEqual([
        component,
        ...(component === 'fd-trygd' ? ['G', '0'] : ['S', '25']),
      ])
    expect(decided.totals.net).toBe(plain.totals.net)
    expect(decided.vatBreakdown.map(({ category, vat }) => [category, vat])).toEqual([
      ['S', decided.totals.vat],
      ['G', '0.00'],
    ])
  })

  it('names its engine and format', () => {
    const { engine: named, format } = priced(nothingOrdered)
    expect({ named, format }).toEqual({ named: engine, format: 'estimate/1' })
  })

  it('has lines in the order of the registry, then of the request', () => {
    const order = {
      ...nothingOrdered,
      deliveries: [{ id: '2028' }, { id: '2027', receives: ['b'] }],
      wishes: [{ id: 'y' }, { id: 'x' }],
      sources: [
        { ...tidySource, id: 'b' },
        { ...tidySource, id: 'a' },
      ],
      populations: [{ id: 'q' }, { id: 'p' }],
      tables: ['F_AAP'],
      areas: ['valg'],
    }
    expect(priced(order).lines.map(({ id }) => id)).toEqual([
      'coordination',
      ...['population:q', 'population:q@2028', 'population:q@2027'],
      ...['population:p', 'population:p@2028', 'population:p@2027'],
      ...['third-party:b', 'third-party:b@2028', 'third-party:b@2027', 'third-party:a', 'third-party:a@2028'],
      ...['fd-trygd@2028', 'fd-trygd@2027'],
      ...['variable-lists@2028', 'variable-lists@2027'],
      ...['outside-lists:y', 'outside-lists:y@2028', 'outside-lists:y@2027'],
      ...['outside-lists:x', 'outside-lists:x@2028', 'outside-lists:x@2027'],
      ...['delivery', 'delivery@2028', 'delivery@2027'],
    ])
  })

  it('counts hours as hours, tables and areas each, and lump sums as one', () => {
    const list = listWith({ tariffs: { 'fd-trygd.large': madeUpTariff('per-unit', 'money/table', { value: '9.50' }) } })
    const units = (tables: readonly string[]) =>
      priced(
        { ...nothingOrdered, tables, areas: ['valg'] },
        { list, catalogue: catalogueWith({ F_DEMO: 'fd-trygd.large' }) },
      )
        .lines.filter(({ component }) => component !== 'delivery')
        .map(({ unit, unitCode, unitPrice }) => [unit, unitCode, unitPrice])
    expect(units(['F_AAP'])).toEqual([
      ['hour', 'HUR', '1178.00'],
      ['table', 'EA', '1480.50'],
      ['area', 'EA', '2467.50'],
    ])
    expect(units(['F_AAP', 'F_DEMO'])[1]).toEqual(['lump-sum', 'LS', '1490.00'])
  })

  it('names the thing and the delivery of a line in three languages', () => {
    const { lines } = priced({
      ...nothingOrdered,
      sources: [tidySource],
      populations: [{ id: 'all', name: 'Hele landet' }],
    })
    const texts = new Map(lines.map(({ id, text }) => [id, text]))
    expect(texts.get('third-party:register@first')).toEqual({
      nb: 'Tredjepartsdata: kilde 1 (levering 1)',
      nn: 'Tredjepartsdata: kjelde 1 (levering 1)',
      en: 'Third-party data: source 1 (delivery 1)',
    })
    expect(texts.get('population:all')?.nb).toBe('Opprette populasjon og tilpasse datafiler: Hele landet')
    expect(texts.get('delivery')).toEqual({
      nb: 'Arkivering, dokumentasjon og levering',
      nn: 'Arkivering, dokumentasjon og levering',
      en: 'Archiving, documentation and delivery',
    })
  })

  it('has the weightiest issues first', () => {
    const { issues } = priced({
      ...nothingOrdered,
      application: { purpose: 'other', attachments: { dpia: 'none' } },
      populations: undefined,
      sources: [{ ...tidySource, contactNamed: false }],
      areas: ['valg', 'valg'],
    })
    const severities = issues.map(({ severity }) => severity)
    expect([...new Set(severities)]).toEqual(['block', 'missing', 'warn', 'info'])
    expect(severities).toEqual(severities.toSorted((a, b) => weights.indexOf(a) - weights.indexOf(b)))
    const reminders = issues.filter(({ severity }) => severity === 'info').map(({ code }) => code.split('/')[0])
    expect([...new Set(reminders)]).toEqual(['attachment', 'legal-basis', 'reminder', 'request', 'driver'])
  })

  it('is complete but where a part needs assessment, which makes its total a beginning', () => {
    expect(priced(nothingOrdered)).toMatchObject({ totals: { complete: true }, needsAssessment: [] })
    const open = priced({ ...nothingOrdered, variables: [{ name: 'annet' }, { name: 'aap', list: 'fd-trygd' }] })
    expect(open.totals.complete).toBe(false)
    expect(open.needsAssessment).toEqual([
      { component: 'fd-trygd', reason: 'variable-without-table' },
      { component: 'variable-lists', reason: 'variable-without-list' },
    ])
  })

  it('says why a component has no line, in the order of the registry', () => {
    const { notApplicable } = priced({ ...nothingOrdered, sources: undefined })
    expect(notApplicable).toEqual(
      expect.arrayContaining([
        { component: 'population', reason: 'none-ordered' },
        { component: 'third-party', reason: 'not-answered' },
        { component: 'anonymisation', reason: 'institution-in-norway' },
      ]),
    )
    const order = components.map(({ id }) => id).filter((id) => notApplicable.some(({ component }) => component === id))
    expect(notApplicable.map(({ component }) => component)).toEqual(order)
  })
})

const weights: readonly string[] = ['block', 'missing', 'warn', 'info']

describe('the cost to the buyer', () => {
  it('is stated only when somebody asks', () => {
    expect('buyerCost' in priced(nothingOrdered)).toBe(false)
  })

  it.each([
    ['0', '0.00', '26396.88'],
    ['100', '5279.38', '21117.50'],
    ['12.5', '659.92', '25736.96'],
  ])('with %s %% of the VAT recovered gives back %s and leaves %s', (vatRecovery, recovered, cost) => {
    expect(priced(nothingOrdered, { vatRecovery }).buyerCost).toEqual({ recovery: vatRecovery, recovered, cost })
  })
})

describe('VAT', () => {
  const vatTable = vatChanging('25', '2027-06-30', '28', '2027-07-01')

  const rates = (expectedOn: string | undefined, day: string) => {
    const { lines } = priced({ ...nothingOrdered, deliveries: [{ id: 'first', expectedOn }] }, { vatTable, day })
    return new Map(lines.map(({ id, vatRate }) => [id, vatRate]))
  }

  it('has the rate of the delivery day for what is delivered then', () => {
    expect(rates('2027-06-30', '2026-11-22').get('delivery@first')).toBe('25')
    expect(rates('2027-07-01', '2026-11-22').get('delivery@first')).toBe('28')
    expect(rates('2027-06-30', '2027-09-01').get('delivery@first')).toBe('25')
  })

  it('has the rate of the pricing day for the rest', () => {
    expect(rates('2027-07-01', '2026-11-22').get('coordination')).toBe('25')
    expect(rates('2027-06-30', '2027-07-01').get('coordination')).toBe('28')
    expect(rates(undefined, '2027-07-01').get('delivery@first')).toBe('28')
  })
})

describe('an estimate is refused', () => {
  it('on a day before or after the list', () => {
    const { list } = demonstration.book
    const ended = { ...list, document: { ...list.document, validTo: '2026-12-31' } }
    expect(refusal({ day: '2026-01-01', list: ended })).toEqual([])
    expect(refusal({ day: '2026-12-31', list: ended })).toEqual([])
    expect(refusal({ day: '2025-12-31' }).map(({ code }) => code)).toEqual(['price-list/no-list-for-day'])
    expect(refusal({ day: '2027-01-01', list: ended }).map(({ code }) => code)).toEqual(['price-list/no-list-for-day'])
  })

  it('when the catalogue names a tariff that the list lacks, also beside a wrong day', () => {
    const catalogue = catalogueWith({ F_AAP: 'fd-trygd.large' })
    expect(refusal({ catalogue }).map(({ code }) => code)).toEqual(['catalogue/unknown-tariff'])
    expect(refusal({ catalogue, day: '2025-01-01' }).map(({ code }) => code)).toEqual([
      'price-list/no-list-for-day',
      'catalogue/unknown-tariff',
    ])
    const list = listWith({ tariffs: { 'fd-trygd.large': madeUpTariff('per-unit', 'money/table', { value: '1.00' }) } })
    expect(refusal({ catalogue, list })).toEqual([])
  })

  it('when the VAT table has no rate for the day of a delivery, said once for each day', () => {
    const deliveries = [
      { id: 'a', expectedOn: '1999-01-01' },
      { id: 'b', expectedOn: '1998-01-01' },
      { id: 'c', expectedOn: '2027-01-01' },
    ]
    const request = requested({ ...nothingOrdered, tables: ['F_AAP'], deliveries })
    expect(refusal({ request })).toEqual([
      { code: 'vat-table/no-rate-for-day', path: '', params: { category: 'S', day: '1999-01-01' }, severity: 'error' },
      { code: 'vat-table/no-rate-for-day', path: '', params: { category: 'S', day: '1998-01-01' }, severity: 'error' },
    ])
  })
})
