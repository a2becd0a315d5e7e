import { changeOfScope } from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nbPlan } from '../generated/nb/plan.ts'
import { nb } from '../texts/nb.ts'
import { scopeChangeView } from './scope-change-view.ts'

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'
const book = accepted(priceBookOn(day, bundledBooks()))
const catalogue = book.catalogue.document
const decided = accepted(readRequest(exampleRequests.small, book.catalogue))

const shown = (answers: object) => {
  const wished = accepted(readRequest({ ...decided, ...answers }, book.catalogue))
  const { difference, ...change } = accepted(changeOfScope(decided, wished, { book, day }))
  const { net, vat, gross } = difference
  const sums = { net: net.change, vat: vat.change, gross: gross.change }
  const view = scopeChangeView(
    { ...change, difference: sums },
    { request: wished, priceList: book.list.document },
    nb,
    nbPlan,
    catalogue,
  )
  return JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' '))
}

describe('a change of scope in words', () => {
  it('that needs an application says so, why, and from which page the rule is', () => {
    const { verdict, reasons, source } = shown({ areas: [...(decided.areas ?? []), 'krim'], tables: ['F_AAP'] })
    expect(verdict).toContain('Dere må søke om endring')
    expect(reasons).toEqual([expect.stringMatching(/^Mer data: .*\(.*\), .*\(.*\)$/)])
    expect(source).toMatch(/^https:\/\/www\.ssb\.no\//)
  })

  it('has the difference and the application, which come to the total', () => {
    expect(shown({ areas: [...(decided.areas ?? []), 'krim'] }).table).toMatchObject({
      rows: [
        ['Forskjellen', '+2 467,50 kr', '+616,88 kr', '+3 084,38 kr'],
        ['Søknaden om endring', '11 106,00 kr', '2 776,50 kr', '13 882,50 kr'],
      ],
      sum: ['Til sammen (eksempelbeløp)', '+13 573,50 kr', '+3 393,38 kr', '+16 966,88 kr'],
    })
  })

  it('that orders less needs none, and has no application in its price', () => {
    const { verdict, reasons, table } = shown({ areas: ['befolkning'] })
    expect(verdict).toContain('trenger ikke å søke')
    expect(reasons).toEqual([])
    expect(table.rows).toHaveLength(1)
    expect(table.sum[1]).toBe('−4 935,00 kr')
  })
})
