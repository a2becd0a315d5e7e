import { describe, expect, it } from 'vitest'
import { digest, InvariantError, input, tiered, times } from '../values/index.ts'
import { changed } from '../values/testing/changed.ts'
import { baseHours, hoursBy, hoursByTiers, hoursPer, pricePer, tariffValues } from './index.ts'
import { listIssues, readSmallList, smallList } from './testing/list.ts'

const list = () => readSmallList()

const kinds = hoursBy({ answers: ['csv', 'other'] })

describe('a price list', () => {
  it('keeps its document and has the digest of it, whatever the order of its members', () => {
    expect(list().document).toEqual(smallList)
    expect(list().digest).toBe(digest(smallList))
    const { format, ...rest } = smallList
    expect(readSmallList({ ...rest, format }).digest).toBe(list().digest)
    expect(readSmallList({ ...smallList, validTo: '2027-12-31' }).digest).not.toBe(list().digest)
  })

  it('prices an hour of a staff group', () => {
    expect(list().rate('adviser').trace).toEqual({
      kind: 'tariff',
      value: '1178.00',
      unit: 'money/hour',
      ref: 'rate.adviser',
      source: 'a-source',
      status: 'published',
    })
    expect(list().rate('officer').trace).toMatchObject({ value: '841.00', ref: 'rate.officer', status: 'approved' })
  })

  it('gives formulas a tariff as its requirement says', () => {
    const bounds = { low: '0.5', high: '2' }
    expect(list().tariff('copying.file', hoursPer('file')).trace).toEqual({
      kind: 'tariff',
      value: '1',
      unit: 'hour/file',
      ref: 'copying.file',
      source: 'a-source',
      status: 'published',
      ...bounds,
    })
    expect(list().tariff('copying.kind', kinds).figures.other.trace).toMatchObject({ value: '3' })
    const records = tiered(
      input('record', '2000', '/records'),
      list().tariff('copying.records', hoursByTiers('record')),
    )
    expect(records.trace.value).toBe('1')
  })

  it('makes every figure once, so that all lines share its leaf', () => {
    const same = list()
    expect(same.tariff('copying.base', baseHours())).toBe(same.tariff('copying.base', baseHours()))
    expect(same.rate('adviser')).toBe(same.rate('adviser'))
  })

  it('knows the VAT category of a component', () => {
    const exempt = Object.entries(smallList.tariffs).filter(([ref]) => ref.startsWith('sending.'))
    const changes = exempt.reduce<unknown>(
      (document, [ref]) => changed(document, `/tariffs/${ref}/vatCategory`, 'E'),
      changed(smallList, '/rates/officer/vatCategory', 'E'),
    )
    const mixed = readSmallList(changes)
    expect([mixed.vatCategory('copying'), mixed.vatCategory('sending')]).toEqual(['S', 'E'])
  })

  it('gives a component its tariffs by their names', () => {
    const values = tariffValues('copying', { base: baseHours(), page: pricePer('page') }, list())
    expect(Object.keys(values)).toEqual(['base', 'page'])
    expect(times(input('page', '3', '/pages'), values.page).trace.value).toBe('7.50')
  })

  it('is a bug to ask for what it was not checked to hold', () => {
    const error = new InvariantError('price-list/lookup')
    expect(() => list().rate('typist')).toThrow(error)
    expect(() => list().rate('constructor')).toThrow(error)
    expect(() => list().vatCategory('printing')).toThrow(error)
    expect(() => list().tariff('copying.unknown', baseHours())).toThrow(error)
    expect(() => list().entryPrice('copying.unknown', 'page')).toThrow(error)
  })
})

describe('a tariff that an entry of the catalogue names', () => {
  it('is a price for each unit', () => {
    const own = list().entryPrice('copying.page', 'page')
    expect([own.kind, own.figure.trace]).toMatchObject(['price', { value: '2.50', unit: 'money/page' }])
  })

  it('or norm hours for each unit', () => {
    const own = list().entryPrice('copying.file', 'file')
    expect([own.kind, own.figure.trace]).toMatchObject(['hours', { value: '1', unit: 'hour/file' }])
  })

  it.each([
    ['copying.page', 'page', true],
    ['copying.pageHours', 'page', true],
    ['sending.page', 'page', false],
    ['copying.file', 'file', false],
    ['copying.page', 'file', false],
    ['copying.base', 'hour', false],
    ['copying.started', 'hour', false],
    ['copying.records', 'record', false],
    ['copying.unknown', 'page', false],
  ])('%s may be one of a %s, if its component prices those: %s', (ref, unit, possible) => {
    const { 'copying.page': page, 'copying.file': file } = smallList.tariffs
    const more = { 'copying.pageHours': { ...file, unit: 'hour/page' }, 'sending.page': page }
    const tariffs = { ...smallList.tariffs, ...more }
    expect(readSmallList({ ...smallList, tariffs }).hasEntryPrice(ref, unit)).toBe(possible)
  })
})

describe('readPriceList', () => {
  it('finds nothing wrong with a right list', () => {
    expect(listIssues(smallList)).toEqual([])
  })

  it('reports what is wrong with the format, then what the rest of the list says', () => {
    const broken = changed(changed(smallList, '/tariffs/copying.base/figures/value', 2), '/revision', 2)
    expect(listIssues(broken)).toEqual([
      'format/wrong-type /tariffs/copying.base/figures/value',
      'price-list/revision-without-reason /reason',
    ])
  })

  it('reports everything that is wrong within the list and with what components require, at once', () => {
    const broken = changed(changed(smallList, '/tariffs/copying.base', undefined), '/revision', 2)
    expect(listIssues(broken)).toEqual([
      'price-list/revision-without-reason /reason',
      'price-list/missing-tariff /tariffs/copying.base',
    ])
  })

  it.each([
    ['/format', 'price-list/2', 'format/not-allowed /format'],
    ['/id', 'Small 2026', 'format/pattern /id'],
    ['/title/nn', undefined, 'format/missing /title/nn'],
    ['/validFrom', '2026-02-30', 'format/pattern /validFrom'],
    ['/validFrom', undefined, 'format/missing /validFrom'],
    ['/validTo', '31.12.2026', 'format/pattern /validTo'],
    ['/revision', 0, 'format/too-small /revision'],
    ['/revision', 1000, 'format/too-large /revision'],
    ['/revision', 1.5, 'format/wrong-type /revision'],
    ['/status', 'final', 'format/not-allowed /status'],
    ['/currency', 'SEK', 'format/not-allowed /currency'],
    ['/sources', [], 'format/too-small /sources'],
    ['/note', 'x', 'format/unknown-key /note'],
    ['/rates/adviser/amount', '1178', 'format/pattern /rates/adviser/amount'],
    ['/rates/adviser/amount', 1178, 'format/wrong-type /rates/adviser/amount'],
    ['/rates/adviser/unit', 'hour', 'format/unknown-key /rates/adviser/unit'],
    ['/rates/Adviser', {}, 'format/pattern /rates/Adviser'],
    ['/defaults/files.pages/likely', undefined, 'format/missing /defaults/files.pages/likely'],
    ['/defaults/files', '', 'format/too-small /defaults/files'],
    ['/defaults/1files', '1', 'format/pattern /defaults/1files'],
    ['/defaults/files pages', '1', 'format/pattern /defaults/files pages'],
    ['/tariffs/-copying.base', smallList.tariffs['copying.base'], 'format/pattern /tariffs/-copying.base'],
    ['/tariffs/copying.base.more', smallList.tariffs['copying.base'], 'format/pattern /tariffs/copying.base.more'],
    ['/tariffs/copying.Base', smallList.tariffs['copying.base'], 'format/pattern /tariffs/copying.Base'],
    ['/tariffs/copying', {}, 'format/pattern /tariffs/copying'],
    ['/tariffs/copying.base/kind', 'guess', 'format/not-allowed /tariffs/copying.base/kind'],
    ['/tariffs/copying.base/source', undefined, 'price-list/missing-origin /tariffs/copying.base/source'],
    ['/tariffs/copying.base/confirmedOn', undefined, 'price-list/missing-origin /tariffs/copying.base/confirmedOn'],
    ['/tariffs/copying.base/vatCategory', 'X', 'format/not-allowed /tariffs/copying.base/vatCategory'],
    ['/tariffs/copying.base/note', 'x', 'format/unknown-key /tariffs/copying.base/note'],
  ])('refuses %s to be %j', (path, value, issue) => {
    expect(listIssues(changed(smallList, path, value))).toEqual([issue])
  })

  it.each([
    ['/validTo', undefined],
    ['/reason', { nb: 'Rettet', nn: 'Retta', en: 'Corrected' }],
    ['/revision', 999],
    ['/tariffs/copying.base/derivation', { nb: 'Antatt', nn: 'Føresett', en: 'Assumed' }],
  ])('allows %s to be %j', (path, value) => {
    const reason = { nb: 'Rettet', nn: 'Retta', en: 'Corrected' }
    expect(listIssues(changed(changed(smallList, '/reason', reason), path, value))).toEqual([])
  })
})
