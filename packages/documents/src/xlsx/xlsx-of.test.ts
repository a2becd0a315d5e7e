import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { legibleText } from '../model/legible.ts'
import { documentOf, hostileTexts } from '../testing/all-blocks.ts'
import { xmlParts } from '../testing/xml-parts.ts'
import { xlsxOf } from './index.ts'

const sheetXml = async (lines: number): Promise<string> =>
  xmlParts(await xlsxOf(documentOf('Tekst', lines))).get('xl/worksheets/sheet1.xml') ?? ''

describe('a workbook file', () => {
  it.each(hostileTexts)('is well-formed and holds the text as text, whatever it is: %s', async (_, text) => {
    const file = await xlsxOf(documentOf(text))
    const parts = xmlParts(file)
    const { sheets } = await readXlsx(file)
    expect(sheets).toHaveLength(3)
    expect(sheets[0]?.rows[0]?.[0] ?? '').toBe(legibleText(text))
    const formulas = [...parts.values()].flatMap((xml) => [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, of]) => of))
    expect(formulas).toHaveLength(1)
    expect(formulas[0]).toMatch(/^B\d+$/)
  })

  it.each(hostileTexts)('has names of sheets that need no quotation, each its own: %s', async (_, text) => {
    const { sheets } = await readXlsx(await xlsxOf(documentOf(text)))
    const names = sheets.map(({ name }) => name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
    for (const name of names) {
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,30}$/u)
      expect(name).not.toMatch(/^([a-z]{1,3}\d+|[rc])$/i)
    }
  })

  it('freezes the head of its first table, and prints it on every page', async () => {
    const document = documentOf('Tekst')
    const short = { ...document, blocks: document.blocks.filter(({ kind }) => kind === 'table') }
    const parts = xmlParts(await xlsxOf(short))
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<pane ySplit="5" topLeftCell="A6" state="frozen"')
    expect(parts.get('xl/workbook.xml')).toContain('>Sheet1!$5:$5</definedName>')
    expect(parts.get('xl/workbook.xml')).toContain('>Sheet1!$A$1:$E$10</definedName>')
  })

  it('has amounts as numbers, and days as days', async () => {
    const xml = await sheetXml(1)
    expect(xml).toContain('<v>1234.5</v>')
    expect(xml).toContain('<v>46356</v>')
  })

  it.each([0, 500])('takes %d lines', async (lines) => {
    expect([...(await sheetXml(lines)).matchAll(/<v>46356<\/v>/g)]).toHaveLength(lines)
  })
})
