import type { Found } from '../found.ts'
import {
  type KnownList,
  looksLikeWorkbook,
  type RowsRead,
  readDelimited,
  readWorkbook,
  refusedAsOld,
} from '../lists/index.ts'
import { type Metadata, readMetadata } from '../metadata/index.ts'
import { readNames } from '../names/index.ts'
import type { FileKind } from '../report/index.ts'
import { readScript } from '../scripts/index.ts'
import { decoded } from '../text/decoded.ts'
import { type fileIssueKinds, type InputFile, raise, readingLimits } from './input-file.ts'
import { recognised, type TextKind } from './recognise.ts'

/** What one file says. */
export interface ReadFile {
  readonly file: string
  readonly kind: FileKind
  readonly found: Found
  readonly metadata?: Metadata | undefined
}

const nothing: Found = { variables: [], skipped: [], issues: [] }

const refused = (
  file: string,
  kind: FileKind,
  code: keyof typeof fileIssueKinds,
  params: Readonly<Record<string, number>> = {},
): ReadFile => ({
  file,
  kind,
  found: { ...nothing, issues: [raise(code, '', { file, ...params })] },
})

const tooLarge = (file: string, kind: FileKind, limit: number): ReadFile =>
  refused(file, kind, 'reading/file-too-large', { megabytes: limit / 1_000_000 })

const limits: Readonly<Record<TextKind, number>> = {
  script: readingLimits.textBytes,
  names: readingLimits.textBytes,
  unknown: readingLimits.textBytes,
  table: readingLimits.tableBytes,
  json: readingLimits.metadataBytes,
  'old-workbook': readingLimits.tableBytes,
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readJsonText = (text: string, file: string): ReadFile => {
  const metadata = readMetadata(parsed(text))
  return metadata === undefined
    ? refused(file, 'unknown', 'reading/not-recognised')
    : { file, kind: 'metadata', found: nothing, metadata }
}

/** A list that nobody recognised goes by the name of its file, so that it is asked about once. */
const withList = (file: string, found: Found): Found => ({
  ...found,
  variables: found.variables.map((variable) => (variable.list === undefined ? { ...variable, list: file } : variable)),
})

/** A file in which there is nothing to order is told: somebody expected something of it. */
const withNothingReported = (file: string, kind: FileKind, found: Found): ReadFile => {
  const isSilent = found.variables.length === 0 && found.issues.length === 0
  const issues = isSilent ? [raise('reading/nothing-found', '', { file })] : found.issues
  return { file, kind, found: { ...found, issues } }
}

const kindOf = (kind: TextKind): FileKind => {
  if (kind === 'json') return 'metadata'
  return kind === 'old-workbook' ? 'workbook' : kind
}

const linesIn = (text: string): number => text.trimEnd().split('\n').length

const readText = (text: string, file: string, known: readonly KnownList[], rowsRead?: RowsRead): ReadFile => {
  const kind = recognised(text, file)
  // Of a table its rows are counted as they are read.
  if (kind === 'script' || kind === 'names') rowsRead?.(linesIn(text))
  if (text.length > limits[kind]) return tooLarge(file, kindOf(kind), limits[kind])
  switch (kind) {
    case 'json':
      return readJsonText(text, file)
    case 'script':
      return withNothingReported(file, kind, readScript(text, file))
    case 'table':
      return withNothingReported(file, kind, withList(file, readDelimited(file, text, known, rowsRead)))
    case 'names': {
      const found = readNames(text, file)
      return found.variables.length > 0
        ? withNothingReported(file, kind, found)
        : refused(file, 'unknown', 'reading/not-recognised')
    }
    case 'old-workbook':
      return { file, kind: 'workbook', found: refusedAsOld(file) }
    case 'unknown':
      return refused(file, 'unknown', 'reading/not-recognised')
  }
}

/**
 * Reads one file, whatever it is: a workbook, a table, a script, names or metadata. A file that cannot be read gives an
 * issue of severity `error` and nothing else. Never throws for what a file holds.
 *
 * @param known what variable lists are called
 * @param rowsRead is told of rows and lines as they are read
 */
export const readFile = async (
  input: InputFile,
  known: readonly KnownList[],
  rowsRead?: RowsRead,
): Promise<ReadFile> => {
  const { name: file } = input
  if ('text' in input)
    return input.text.trim() === ''
      ? refused(file, 'unknown', 'reading/file-empty')
      : readText(input.text, file, known, rowsRead)
  const { bytes } = input
  if (bytes.length === 0) return refused(file, 'unknown', 'reading/file-empty')
  if (looksLikeWorkbook(bytes))
    return withNothingReported(file, 'workbook', withList(file, await readWorkbook(file, bytes, known, rowsRead)))
  if (bytes.length > readingLimits.metadataBytes) return tooLarge(file, 'unknown', readingLimits.metadataBytes)
  const text = decoded(bytes)
  return text.trim() === '' ? refused(file, 'unknown', 'reading/file-empty') : readText(text, file, known, rowsRead)
}
