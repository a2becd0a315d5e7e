import type { Attachment } from '@anslag/documents'
import { pdfOf } from '@anslag/documents/pdf'
import { describe, expect, it } from 'vitest'
import { filesOfLife } from '../quote-files.ts'
import { recorded } from '../recorded-run.ts'

const attachment = (name: string, text: string): Attachment => ({
  name,
  text,
  mediaType: 'application/json',
  description: 'Data',
})

/** A letter with these files in it. */
const letter = async (attachments: readonly Attachment[]): Promise<Uint8Array> => {
  const pdf = await pdfOf({ title: 'Brev', language: 'nb', day: '2026-11-30', marks: [], blocks: [], attachments })
  if (!pdf.ok) throw new Error(pdf.issues.join())
  return pdf.value
}

describe('a PDF with a quote in it', async () => {
  const { read } = await filesOfLife()
  const quote = JSON.stringify(read('accepted.json'))
  const files = { 'offer.pdf': await letter([attachment('quote.json', quote)]) }

  it('is checked as the quote is', async () => {
    const { code, stdout } = await recorded('check offer.pdf --lang en', files)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('offer.pdf: quote/1, consistent.') })
  })

  it.each([
    ['nb', 'Det som står på sidene, er ikke lest.'],
    ['nn', 'Det som står på sidene, er ikkje lese.'],
    ['en', 'What stands on the pages was not read.'],
  ])('is verified as the quote is, and its pages are not answered for, in %s', async (lang, sentence) => {
    const { stdout } = await recorded(`quote verify offer.pdf --lang ${lang}`, files)
    const plain = await recorded(`quote verify quote.json --lang ${lang}`, { 'quote.json': quote })
    expect(stdout.startsWith(plain.stdout)).toBe(true)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(sentence)
    expect(plain.stdout.replaceAll(/\s+/g, ' ')).not.toContain(sentence)
  })

  it('is shown as the quote is, from standard input too', async () => {
    const plain = await recorded('quote show quote.json', { 'quote.json': quote })
    expect((await recorded('quote show -', { '-': files['offer.pdf'] })).stdout).toBe(plain.stdout)
  })

  it.each([
    ['nb', 'Filen er en PDF'],
    ['nn', 'Fila er ein PDF'],
    ['en', 'The file is a PDF'],
  ])('is never replaced by what is made of the quote in it, in %s', async (lang, sentence) => {
    const issued = { 'offer.pdf': await letter([attachment('quote.json', JSON.stringify(read('issued.json')))]) }
    const send = 'quote send offer.pdf --to a@example.org --by Kari --at 2026-11-23T09:05:00+01:00'.split(' ')
    const written: string[] = []
    const left = (path: string) => written.push(path)
    const refused = await recorded([...send, '--in-place', '--lang', lang], issued, {}, left)
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(sentence) })
    expect(written).toEqual([])
    expect((await recorded([...send, '--output', 'sent.json'], issued, {}, left)).code).toBe(0)
    expect(written).toEqual(['sent.json'])
  })
})

describe('a PDF without a quote in it', () => {
  it.each([
    ['no file', [], 'file/pdf-without-data', 'PDF-en mangler dokumentet som data'],
    ['a picture', [attachment('logo.png', '-')], 'file/pdf-without-data', 'Be om den opprinnelige filen'],
    ['two', [attachment('a.json', '{}'), attachment('b.json', '{}')], 'file/pdf-with-several', '2 JSON-filer'],
  ])('is told what it lacks, where it has %s', async (_, attachments, code, sentence) => {
    const { stderr } = await recorded('check offer.pdf', { 'offer.pdf': await letter(attachments) })
    expect(stderr).toContain(code)
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence)
  })

  it.each(['nb', 'nn', 'en'])('is refused where it is broken, in %s', async (lang) => {
    const { code, stderr } = await recorded(`quote verify offer.pdf --lang ${lang}`, { 'offer.pdf': '%PDF-1.7 hei' })
    expect(code).toBe(1)
    expect(stderr).toContain('file/pdf-unreadable')
  })

  it('is refused where it is larger than any document', async () => {
    const { stderr } = await recorded('check offer.pdf', { 'offer.pdf': `%PDF-1.7${' '.repeat(10_000_000)}` })
    expect(stderr).toContain('file/too-large')
  })
})
