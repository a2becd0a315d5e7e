import { plan } from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { estimate, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { recorded } from '../recorded-run.ts'

const valid = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(JSON.stringify(result.issues)))

const day = '2026-11-22'
const book = valid(priceBookOn(day, bundledBooks()))
const priced = valid(estimate({ request: valid(readRequest(exampleRequests.small, book.catalogue)), book, day }))

const quoteText = async (): Promise<string> => {
  const details = (await recorded('quote example details')).stdout
  const draft = await recorded('quote new small.json details.json', { 'details.json': details })
  return draft.stdout
}

const files = async () => ({
  'estimate.json': JSON.stringify(priced),
  'plan.json': JSON.stringify(valid(plan({ estimate: priced, book, day }))),
  'quote.json': await quoteText(),
})

describe('anslag render', () => {
  it('makes an offer of a quote, in the language that is asked for', async () => {
    const own = await files()
    const { code, stdout } = await recorded('render quote.json --as text --lang en', own)
    expect(code).toBe(0)
    expect(stdout).toContain('Draft of a quote, revision 1')
    expect(stdout).toContain('NOK 48,703.75 incl. VAT')
  })

  it('makes a written estimate of an estimate, and what goes with an application of a plan', async () => {
    const own = await files()
    const estimated = await recorded('render estimate.json --as text --lang en', own)
    expect(estimated.stdout).toContain('Total incl. VAT')
    const packed = await recorded('render plan.json --as html --lang en', own)
    expect(packed.stdout).toMatch(/^<!doctype html>[\s\S]*<html lang="en">/)
    expect(packed.stdout).toContain('To pay by the cost types of the Research Council')
  })

  it('writes a new file, and never over one that is there', async () => {
    const own = await files()
    const left = new Map<string, string>()
    const keep = (path: string, text: string) => left.set(path, text)
    const { code, stdout } = await recorded('render quote.json --as html -o offer.html --lang en', own, {}, keep)
    expect([code, stdout]).toEqual([0, 'Wrote offer.html.\n'])
    expect(left.get('offer.html')).toContain('<h1>Draft of a quote, revision 1</h1>')
    const again = await recorded('render quote.json --as html -o offer.html', { ...own, 'offer.html': '' })
    expect(again.code).toBe(1)
    expect(again.stderr).toContain('file/exists')
  })

  it('makes a PDF, a workbook and a file for word processors, in a file alone', async () => {
    const own = await files()
    const left = new Map<string, string>()
    const keep = (path: string, text: string) => left.set(path, text)
    for (const [file, form] of [
      ['quote', 'pdf'],
      ['estimate', 'xlsx'],
      ['plan', 'xlsx'],
      ['plan', 'docx'],
      ['quote', 'docx'],
    ] as const)
      expect((await recorded(`render ${file}.json --as ${form} -o ${file}.${form}`, own, {}, keep)).code).toBe(0)
    expect([...left.values()].map((text) => text.slice(0, 4))).toEqual([
      '%PDF',
      ...Array.from({ length: 4 }, () => 'PK\u0003\u0004'),
    ])
    const american = 'render quote.json --as pdf --paper letter -o letter.pdf'
    expect((await recorded(american, own, {}, keep)).code).toBe(0)
    // 612 × 792 points are 8½ × 11 inches.
    expect(left.get('letter.pdf')).toMatch(/\/MediaBox ?\[0 0 612 792\]/)
    const shown = await recorded('render quote.json --as pdf', own)
    expect([shown.code, shown.stdout]).toEqual([2, ''])
    expect((await recorded('render estimate.json --as csv', own)).stdout).toMatch(/48703,75|48 703,75/)
  })

  it('gives the workbook of a plan its letter, years and range, which an estimate does not have', async () => {
    const own = await files()
    const left = new Map<string, string>()
    const keep = (path: string, text: string) => left.set(path, text)
    for (const name of ['estimate', 'plan'])
      await recorded(`render ${name}.json --as xlsx -o ${name}.xlsx`, own, {}, keep)
    const sheets = (name: string) => new Set(left.get(`${name}.xlsx`)?.match(/xl\/worksheets\/sheet\d+\.xml/g)).size
    expect([sheets('estimate'), sheets('plan')]).toEqual([4, 7])
  })

  it('says what it can be made of, and as', async () => {
    const wrong = await recorded('render small.json --as html')
    expect(wrong.code).toBe(1)
    expect(wrong.stderr).toContain('file/other-format')
    const form = await recorded('render quote.json --as json', await files())
    expect(form.code).toBe(2)
    expect(form.stderr).toContain('usage/value-not-allowed')
    expect((await recorded('render quote.json', await files())).stderr).toContain('usage/option-missing')
    const kept = await recorded('render quote.json --as html --archive', await files())
    expect([kept.code, kept.stdout]).toEqual([2, ''])
    expect(kept.stderr).toContain('usage/only-of-pdf')
    const wide = await recorded('render quote.json --as text --paper letter', await files())
    expect([wide.code, wide.stdout]).toEqual([2, ''])
    expect(wide.stderr).toContain('usage/only-of-pdf')
  })
})
