/** What browsers and Node have alike; said here since the package is compiled without the types of either. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** What Windows-1252 has at 0x80 to 0x9F; a letter that it lacks is the control character of Latin-1, as browsers have it. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** What DOS has from 0x80 in code page 850, which Excel saves "CSV (MS-DOS)" in. */
const dosLetters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** Text of one byte a letter, of which some are said by a table. */
const fromTable = (bytes: Uint8Array, letters: string): string => {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte < 0x80 + letters.length ? letters.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** Bytes of æ, ø, å, Æ, Ø and Å. Those of DOS lack æ and Æ, which are quotation marks elsewhere. */
const norwegian = {
  windows: [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5],
  dos: [0x9b, 0x86, 0x9d, 0x8f],
  mac: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81],
} as const

const isLetter = (byte: number | undefined): boolean => byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte))

/** How many of some bytes stand beside a letter, so that they are letters of a word themselves. */
const lettersOf = (bytes: Uint8Array, letters: readonly number[]): number =>
  bytes.filter((byte, at) => letters.includes(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))).length

/**
 * Text of one byte a letter. What Excel calls "Macintosh" and "MS-DOS" is told from Windows-1252 by bytes that are Norwegian
 * letters of a word there, and signs here.
 */
const fromBytes = (bytes: Uint8Array): string => {
  const start = bytes.subarray(0, 200_000)
  const windows = lettersOf(start, norwegian.windows)
  const dos = lettersOf(start, norwegian.dos)
  const mac = lettersOf(start, norwegian.mac)
  if (mac > windows && mac > dos) return new TextDecoder('macintosh', { fatal: false }).decode(bytes)
  return dos > windows ? fromTable(bytes, dosLetters) : fromTable(bytes, windowsLetters)
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

/** Whether text is UTF-16 that does not say so: mostly Latin letters, so that every other byte of its beginning is zero. */
const hasZeros = (bytes: Uint8Array, parity: 0 | 1): boolean => {
  const start = bytes.subarray(0, 2_000)
  const zeros = start.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const others = start.filter((byte, index) => byte === 0 && index % 2 !== parity).length
  return start.length > 3 && zeros * 3 > start.length && others * 50 < start.length
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)

/**
 * The text of a file, whatever editor or spreadsheet saved it. A byte order mark tells UTF-8 and UTF-16; without one,
 * zeros in every other byte tell UTF-16, and else the text is UTF-8 when its bytes are valid UTF-8, and else Windows-1252, which Excel writes for "CSV" on Windows, or what it
 * writes for "CSV (Macintosh)" and "CSV (MS-DOS)". The mark is
 * left out. Never throws: any bytes are a text in Windows-1252, and half a pair at the end of UTF-16 becomes U+FFFD.
 *
 * @example decoded(Uint8Array.from([0x62, 0xe5, 0x74])) // 'båt'
 */
export const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe) || hasZeros(bytes, 1))
    return withoutMark(new TextDecoder('utf-16le', { fatal: false }).decode(bytes))
  if (startsWith(bytes, 0xfe, 0xff) || hasZeros(bytes, 0))
    return withoutMark(new TextDecoder('utf-16le', { fatal: false }).decode(swapped(bytes)))
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fromBytes(bytes)
  }
}
