import { describe, expect, it } from 'vitest'
import { components } from '../../src/components/index.ts'
import type { Estimate } from '../../src/estimate/estimate.ts'
import { readVatTable } from '../../src/tariffs/index.ts'
import { catalogueWith, listWith } from '../../src/testing/changed-documents.ts'
import { accepted, vatDocument } from '../../src/testing/documents.ts'
import { priced } from '../../src/testing/priced.ts'
import { projectCases } from './generated/project-cases.ts'
import type { ProjectCase } from './project-case.ts'

const estimateOf = ({ day, entryTariffs = {}, request, tariffs = {}, vatRates, vatRecovery }: ProjectCase): Estimate =>
  priced(
    { ...request },
    {
      day,
      list: listWith({ tariffs }),
      catalogue: catalogueWith(entryTariffs),
      vatTable: accepted(readVatTable(vatRates === undefined ? vatDocument : { ...vatDocument, rates: vatRates })),
      ...(vatRecovery === undefined ? {} : { vatRecovery }),
    },
  )

const withoutNote = <T extends { readonly note: string }>({ note: _, ...rest }: T) => rest

describe.each(projectCases)('$title', (project) => {
  const { expected } = project
  const { buyerCost, issues, lines, needsAssessment, notApplicable, totals, vatBreakdown } = estimateOf(project)

  it('has the lines that a person computes', () => {
    const printed = lines.map(({ id, quantity, unitPrice, net, vatRate }) => ({
      id,
      quantity,
      unitPrice,
      net,
      vatRate,
    }))
    expect(printed).toEqual(expected.lines.map(withoutNote))
  })

  it('has the VAT and the totals that a person computes', () => {
    const vat = vatBreakdown.map(({ category, rate, taxable, vat: amount }) => ({
      category,
      rate,
      taxable,
      vat: amount,
    }))
    expect(vat).toEqual(expected.vat.map(withoutNote))
    expect(totals).toEqual(withoutNote(expected.totals))
    expect(buyerCost).toEqual(expected.buyerCost && withoutNote(expected.buyerCost))
  })

  it('says what is no part of it, what must be assessed and what to look at', () => {
    // A component that the case does not know of has no line in it, whatever its reason.
    const known = new Set(expected.notApplicable.map(({ component }) => component))
    expect(notApplicable.filter(({ component }) => known.has(component))).toEqual(expected.notApplicable)
    expect(needsAssessment).toEqual(expected.needsAssessment)
    expect(issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual(expected.warnings)
  })
})

it.each(components.map(({ id }) => id))('%s is priced in a case of its own', (id) => {
  const lines = projectCases.flatMap(({ expected }) => expected.lines)
  expect(lines.some((line) => line.id.split(/[:@]/)[0] === id && line.net !== '0.00')).toBe(true)
})
