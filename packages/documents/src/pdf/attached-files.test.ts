import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.ts'
import { attachedFiles } from './attached-files.ts'
import { bytesOf } from './testing/made.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** A PDF with one file in it, by hand, without its table of objects: readers find them by looking. */
const withStream = (stream: Uint8Array, more = ''): Uint8Array => {
  const head = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(quote.json) 3 0 R]>>>>>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
3 0 obj <</Type/Filespec/F(quote.json)/UF(quote.json)/EF<</F 4 0 R>>>> endobj
4 0 obj <</Type/EmbeddedFile/Length ${stream.length}${more}>> stream
`
  return Buffer.concat([bytes(head), stream, bytes('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF')])
}

describe('the files in a PDF', () => {
  it('are read as they were attached', async () => {
    const read = await attachedFiles(await bytesOf(everyBlock))
    expect(read.ok && read.value.map((file) => [file.name, Buffer.from(file.bytes).toString()])).toEqual([
      ['quote.json', '{ "format": "quote/1", "æ": "ø" }'],
    ])
  })

  it('are none where none was attached', async () => {
    const read = await attachedFiles(await bytesOf({ ...everyBlock, attachments: [] }))
    expect(read).toEqual({ ok: true, value: [] })
  })

  it('are read from what another program wrote', async () => {
    const read = await attachedFiles(withStream(bytes('{}')))
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(['quote.json'])
  })

  it.each([
    ['nothing', ''],
    ['a beginning', '%PDF-1.7\n'],
    ['another file', 'PK\u0003\u0004'],
    ['a circle of pages', '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>> endobj trailer <</Root 9 0 R>>'],
    ['what leads nowhere', '%PDF-1.7\nxref\n0 1\ntrailer <</Root 1 0 R/Prev 0>>\nstartxref\n9\n%%EOF'],
  ])('cannot be had of %s', async (_, text) => {
    expect(await attachedFiles(bytes(text))).toEqual({ ok: false, issues: ['unreadable'] })
  })

  it('cannot be had where the half of it is missing', async () => {
    const whole = await bytesOf(everyBlock)
    const read = await attachedFiles(whole.slice(0, whole.length / 2))
    expect(read.ok ? read.value : read.issues).toEqual(read.ok ? [] : ['unreadable'])
  })

  it('are given up where a small file would become gigabytes', async () => {
    const once = deflateSync(new Uint8Array(200_000_000))
    const small = withStream(deflateSync(once), '/Filter[/FlateDecode/FlateDecode]')
    expect(small.length).toBeLessThan(2000)
    const read = await attachedFiles(small, { time: 60_000, memory: 80_000_000 })
    expect(read).toEqual({ ok: false, issues: ['too-hard'] })
  })

  it('are given up where it takes too long', async () => {
    const read = await attachedFiles(withStream(bytes('{}')), { time: 0, memory: 1e9 })
    expect(read).toEqual({ ok: false, issues: ['too-hard'] })
  })
})
