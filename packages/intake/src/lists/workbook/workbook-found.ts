import type { Found, Skipped } from '../../found.ts'
import { foundIn } from '../found-in-sheets.ts'
import type { KnownList } from '../known-lists.ts'
import { ListNames } from '../list-names.ts'
import { isCompound } from '../looks-like-workbook.ts'
import { Messages } from '../messages.ts'
import { type Ordered, ordered } from '../ordered.ts'
import { Refusal, refused } from '../refusal.ts'
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

/**
 * Reads the sheets that are there to choose in; when there are none, or none of them is a list, all the others that can be
 * seen, except examples.
 */
const sheetsOf = (sheets: readonly LazySheet[], file: string, read: (sheet: LazySheet) => Ordered): Sheets => {
  const left = (reason: string, those: readonly LazySheet[]): readonly Skipped[] =>
    those.map(({ name }) => ({ at: { file, sheet: name, row: 1 }, reason }))
  const hidden = sheets.filter(({ isHidden }) => isHidden)
  const seen = sheets.filter(({ isHidden }) => !isHidden)
  const first = seen
    .filter(({ name }) => toChoose.test(name) && !example.test(name))
    .map((sheet) => ({ sheet, ...read(sheet) }))
  if (first.some(({ isList }) => isList)) {
    const others = seen.filter((sheet) => !first.some((each) => each.sheet === sheet))
    return { read: first, skipped: [...left('sheet-hidden', hidden), ...left('sheet-not-to-choose-in', others)] }
  }
  const examples = seen.filter(({ name }) => example.test(name))
  const rest = seen.filter((sheet) => !examples.includes(sheet) && !first.some((each) => each.sheet === sheet))
  const others = rest.map((sheet) => ({ sheet, ...read(sheet) }))
  const unlike = others.filter(({ isList }) => !isList).map(({ sheet }) => sheet)
  return {
    read: others,
    skipped: [
      ...left('sheet-hidden', hidden),
      ...left('sheet-example', examples),
      ...left('sheet-without-headings', unlike),
    ],
  }
}

/** What a workbook orders. Never throws: bytes that are no workbook are an issue. */
export const workbookFound = (file: string, bytes: Uint8Array, known: readonly KnownList[]): Found => {
  try {
    if (isCompound(bytes)) throw new Refusal(isProtected(bytes) ? 'reading/workbook-protected' : 'reading/workbook-old')
    const [names, messages] = [new ListNames(known), new Messages()]
    const sheets = sheetsOf(workbookSheets(bytes), file, (lazy) =>
      ordered({ file, sheet: lazy.read(), names, messages }),
    )
    return foundIn(file, sheets.read, { messages, skipped: sheets.skipped })
  } catch (cause) {
    return refused(file, cause)
  }
}
