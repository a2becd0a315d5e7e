import { describe, expect, it } from 'vitest'
import { changed } from '../values/testing/changed.ts'
import { readPriceList } from './index.ts'
import { listIssues, readSmallList, smallList, smallRequirements } from './testing/list.ts'

const paramsOf = (document: unknown) => {
  const read = readPriceList(document, smallRequirements)
  return read.ok ? [] : read.issues.map(({ params }) => params)
}

describe('a list lacks nothing that components require', () => {
  it.each([...smallRequirements.tariffs])('not the tariff %s', (ref, { kind, unit }) => {
    const document = changed(smallList, `/tariffs/${ref}`, undefined)
    expect(listIssues(document)).toEqual([`price-list/missing-tariff /tariffs/${ref}`])
    expect(paramsOf(document)).toEqual([{ tariff: ref, kind, unit }])
  })

  it.each([...smallRequirements.defaults.keys()])('not the default of %s', (driver) => {
    const document = changed(smallList, `/defaults/${driver}`, undefined)
    expect(listIssues(document)).toEqual([`price-list/missing-default /defaults/${driver}`])
    expect(paramsOf(document)).toEqual([{ driver }])
  })

  it.each([...smallRequirements.components.keys()])('not the rate at which the hours of %s are sold', (component) => {
    const document = changed(smallList, `/componentRates/${component}`, undefined)
    expect(listIssues(document)).toEqual([`price-list/missing-rate /componentRates/${component}`])
    expect(paramsOf(document)).toEqual([{ component, allowed: ['adviser', 'officer'] }])
  })

  it('not a rate that a component is given', () => {
    const document = changed(smallList, '/rates/officer', undefined)
    expect(listIssues(document)).toEqual(['price-list/unknown-rate /componentRates/sending'])
    expect(paramsOf(document)).toEqual([{ rate: 'officer', allowed: ['adviser'] }])
  })

  it('not a rate for hours of an entry, in a component that is sold at prices', () => {
    const components = new Map(smallRequirements.components).set('printing', 'prices')
    const norm = changed(smallList, '/tariffs/printing.page', smallList.tariffs['copying.file'])
    const read = readPriceList(norm, { ...smallRequirements, components })
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(['/componentRates/printing'])
    const price = changed(smallList, '/tariffs/printing.page', smallList.tariffs['copying.page'])
    expect(readPriceList(price, { ...smallRequirements, components }).ok).toBe(true)
  })

  it('not the figure of an answer', () => {
    const document = changed(smallList, '/tariffs/copying.kind/figures/other', undefined)
    expect(listIssues(document)).toEqual(['price-list/missing-answer /tariffs/copying.kind/figures/other'])
    expect(paramsOf(document)).toEqual([{ answer: 'other', tariff: 'copying.kind' }])
  })
})

describe('a list holds nothing that nobody asks for', () => {
  it('no figure of another answer', () => {
    const document = changed(smallList, '/tariffs/copying.kind/figures/xml', '1')
    expect(listIssues(document)).toEqual(['price-list/unknown-answer /tariffs/copying.kind/figures/xml'])
    expect(paramsOf(document)).toEqual([{ answer: 'xml', allowed: ['csv', 'other'] }])
  })

  it('no default of another driver', () => {
    const document = changed(smallList, '/defaults/files.age', '1')
    expect(listIssues(document)).toEqual(['price-list/unknown-default /defaults/files.age'])
    expect(paramsOf(document)).toEqual([{ driver: 'files.age' }])
  })

  it('no rate for another component', () => {
    const document = changed(smallList, '/componentRates/printing', 'officer')
    expect(listIssues(document)).toEqual(['price-list/unknown-component /componentRates/printing'])
    expect(paramsOf(document)).toEqual([{ component: 'printing', allowed: ['copying', 'sending'] }])
  })

  it('no tariff of another component', () => {
    const document = changed(smallList, '/tariffs/printing.page', smallList.tariffs['copying.page'])
    expect(listIssues(document)).toEqual(['price-list/unknown-tariff /tariffs/printing.page'])
    expect(paramsOf(document)).toEqual([{ tariff: 'printing.page' }])
  })

  it.each(['copying.least', 'copying.kind', 'copying.records', 'copying.started'] as const)(
    'no tariff of its components that no entry of a catalogue could name, like %s',
    (ref) => {
      const document = changed(smallList, '/tariffs/copying.more', smallList.tariffs[ref])
      expect(listIssues(document)).toEqual(['price-list/unknown-tariff /tariffs/copying.more'])
    },
  )

  it.each(['copying.page', 'copying.file'] as const)('but a price or norm that an entry may name, like %s', (ref) => {
    expect(listIssues(changed(smallList, '/tariffs/copying.more', smallList.tariffs[ref]))).toEqual([])
  })

  it('and may sell all its hours at one rate', () => {
    const one = { ...smallList, rates: { officer: smallList.rates.officer } }
    const document = { ...one, componentRates: { copying: 'officer', sending: 'officer' } }
    expect(listIssues(document)).toEqual([])
    const rates = ['copying', 'sending'].map((component) => readSmallList(document).rateOf(component).trace)
    expect(rates.map(({ value }) => value)).toEqual(['841.00', '841.00'])
  })

  it('but the rates of more staff groups', () => {
    expect(listIssues(changed(smallList, '/rates/typist', smallList.rates.officer))).toEqual([])
  })
})

describe('a tariff is what its component requires', () => {
  it('in kind', () => {
    const document = changed(smallList, '/tariffs/copying.base/kind', 'fixed')
    expect(listIssues(document)).toEqual(['price-list/wrong-kind /tariffs/copying.base/kind'])
    expect(paramsOf(document)).toEqual([{ given: 'fixed', expected: 'norm-hours' }])
  })

  it('in unit', () => {
    const document = changed(smallList, '/tariffs/copying.page/unit', 'money/table')
    expect(listIssues(document)).toEqual(['price-list/wrong-unit /tariffs/copying.page/unit'])
    expect(paramsOf(document)).toEqual([{ given: 'money/table', expected: 'money/page' }])
  })
})

describe('a default is such that its driver can have it', () => {
  it.each([
    ['files.kind', 'xml', ['csv', 'other']],
    ['files.kind', { low: '1', likely: '2', high: '3' }, ['csv', 'other']],
    ['files.pages', 'many', ['0, 1, 2 …']],
    ['files.pages', '1.5', ['0, 1, 2 …']],
    ['files.pages', '-1', ['0, 1, 2 …']],
    ['files.pages', { low: '0', likely: '1.5', high: '2' }, ['0, 1, 2 …']],
    ['files.pages', { low: '-1', likely: '1', high: '2' }, ['0, 1, 2 …']],
    ['files.pages', { low: '0', likely: '1', high: '2.5' }, ['0, 1, 2 …']],
    ['files.pages', { low: '2', likely: '1', high: '3' }, ['0, 1, 2 …']],
    ['files.pages', { low: '1', likely: '10', high: '9' }, ['0, 1, 2 …']],
    ['files.pages', '1.0', ['0, 1, 2 …']],
    ['files.pages', '100000000000', ['0, 1, 2 …']],
    ['files', '2', ['0', '1']],
    ['files', '-0', ['0', '1']],
    ['files', 'csv', ['0', '1']],
    ['files', { low: '0', likely: '2', high: '3' }, ['0', '1']],
    ['files', { low: '2', likely: '1', high: '3' }, ['0', '1']],
    ['files', { low: '0', likely: '1', high: '1.5' }, ['0', '1']],
  ])('%s cannot have %j', (driver, value, allowed) => {
    const document = changed(smallList, `/defaults/${driver}`, value)
    expect(listIssues(document)).toEqual([`price-list/wrong-default /defaults/${driver}`])
    const given = typeof value === 'string' ? value : value.likely
    expect(paramsOf(document)).toEqual([{ given, allowed }])
  })

  it.each([
    ['files.kind', 'other'],
    ['files.pages', '0'],
    ['files.pages', '99999999999'],
    ['files.pages', { low: '2', likely: '2', high: '10' }],
    ['files', { low: '0', likely: '1', high: '10' }],
    ['files', '0'],
    ['files', '1'],
    ['files', { low: '0', likely: '0', high: '3' }],
  ])('%s can have %j', (driver, value) => {
    expect(listIssues(changed(smallList, `/defaults/${driver}`, value))).toEqual([])
  })
})
