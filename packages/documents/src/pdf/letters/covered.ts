/** Where a table of an OpenType font begins; undefined where it has none of that name. */
const tableAt = (font: DataView, name: string): number | undefined => {
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)))
    if (tag === name) return font.getUint32(at + 8)
  }
  return undefined
}

type Range = readonly [first: number, last: number]

/** The ranges of a subtable of format 12, which names every character, or of format 4, which names those below U+10000. */
const rangesAt = (font: DataView, at: number): readonly Range[] => {
  const format = font.getUint16(at)
  if (format === 12)
    return Array.from({ length: font.getUint32(at + 12) }, (_, index) => {
      const group = at + 16 + index * 12
      return [font.getUint32(group), font.getUint32(group + 4)]
    })
  if (format !== 4) return []
  const twice = font.getUint16(at + 6)
  return Array.from({ length: twice / 2 }, (_, index) => [
    font.getUint16(at + 16 + twice + index * 2),
    font.getUint16(at + 14 + index * 2),
  ])
}

/**
 * The characters that a font has letters for, as its `cmap` tells. (OpenType 1.9, cmap, formats 4 and 12.)
 *
 * @param bytes a TTF or OTF file
 */
export const coveredBy = (bytes: Uint8Array): ReadonlySet<number> => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableAt(font, 'cmap') ?? 0
  const covered = new Set<number>()
  for (let index = 0; index < font.getUint16(cmap + 2); index++)
    for (const [first, last] of rangesAt(font, cmap + font.getUint32(cmap + 8 + index * 8)))
      for (let code = first; code <= last && code < 0xffff + 0x100000; code++) covered.add(code)
  covered.delete(0xffff)
  return covered
}
