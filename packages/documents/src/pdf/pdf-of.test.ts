import { beforeAll, describe, expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.ts'
import { fontsIn } from './testing/fonts-in.ts'
import { bytesOf, made } from './testing/made.ts'
import { type ReadBack, textOf, withRole } from './testing/read-back.ts'

let pdf: ReadBack = { title: '', language: '', metadata: '', pages: [], margins: [], texts: [], attachments: {} }
beforeAll(async () => {
  pdf = await made(everyBlock)
})

const all = (role: string) => pdf.pages.flatMap((page) => withRole(page, role))

describe('a document as PDF', () => {
  it('says in its own metadata that it is PDF/UA-1', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('for the archive says that it is PDF/A-3a, and has the same attachment', async () => {
    const archived = await made(everyBlock, { archive: true })
    expect(archived.metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/)
    expect(archived.attachments).toEqual(pdf.attachments)
  })

  it('has its title and its day', () => {
    expect(pdf.title).toBe('Tilbud DEMO-2026-0001')
    expect(pdf.metadata).toContain('<xmp:CreateDate>2026-11-30')
  })

  it.each([
    ['nb', 'nb-NO', 'Side 1 av 3'],
    ['nn', 'nn-NO', 'Side 1 av 3'],
    ['en', 'en-GB', 'Page 1 of 3'],
  ] as const)('in %s says that it is in %s, and counts its pages: %s', async (language, code, foot) => {
    const read = await made({ ...everyBlock, language })
    expect(read.language).toBe(code)
    expect(read.margins[0]).toContain(foot)
  })

  it('has the sender at the top of every page, and every mark on every page', () => {
    expect(pdf.margins).toHaveLength(3)
    for (const [index, margin] of pdf.margins.entries()) {
      expect(margin).toContain('Statistisk sentralbyrå')
      for (const { text } of everyBlock.marks) expect(pdf.texts[index]).toContain(text)
    }
  })

  it('says its marks aloud, below the title', () => {
    const [page = { role: '', children: [] }] = pdf.pages
    expect(textOf(page)).toMatch(/^Tilbud DEMO-2026-0001 Demonstrasjon\s+Utkast Til /)
  })

  it('holds its attachments, letter for letter', () => {
    expect(pdf.attachments).toEqual({ 'quote.json': '{ "format": "quote/1", "æ": "ø" }' })
  })

  it('leaves out a file with nothing in it, at which its writer would end', async () => {
    const empty = { name: 'empty.txt', mediaType: 'text/plain', description: '', text: '' }
    expect((await made({ ...everyBlock, attachments: [empty] })).attachments).toEqual({})
  })

  it('has the letters of all its fonts in it', () => {
    return bytesOf(everyBlock).then((bytes) =>
      expect(fontsIn(bytes)).toEqual({
        'SourceSans3-Regular': true,
        'SourceSans3-SemiBold': true,
        'SourceCodePro-Regular': true,
      }),
    )
  })

  it('has the same bytes each time', async () => {
    const [first, second] = [await bytesOf(everyBlock), await bytesOf(structuredClone(everyBlock))]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('has headings that never skip a level', () => {
    expect(all('H1').map(textOf)).toEqual(['Tilbud DEMO-2026-0001'])
    expect(all('H2').map(textOf)).toEqual(['Hva det koster', 'Forbehold', 'Aksept'])
    expect(all('H3').map(textOf)).toEqual(['Deler'])
  })

  it('goes on when a builder skips a level', async () => {
    const blocks = [3, 1, 3].map(
      (level) => ({ kind: 'heading', level: level === 3 ? 3 : 1, text: `${level}` }) as const,
    )
    const read = await made({ ...everyBlock, blocks })
    expect(read.pages.flatMap((page) => ['H2', 'H3', 'H4'].map((role) => withRole(page, role).length))).toEqual([
      2, 1, 0,
    ])
  })

  it('tags the heads of a table and of its groups as heads', () => {
    expect(all('TH').map(textOf)).toEqual([
      ...['Leveranse 1', 'Arbeid', 'Antall', 'Pris per enhet', 'Netto'],
      ...['Leveranse 2', 'Arbeid', 'Antall', 'Pris per enhet', 'Netto'],
    ])
  })

  it('reads a row from what it is about to its figures', () => {
    expect(all('TR').map(textOf)).toContain('Klargjøring av populasjon 7,5 timer 1 250,00 9 375,00')
  })

  it('says charts in words', () => {
    expect(all('Figure').map(({ alt }) => alt)).toEqual([
      'Kobling er den største delen, 15 000,00 kr.',
      'Mest i 2027, 24 000 kr med påslag.',
      'Åtte av ti ganger mellom 30 000 og 45 000 kr.',
    ])
  })

  it('reads labels with what stands under them', () => {
    expect(all('LI').map(textOf)).toContain('Til Universitetet i Bergen Postboks 7800 5020 Bergen')
  })

  it('explains a figure by lists in lists', () => {
    expect(all('LI').map((item) => textOf(item).replaceAll(/\s+/g, ' '))).toContain(
      '– Grunntid 5 timer Slik SSB anslår den i dag.',
    )
  })

  it('lets a digest be copied whole', () => {
    expect(pdf.texts.join('').replaceAll('\n', '')).toContain('4f1d0e6a'.repeat(8))
  })

  it('leaves room to write beside the labels of a form', () => {
    expect(all('LI').map(textOf)).toContain('Bestillingsnummer')
    expect(all('LI').map(textOf)).toContain('Tilbud DEMO-2026-0001')
  })

  it('begins a new page where the document says so', () => {
    const last = pdf.pages.at(-1)
    expect(last === undefined ? '' : textOf(last)).toMatch(/^Aksept/)
  })

  it('fits American paper too', async () => {
    const read = await made(everyBlock, { paper: 'letter' })
    expect(read.texts.join('')).toContain('37 734,38')
  })
})
