import { type Catalogue, type Day, isObject, isRead, limits, type Request, requireArgument } from '@anslag/pricing'
import { type InputFile, type ReadFile, raise, readFile, readingLimits } from '../files/index.ts'
import { findingsOf } from '../findings/index.ts'
import type { FoundVariable } from '../found.ts'
import { knownLists } from '../lists/index.ts'
import { type Answers, decide } from '../questions/index.ts'
import type { ReadingReport } from '../report/index.ts'
import { requestOf } from '../request/index.ts'
import { Resolver } from '../resolve/index.ts'
import { countedProgress, type ReadingProgress } from './reading-progress.ts'
import { reportVariable } from './report-variable.ts'

/** What to read, and what it is held against. */
export interface OrderInput {
  readonly files: readonly InputFile[]
  readonly catalogue: Catalogue
  /** Answers to the questions of an earlier reading. */
  readonly answers?: Answers
  /** Today: without it nothing is said of variables that are no longer delivered. */
  readonly day?: Day
  /** Is told how far the reading is, at each file and at every so many rows. */
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** What files say: the report, and the part of a request that it answers. */
export interface Reading {
  readonly report: ReadingReport
  readonly request: Request
}

/** What tells a variable from the others of its file: a long name of the file is not written once for each of them. */
const inItsFile = (variable: FoundVariable): string =>
  JSON.stringify(variable, (member: string, value: unknown) => (member === 'file' ? undefined : value))

/** Each variable once for a place, so that a file that was given twice counts once. */
const distinct = (files: readonly ReadFile[]): readonly FoundVariable[] => {
  const names = [...new Set(files.map(({ file }) => file))]
  return [
    ...new Map(
      files.flatMap(({ file, found }) =>
        found.variables.map((variable) => [`${names.indexOf(file)} ${inItsFile(variable)}`, variable] as const),
      ),
    ).values(),
  ]
}

const readAll = async ({ files, catalogue, onProgress }: OrderInput): Promise<readonly ReadFile[]> => {
  const known = knownLists(catalogue.document)
  const some = files.slice(0, readingLimits.files)
  const progress = countedProgress(some.length, onProgress)
  const all: ReadFile[] = []
  // One after the other: two workbooks unpacked at once would need twice the memory.
  for (const file of some) {
    progress.nextFile()
    all.push(await readFile(file, known, progress.rowsRead))
  }
  return all
}

const isFile = (file: unknown): boolean => {
  const { name, text, bytes } = isObject(file) ? file : {}
  return typeof name === 'string' && (typeof text === 'string' || ArrayBuffer.isView(bytes))
}

/** Refuses what no order can be read from or held against, which types tell before. */
const requireInput = (input: unknown): void => {
  const { files, catalogue } = isObject(input) ? input : {}
  const areFiles = Array.isArray(files) && files.every(isFile)
  requireArgument(
    areFiles,
    'readOrder',
    'files',
    'a list of { name, text } or { name, bytes }, bytes being a Uint8Array',
  )
  requireArgument(isRead(catalogue), 'readOrder', 'catalogue', 'a catalogue that readCatalogue has read')
}

/** Files with the names of microdata.no. */
const namedIn = (files: readonly ReadFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ file, kind }) => (kind === 'script' || kind === 'names' ? [file] : [])))

const countIssues = (files: readonly InputFile[], variables: readonly unknown[]) => [
  ...(files.length > readingLimits.files ? [raise('reading/too-many-files', '', { limit: readingLimits.files })] : []),
  ...(variables.length > limits.variables
    ? [raise('reading/too-many-variables', '', { limit: limits.variables })]
    : []),
]

/**
 * Reads an order from files: variable lists (XLSX, XLSM, CSV, TSV), microdata.no scripts, pasted names; with metadata of
 * microdata.no among them, or not. What each file is, is told by its content and name. Nothing in a file is executed, and
 * nothing is priced.
 *
 * The request holds what the files answer and nothing else, each answer with its `origins`. What a variable belongs to and
 * nobody can say is a question of the report; until it is answered, the variable stands in the request without a list, so
 * that an estimate says "from". An issue of severity `error` means that a file, or what lies beyond a limit, is not in it.
 *
 * @example
 * ```ts
 * import { readOrder } from '@anslag/intake'
 * import { bundledBooks } from '@anslag/price-lists'
 *
 * const files = [{ name: 'order.txt', text: 'require no.ssb.fdb:41 as db\nimport db/INNTEKT_WLONN 2020-12-31' }]
 * const { request } = await readOrder({ files, catalogue: bundledBooks().catalogue, day: '2026-11-22' })
 * console.log(request.areas, request.variables?.map(({ name }) => name)) // [ 'inntekt' ] [ 'INNTEKT_WLONN' ]
 * ```
 */
export const readOrder = async (input: OrderInput): Promise<Reading> => {
  requireInput(input)
  const { files, catalogue, answers = {}, day } = input
  const read = await readAll(input)
  const metadata = read.findLast((file) => file.metadata !== undefined)?.metadata
  const resolver = new Resolver(catalogue, metadata)
  const found = distinct(read)
  const { decided, questions } = decide(found.slice(0, limits.variables), resolver, catalogue, answers)
  const variables = decided.map((each) => reportVariable(each, metadata))
  const { request, issues } = requestOf(variables, catalogue)
  const report: ReadingReport = {
    format: 'reading/1',
    catalogue: { id: catalogue.document.id, digest: catalogue.digest },
    files: read.map(({ file, kind, found: { variables: all } }) => ({ file, kind, variables: all.length })),
    variables,
    skipped: read.flatMap(({ found: { skipped } }) => skipped),
    questions,
    issues: [
      ...read.flatMap((each) => each.found.issues),
      ...countIssues(files, found),
      ...findingsOf(variables, { catalogue, resolver, named: namedIn(read), day }),
      ...issues,
    ],
  }
  return { report, request }
}
