import { describe, expect, it } from 'vitest'
import { originOf, sourceOf } from './source.ts'

const file = (name: string, ...parts: readonly BlobPart[]) => new File([...parts], name)

const json = (document: unknown, name = 'anslag.json') => file(name, JSON.stringify(document))

const kindOf = async (...files: readonly File[]) => {
  const sourced = await sourceOf(files)
  return sourced.kind === 'source' ? sourced.source.kind : sourced.trouble
}

describe('what a researcher sent', () => {
  it.each([
    ['an estimate', json({ format: 'estimate/1' }), 'estimate'],
    ['a request', json({ format: 'request/1' }), 'request'],
    ['a draft that was saved', json({ format: 'session/1', draft: { format: 'request/1' } }), 'request'],
    ['a variable list', file('liste.csv', 'navn\n'), 'files'],
    ['a quote', json({ format: 'quote/1' }), 'other-format'],
    ['JSON of no kind', json([1]), 'other-format'],
    ['half a file', file('anslag.json', '{"format"'), 'not-json'],
    ['a PDF', file('Anslag.PDF', '%PDF'), 'pdf'],
    ['more than the desk takes', file('stor.xlsx', new Uint8Array(7_000_001)), 'too-large'],
  ])('is known: %s', async (_name, given, kind) => {
    expect(await kindOf(given)).toBe(kind)
  })

  it('is an order where there are several files, each sent as it is', async () => {
    const sourced = await sourceOf([file('a.txt', 'æ'), file('b.bin', new Uint8Array([0, 255]))])
    if (sourced.kind !== 'source') throw new Error(sourced.trouble)
    expect(originOf(sourced.source, { q: 'x' })).toEqual({
      files: [
        { name: 'a.txt', base64: 'w6Y=' },
        { name: 'b.bin', base64: 'AP8=' },
      ],
      answers: { q: 'x' },
    })
  })

  it('is too many files, or none', async () => {
    expect(await kindOf(...Array.from({ length: 51 }, (_none, index) => file(`${index}.txt`, 'x')))).toBe('too-many')
    expect(await kindOf()).toBe('empty')
  })
})
