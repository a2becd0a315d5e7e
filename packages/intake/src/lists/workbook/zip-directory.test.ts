import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PackageParts } from './package-parts.ts'
import { Unpacker } from './unpacked.ts'

const contents = { 'xl/a.xml': 'Inntekt '.repeat(50), 'xl/b.xml': 'Utdanning' }

const files: Zippable = Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, strToU8(text)]))

const opened = (bytes: Uint8Array) => new PackageParts(bytes, new Unpacker())

const read = (bytes: Uint8Array) => {
  const parts = opened(bytes)
  return Object.fromEntries(parts.names.map((name) => [name, new TextDecoder().decode(parts.bytes(name))]))
}

/** The same bytes with a comment after the directory, or whatever else programs put there. */
const followedBy = (bytes: Uint8Array, comment: Uint8Array): Uint8Array => Uint8Array.from([...bytes, ...comment])

/** The bytes with a number of four bytes at a place from the end of the first record that begins with a signature. */
const changed = (bytes: Uint8Array, signature: number, offset: number, change: (number: number) => number) => {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  const at = copy.findIndex((_, index) => index + 4 <= copy.length && view.getUint32(index, true) === signature)
  view.setUint32(at + offset, change(view.getUint32(at + offset, true)), true)
  return copy
}

const [entry, end] = [0x02014b50, 0x06054b50]

describe('a ZIP', () => {
  it.each([
    ['packed', zipSync(files)],
    ['stored as they are', zipSync(files, { level: 0 })],
    ['with fields of a program beside their names', zipSync(files, { extra: { 21589: Uint8Array.of(1, 2, 3) } })],
    ['with comments of their own', zipSync(files, { comment: 'fra arkivet' })],
    ['before a comment', followedBy(zipSync(files), strToU8('laget av noen'))],
    ['before zeros to the end of a block', followedBy(zipSync(files), new Uint8Array(512))],
  ])('has its parts %s', (_, bytes) => {
    expect(read(bytes)).toEqual(contents)
  })

  it('has parts by their names from the root, in lower case, however they are separated', () => {
    const names = opened(zipSync({ '/XL\\Workbook.xml': strToU8('a'), '//b.xml': strToU8('b') })).names
    expect(names).toEqual(['xl/workbook.xml', 'b.xml'])
  })

  it.each([
    ['its directory begins beyond its end', changed(zipSync(files), end, 16, () => 1_000_000)],
    ['its directory begins at something else', changed(zipSync(files), end, 16, (at) => at - 4)],
    ['nothing ends it', changed(zipSync(files), end, 0, () => 0)],
  ])('is refused when %s', (_, bytes) => {
    expect(() => opened(bytes)).toThrow()
  })

  const stored = zipSync(files, { level: 0 })

  it.each([
    ['it is longer than the file', changed(stored, entry, 20, () => 1_000_000)],
    ['it is encrypted', changed(stored, entry, 8, (flags) => flags | 1)],
    ['it is packed in another way', changed(stored, entry, 10, (method) => method | 9)],
    ['it begins at something else', changed(stored, entry, 42, () => 1)],
  ])('does not give a part when %s', (_, bytes) => {
    expect(() => opened(bytes).bytes('xl/a.xml')).toThrow('reading/workbook-unreadable')
    expect(new TextDecoder().decode(opened(bytes).bytes('xl/b.xml'))).toBe(contents['xl/b.xml'])
  })
})
