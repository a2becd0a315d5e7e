import type { Found, Skipped } from '../../found.ts'
import { foundIn } from '../found-in-sheets.ts'
import type { KnownList } from '../known-lists.ts'
import { ListNames } from '../list-names.ts'
import { isCompound } from '../looks-like-workbook.ts'
import { Messages } from '../messages.ts'
import { type Ordered, ordered } from '../ordered.ts'
import { Refusal, refused } from '../refusal.ts'
import { PackageParts } from './package-parts.ts'
import { seemsTicked } from './seems-ticked.ts'
import { Unpacker } from './unpacked.ts'
import { type LazySheet, workbookSheets } from './workbook-sheets.ts'

/** `EncryptedPackage` as the directory of the container writes it. */
const encrypted = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))

const isAt = (bytes: Uint8Array, start: number): boolean =>
  encrypted.every((byte, index) => bytes[start + index] === byte)

const isProtected = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) if (isAt(bytes, at)) return true
  return false
}

/** A sheet that is there to tick in, by its name. */
const toChoose = /velg|(?<!\p{L})(?:vel|choose|select)(?!\p{L})/iu

/** Shows how to fill in a list. What is ticked there is no order. */
const example = /eksempel|døme|example|veiledning|rettleiing|rettleiar|guide|instruction/i

interface Sheets {
  readonly read: readonly Ordered[]
  readonly skipped: readonly Skipped[]
}

type Reason = 'sheet-hidden' | 'sheet-not-to-choose-in' | 'sheet-example' | 'sheet-without-headings'

/** What is done with the sheets of a file. */
export interface Reader {
  readonly file: string
  readonly read: (sheet: LazySheet) => Ordered
  /** Whether a sheet that is not read seems to have ticks. */
  readonly hasTicks: (sheet: LazySheet) => boolean
  readonly messages: Messages
}

/** Leaves sheets out. Where somebody may have ticked in one, that is reported; examples have ticks. */
const left = ({ file, hasTicks, messages }: Reader, reason: Reason, sheets: readonly LazySheet[]): readonly Skipped[] =>
  sheets.map((sheet) => {
    if (reason !== 'sheet-example' && !example.test(sheet.name) && hasTicks(sheet))
      messages.add('reading/sheet-with-ticks-skipped', { file, sheet: sheet.name })
    return { at: { file, sheet: sheet.name, row: 1 }, reason }
  })

/**
 * Reads the sheets that are there to choose in; when there are none, or none of them is a list, all the others that can be
 * seen, except examples.
 */
const sheetsOf = (sheets: readonly LazySheet[], reader: Reader): Sheets => {
  const hidden = sheets.filter(({ isHidden }) => isHidden)
  const seen = sheets.filter(({ isHidden }) => !isHidden)
  const first = seen
    .filter(({ name }) => toChoose.test(name) && !example.test(name))
    .map((sheet) => ({ sheet, ...reader.read(sheet) }))
  if (first.some(({ isList }) => isList)) {
    const others = seen.filter((sheet) => !first.some((each) => each.sheet === sheet))
    return {
      read: first,
      skipped: [...left(reader, 'sheet-hidden', hidden), ...left(reader, 'sheet-not-to-choose-in', others)],
    }
  }
  const examples = seen.filter(({ name }) => example.test(name))
  const rest = seen.filter((sheet) => !examples.includes(sheet) && !first.some((each) => each.sheet === sheet))
  const others = rest.map((sheet) => ({ sheet, ...reader.read(sheet) }))
  const unlike = others.filter(({ isList }) => !isList).map(({ sheet }) => sheet)
  return {
    read: others,
    skipped: [
      ...left(reader, 'sheet-hidden', hidden),
      ...left(reader, 'sheet-example', examples),
      ...left(reader, 'sheet-without-headings', unlike),
    ],
  }
}

/** What the sheets of a workbook order, whatever format they came in. */
export const orderedIn = (file: string, sheets: readonly LazySheet[], known: readonly KnownList[]): Found => {
  const [names, messages] = [new ListNames(known), new Messages()]
  const read = (lazy: LazySheet): Ordered => ordered({ file, sheet: lazy.read(), names, messages })
  const found = sheetsOf(sheets, { file, read, hasTicks: seemsTicked, messages })
  return foundIn(file, found.read, { messages, skipped: found.skipped })
}

/** What a workbook orders. Never throws: bytes that are no workbook are an issue. */
export const workbookFound = (file: string, bytes: Uint8Array, known: readonly KnownList[]): Found => {
  try {
    if (isCompound(bytes)) throw new Refusal(isProtected(bytes) ? 'reading/workbook-protected' : 'reading/workbook-old')
    return packageFound(file, new PackageParts(bytes, new Unpacker()), known)
  } catch (cause) {
    return refused(file, cause)
  }
}

const packageFound = (file: string, parts: PackageParts, known: readonly KnownList[]): Found =>
  orderedIn(file, workbookSheets(parts), known)
