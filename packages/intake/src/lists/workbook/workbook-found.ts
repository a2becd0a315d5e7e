import type { Found } from '../../found.ts'
import type { KnownList } from '../known-lists.ts'
import { listLimits } from '../limits.ts'
import { isCompound } from '../looks-like-workbook.ts'
import { Refusal, refused, tooLarge } from '../refusal.ts'
import type { RowsRead } from '../sheet.ts'
import { odsSheets } from './ods-sheets.ts'
import { PackageParts } from './package-parts.ts'
import { orderedIn } from './read-sheets.ts'
import { Unpacker } from './unpacked.ts'
import { workbookSheets } from './workbook-sheets.ts'

/** `EncryptedPackage` as the directory of the container writes it. */
const encrypted = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))

const isAt = (bytes: Uint8Array, start: number): boolean =>
  encrypted.every((byte, index) => bytes[start + index] === byte)

const isProtected = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) if (isAt(bytes, at)) return true
  return false
}

/** Workbooks in one ZIP that are read. */
const mostInZip = 20

const isWorkbookName = (name: string): boolean => /\.(?:xlsx|xlsm|ods)$/.test(name)

/** What programs put into a ZIP that nobody did. */
const isByProgram = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__macosx\/|\.|thumbs\.db$|desktop\.ini$)/.test(name)

/** The workbooks of a ZIP, together within the limits of one. Other files in it are skipped, and told as such. */
const zipFound = (file: string, parts: PackageParts, opened: Opened): Found => {
  const names = parts.names.filter((name) => !isByProgram(name))
  const workbooks = names.filter(isWorkbookName)
  if (workbooks.length === 0) throw new Refusal('reading/zip-without-list')
  if (workbooks.length > mostInZip) throw tooLarge()
  const found = workbooks.map((name) => {
    const inner = `${file}/${name.slice(-listLimits.name)}`
    return bytesFound(inner, parts.bytes(name), { ...opened, isInZip: true })
  })
  const others = names.filter((name) => !isWorkbookName(name))
  return {
    variables: found.flatMap(({ variables }) => variables),
    skipped: [
      ...found.flatMap(({ skipped }) => skipped),
      ...others
        .slice(0, listLimits.messages)
        .map((name) => ({ at: { file: `${file}/${name.slice(-listLimits.name)}`, line: 1 }, reason: 'file-in-zip' })),
    ],
    issues: found.flatMap(({ issues }) => issues),
  }
}

interface Opened {
  readonly known: readonly KnownList[]
  readonly unpacker: Unpacker
  /** A ZIP in a ZIP is not opened. */
  readonly isInZip: boolean
  readonly rowsRead: RowsRead | undefined
}

const packageFound = (file: string, bytes: Uint8Array, opened: Opened): Found => {
  const parts = new PackageParts(bytes, opened.unpacker)
  if (parts.has('word/document.xml')) throw new Refusal('reading/text-document')
  const isOffice = parts.has('xl/workbook.xml') || parts.has('[content_types].xml')
  if (isOffice) return orderedIn(file, workbookSheets(parts, opened.rowsRead), opened.known)
  if (parts.has('content.xml')) return orderedIn(file, odsSheets(parts, opened.rowsRead), opened.known)
  if (opened.isInZip) throw new Refusal('reading/workbook-unreadable')
  return zipFound(file, parts, opened)
}

const bytesFound = (file: string, bytes: Uint8Array, opened: Opened): Found => {
  try {
    if (isCompound(bytes)) throw new Refusal(isProtected(bytes) ? 'reading/workbook-protected' : 'reading/workbook-old')
    return packageFound(file, bytes, opened)
  } catch (cause) {
    return refused(file, cause)
  }
}

/**
 * What a workbook orders: XLSX, XLSM, ODS, or a ZIP with such files in it. Never throws: bytes that are no workbook are an
 * issue.
 */
export const workbookFound = (
  file: string,
  bytes: Uint8Array,
  known: readonly KnownList[],
  rowsRead?: RowsRead,
): Found => bytesFound(file, bytes, { known, unpacker: new Unpacker(), isInZip: false, rowsRead })
