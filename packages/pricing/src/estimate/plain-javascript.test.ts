import { describe, expect, it } from 'vitest'
import { readPriceList } from '../tariffs/index.ts'
import { priceBookOn } from '../tariffs/price-book.ts'
import { catalogueDocument, demonstration, listDocument } from '../testing/documents.ts'
import { nothingOrdered } from '../testing/priced.ts'
import {
  addAmounts,
  amountOf,
  compareDecimals,
  osloDay,
  readJson,
  replay,
  shareOf,
  subtractAmounts,
} from '../values/index.ts'
import { difference } from './difference.ts'
import { estimate } from './estimate.ts'
import { readRequest } from './request-reader.ts'
import { summary } from './summary.ts'

/** Calls a function as plain JavaScript does, which has no types; returns what it returns or the message of what it throws. */
const called = (target: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown => {
  try {
    return Reflect.apply(target, undefined, given)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error
  }
}

const { book, day } = demonstration
const request = nothingOrdered

describe('a function that is called with a wrong argument', () => {
  it.each([
    ['estimate: request must', estimate, undefined],
    ['estimate: request must', estimate, {}],
    ['estimate: request must', estimate, { book, day }],
    ['estimate: request must', estimate, { request: JSON.stringify(request), book, day }],
    ['estimate: request must', estimate, { request: readRequest(request, book.catalogue), book, day }],
    ['estimate: book.list must', estimate, { request, day }],
    ['estimate: book.list must', estimate, { request, book: { ...book, list: undefined }, day }],
    ['estimate: book.list must', estimate, { request, book: { ...book, list: listDocument }, day }],
    ['estimate: book.catalogue must', estimate, { request, book: { ...book, catalogue: catalogueDocument }, day }],
    ['estimate: book.vatTable must', estimate, { request, book: { ...book, vatTable: null }, day }],
    ['readRequest: catalogue must', readRequest, request],
    ['readRequest: catalogue must', readRequest, request, catalogueDocument],
    ['readPriceList: requirements must', readPriceList, listDocument],
    ['priceBookOn: books.lists must', priceBookOn, day],
    ['priceBookOn: books.lists must', priceBookOn, day, book],
    ['priceBookOn: books.lists must', priceBookOn, day, { lists: [listDocument] }],
    ['difference: a must', difference, undefined],
    ['difference: b must', difference, { lines: [] }, 5],
    ['summary: estimate must', summary, null],
    ['replay: trace must', replay, 5],
    ['readJson: text must', readJson, {}],
    ['osloDay: instant must', osloDay, 1_764_000_000],
    ['addAmounts: amounts must', addAmounts, '1.00'],
    ['addAmounts: each of amounts must', addAmounts, ['1.00', 2]],
    ['subtractAmounts: b must', subtractAmounts, '1.00'],
    ['compareDecimals: a must', compareDecimals, 0.1, '0.1'],
    ['amountOf: unitPrice must', amountOf, '2', 987],
    ['shareOf: percent must', shareOf, '100.00', 'a quarter'],
  ])('names itself and the argument: %s', (message, target, ...given) => {
    expect(called(target, ...given)).toContain(`ArgumentError: ${message}`)
  })
})

describe('a request that was not read', () => {
  it.each([
    ['/tables', { tables: 5 }],
    ['/tables', { tables: 'BEFOLKNING' }],
    ['/populations', { populations: { id: 'a' } }],
    ['/populations/0', { populations: ['a'] }],
    ['/populations/0/criteria', { populations: [{ id: 'a', kind: 'byCriteria', criteria: '2' }] }],
    ['/populations/0/criteria', { populations: [{ id: 'a', kind: 'byCriteria', criteria: -2 }] }],
    ['/populations/0/criteria', { populations: [{ id: 'a', kind: 'byCriteria', criteria: Number.NaN }] }],
    ['/populations/0/kind', { populations: [{ id: 'a', kind: 5 }] }],
  ])('is not priced as something else where %s is wrong', (path, wrong) => {
    const message = `ArgumentError: estimate: request${path} must be as readRequest returns it`
    expect(called(estimate, { request: { ...request, ...wrong }, book, day })).toBe(message)
    expect(called(readRequest, { ...request, ...wrong }, book.catalogue)).toMatchObject({ ok: false })
  })

  it('is priced all the same where nothing is wrong with it', () => {
    expect(called(estimate, { request, book, day })).toMatchObject({ ok: true })
  })
})

describe('data that are wrong', () => {
  it.each([
    ['input/not-a-day', { day: undefined }],
    ['input/not-a-day', { day: 20261122 }],
    ['input/not-a-day', { day: new Date(0) }],
    ['input/vat-recovery', { vatRecovery: 50 }],
    ['input/vat-recovery', { vatRecovery: null }],
  ])('are an issue, not an error: %s', (code, wrong) => {
    const result = called(estimate, { request, book, day, ...wrong })
    expect(result).toMatchObject({ ok: false, issues: [{ code }] })
  })

  it('are an issue of every reader, whatever they are', () => {
    for (const document of [undefined, null, 5, 'x', [], {}, Number.NaN])
      expect(called(readRequest, document, book.catalogue)).toMatchObject({ ok: false })
  })
})
