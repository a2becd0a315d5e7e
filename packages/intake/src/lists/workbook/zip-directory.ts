import { decoded } from '../../text/decoded.ts'
import { Refusal } from '../refusal.ts'

/** A part of a ZIP as its directory describes it. Sizes that it declares are never trusted. */
export interface Part {
  readonly packed: Uint8Array
  readonly isDeflated: boolean
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, part: 0x04034b50 } as const

/** The most that can follow a directory: its last record and a comment. */
const longestTail = 22 + 65_535

const broken = (): Refusal => new Refusal('reading/workbook-unreadable')

/** Little-endian numbers of a file. Beyond its end nothing is read: that is an error, as of any library about bytes that it cannot read. */
class Bytes {
  readonly all: Uint8Array
  private readonly view: DataView

  constructor(all: Uint8Array) {
    this.all = all
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  }

  short(at: number): number {
    return this.view.getUint16(at, true)
  }

  long(at: number): number {
    return this.view.getUint32(at, true)
  }

  slice(from: number, length: number): Uint8Array {
    if (from + length > this.all.length) throw broken()
    return this.all.subarray(from, from + length)
  }
}

const endOf = (bytes: Bytes): number => {
  const { length } = bytes.all
  for (let at = length - 22; at >= Math.max(0, length - longestTail); at -= 1)
    if (bytes.long(at) === signatures.end) return at
  throw broken()
}

/** The name of a part as Office compares names: without regard to case, from the root, with `/`. */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

const partAt = (bytes: Bytes, entry: number): Part => {
  const [flags, method, start] = [bytes.short(entry + 8), bytes.short(entry + 10), bytes.long(entry + 42)]
  const isEncrypted = (flags & 1) === 1
  if (isEncrypted || (method !== 0 && method !== 8) || bytes.long(start) !== signatures.part) throw broken()
  const data = start + 30 + bytes.short(start + 26) + bytes.short(start + 28)
  return { packed: bytes.slice(data, bytes.long(entry + 20)), isDeflated: method === 8 }
}

/**
 * The parts of a ZIP by name, found by the directory at its end. Nothing is unpacked. Refuses what no spreadsheet writes and
 * readers disagree about: two parts of one name, encrypted parts, other packing than deflate, ZIP64.
 */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, () => Part> => {
  const bytes = new Bytes(file)
  const end = endOf(bytes)
  const parts = new Map<string, () => Part>()
  let entry = bytes.long(end + 16)
  for (let left = bytes.short(end + 10); left > 0; left -= 1) {
    const at = entry
    if (bytes.long(at) !== signatures.entry) throw broken()
    const length = bytes.short(at + 28)
    const name = partName(decoded(bytes.slice(at + 46, Math.min(length, 1_000))))
    if (parts.has(name)) throw broken()
    parts.set(name, () => partAt(bytes, at))
    entry = at + 46 + length + bytes.short(at + 30) + bytes.short(at + 32)
  }
  return parts
}
