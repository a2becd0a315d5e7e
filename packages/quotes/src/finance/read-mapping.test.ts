import { describe, expect, it } from 'vitest'
import { refused } from '../testing/accepted.ts'
import { mapping } from '../testing/finance.ts'
import { readFinanceMapping } from './read-mapping.ts'

const codesAndPaths = (document: unknown) =>
  refused(readFinanceMapping(document)).map(({ code, path }) => `${code} ${path}`)

describe('a mapping to accounts', () => {
  it('has a posting for every cost component', () => {
    const { population: _population, ...components } = mapping.components
    expect(codesAndPaths({ ...mapping, components })).toEqual(['finance/no-component /components'])
  })

  it('may have postings for components that are no more', () => {
    const components = { ...mapping.components, 'of-old': mapping.fixedLines }
    expect(readFinanceMapping({ ...mapping, components }).ok).toBe(true)
  })

  it('uses dimensions that it names, each named once', () => {
    const fixedLines = { ...mapping.fixedLines, dimensions: { project: '1' } }
    const dimensions = [...mapping.dimensions, { id: 'activity', note: 'again' }]
    expect(codesAndPaths({ ...mapping, fixedLines, dimensions })).toEqual([
      'finance/repeated-dimension /dimensions/2',
      'finance/unknown-dimension /fixedLines/dimensions/project',
    ])
  })

  it('knows each VAT category and rate once, with an account where there is VAT', () => {
    const vat = [...mapping.vat, { note: 'x', category: 'S', rate: '25', code: '3' }]
    expect(codesAndPaths({ ...mapping, vat })).toEqual(['finance/repeated-vat /vat/5', 'finance/no-vat-account /vat/5'])
  })

  it.each(['=1+1', '-1', '@x', '', 'a;b', 'a"b'])('has no account or code that a spreadsheet misreads: %j', (code) => {
    const charges = { ...mapping.charges, article: code }
    expect(codesAndPaths({ ...mapping, charges })).toEqual(['format/pattern /charges/article'])
  })
})
