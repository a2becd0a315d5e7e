/** What browsers and Node have alike; said here since the package is compiled without the types of either. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** What Windows-1252 has at 0x80 to 0x9F; a letter that it lacks is the control character of Latin-1, as browsers have it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows1252 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windows.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

const swapped = (bytes: Uint8Array): Uint8Array => {
  const turned = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let at = 0; at < turned.length; at += 2) {
    turned[at] = bytes[at + 1] ?? 0
    turned[at + 1] = bytes[at] ?? 0
  }
  return turned
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)

/**
 * The text of a file, whatever editor or spreadsheet saved it. A byte order mark tells UTF-8 and UTF-16; without one the
 * text is UTF-8 when its bytes are valid UTF-8, and else Windows-1252, which Excel writes for "CSV" on Windows. The mark is
 * left out. Never throws: any bytes are a text in Windows-1252, and half a pair at the end of UTF-16 becomes U+FFFD.
 *
 * @example decoded(Uint8Array.from([0x62, 0xe5, 0x74])) // 'båt'
 */
export const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return withoutMark(new TextDecoder('utf-16le', { fatal: false }).decode(bytes))
  if (startsWith(bytes, 0xfe, 0xff))
    return withoutMark(new TextDecoder('utf-16le', { fatal: false }).decode(swapped(bytes)))
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fromWindows1252(bytes)
  }
}
