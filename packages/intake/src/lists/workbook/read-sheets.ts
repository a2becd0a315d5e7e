import type { Found, Skipped } from '../../found.ts'
import { foundIn } from '../found-in-sheets.ts'
import type { KnownList } from '../known-lists.ts'
import { ListNames } from '../list-names.ts'
import { Messages } from '../messages.ts'
import { type Ordered, ordered } from '../ordered.ts'
import { seemsTicked } from './seems-ticked.ts'
import type { LazySheet } from './workbook-sheets.ts'

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
interface Reader {
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

type Read = Ordered & { readonly sheet: LazySheet }

const unlike = (sheets: readonly Read[]): readonly LazySheet[] =>
  sheets.filter(({ isList }) => !isList).map(({ sheet }) => sheet)

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
  const rest = seen.filter((sheet) => !first.some((each) => each.sheet === sheet))
  if (first.some(({ isList }) => isList))
    return {
      read: first,
      skipped: [
        ...left(reader, 'sheet-hidden', hidden),
        ...left(reader, 'sheet-without-headings', unlike(first)),
        ...left(reader, 'sheet-not-to-choose-in', rest),
      ],
    }
  const examples = rest.filter(({ name }) => example.test(name))
  const others = rest.filter((sheet) => !examples.includes(sheet)).map((sheet) => ({ sheet, ...reader.read(sheet) }))
  return {
    read: others,
    skipped: [
      ...left(reader, 'sheet-hidden', hidden),
      ...left(reader, 'sheet-example', examples),
      ...left(reader, 'sheet-without-headings', unlike([...first, ...others])),
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
