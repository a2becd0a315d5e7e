import { describe, expect, it } from 'vitest'
import { decoded } from './decoded.ts'

const text = 'Kjønn – «å» 100 €'

const utf16 = (isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, isLittle)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle)
  return bytes
}

const utf8 = [
  ...[0x4b, 0x6a, 0xc3, 0xb8, 0x6e, 0x6e, 0x20, 0xe2, 0x80, 0x93, 0x20, 0xc2, 0xab, 0xc3, 0xa5, 0xc2, 0xbb, 0x20],
  ...[0x31, 0x30, 0x30, 0x20, 0xe2, 0x82, 0xac],
]

const windows = [0x4b, 0x6a, 0xf8, 0x6e, 0x6e, 0x20, 0x96, 0x20, 0xab, 0xe5, 0xbb, 0x20, 0x31, 0x30, 0x30, 0x20, 0x80]

const mac = [0x4b, 0x6a, 0xbf, 0x6e, 0x6e, 0x20, 0xd0, 0x20, 0xc7, 0x8c, 0xc8, 0x20, 0x31, 0x30, 0x30, 0x20, 0xdb]

describe('the bytes of a text', () => {
  it.each([
    ['UTF-8', Uint8Array.from(utf8)],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, the lower byte first', utf16(true)],
    ['UTF-16, the higher byte first', utf16(false)],
    ['UTF-16 without a mark, the lower byte first', utf16(true).subarray(2)],
    ['UTF-16 without a mark, the higher byte first', utf16(false).subarray(2)],
    ['Windows-1252', Uint8Array.from(windows)],
    ['the encoding of a Mac', Uint8Array.from(mac)],
  ])('are read as %s', (_, bytes) => {
    expect(decoded(bytes)).toBe(text)
  })

  it('are no UTF-16 for a few zeros among them', () => {
    expect(decoded(Uint8Array.from([0x61, 0, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67]))).toBe('a\u0000bcdefg')
    expect(decoded(Uint8Array.from([0, 0, 0, 0, 0x61, 0]))).toBe('\u0000\u0000\u0000\u0000a\u0000')
    expect(decoded(Uint8Array.from([0x61, 0]))).toBe('a\u0000')
  })

  it('are of Windows when its letters are as many as those of a Mac', () => {
    expect(decoded(Uint8Array.from([0x61, 0xbf, 0x62, 0xe5]))).toBe('a¿bå')
    expect(decoded(Uint8Array.from([0xbf, 0x20, 0xbe, 0x31]))).toBe('¿ ¾1')
  })

  it('are read as DOS wrote them', () => {
    const dos = [0x4b, 0x6a, 0x9b, 0x6e, 0x6e, 0x3b, 0x86, 0x72, 0x3b, 0x91, 0x9d, 0x6b, 0xff]
    expect(decoded(Uint8Array.from(dos))).toBe('Kjønn;år;æØk\u00a0')
    expect(decoded(Uint8Array.from([0x69, 0x74, 0x92, 0x73]))).toBe('it’s')
  })

  it('are read when they are many, or none', () => {
    expect(decoded(new Uint8Array(100_000).fill(0xe5))).toBe('å'.repeat(100_000))
    expect(decoded(new Uint8Array())).toBe('')
  })

  it('are read when UTF-16 ends in half a letter', () => {
    expect(decoded(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62]))).toBe('a\ufffd')
    expect(decoded(Uint8Array.from([0xfe, 0xff, 0, 0x61, 0x62]))).toBe('a')
  })

  it('have a letter for every byte of Windows-1252', () => {
    const all = decoded(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    expect([all.length, new Set(all).size]).toEqual([256, 256])
    expect(all.slice(0x80, 0x8b)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š')
    expect(all.slice(0x99, 0xa3)).toBe('™š›œ\u009džŸ\u00a0¡¢')
  })
})
