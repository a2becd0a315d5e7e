import { bundledBooks } from '@anslag/price-lists'
import {
  allOf,
  both,
  type Catalogue,
  components,
  coverageIssues,
  type Day,
  failure,
  type PriceBook,
  type PriceList,
  priceBookOn,
  type Result,
  readCatalogue,
  readPriceList,
  requirementsOf,
  success,
} from '@anslag/pricing'
import type { Options } from '../arguments/flags.ts'
import type { Environment } from '../environment.ts'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import { inFile, readDocument } from './read-document.ts'

/** What the cost components require of a price list. */
export const requirements = requirementsOf(components)

/** A bundled list by its id, in its last revision. */
export const listNamed = (id: string): PriceList | undefined =>
  bundledBooks()
    .lists.filter(({ document }) => document.id === id)
    .toSorted((a, b) => b.document.revision - a.document.revision)[0]

/** Reads a price list from a file and checks it. */
export const readListFile = async (file: string, environment: Environment): Promise<Result<PriceList, Refusal>> => {
  const document = await readDocument(file, ['price-list/1'], environment)
  return document.ok ? inFile(file, readPriceList(document.value, requirements)) : document
}

/** A price list by the id of a bundled one, else from a file. */
export const readList = async (name: string, environment: Environment): Promise<Result<PriceList, Refusal>> => {
  const known = listNamed(name)
  if (known !== undefined) return success(known)
  const read = await readListFile(name, environment)
  const missing = !read.ok && read.issues.some(({ messages }) => messages.some(({ code }) => code === 'file/missing'))
  const ids = [...new Set(bundledBooks().lists.map(({ document: { id } }) => id))]
  return missing ? failure([{ file: name, messages: [message('file/no-such-list', { lists: ids })] }]) : read
}

/** Several price lists, each by its id or from a file. */
export const readLists = async (
  names: readonly string[],
  environment: Environment,
): Promise<Result<readonly PriceList[], Refusal>> => {
  const read: Result<PriceList, Refusal>[] = []
  for (const name of names) read.push(await readList(name, environment))
  return allOf(read)
}

/** Several price lists from files. */
export const readListFiles = async (
  files: readonly string[],
  environment: Environment,
): Promise<Result<readonly PriceList[], Refusal>> => {
  const read: Result<PriceList, Refusal>[] = []
  for (const file of files) read.push(await readListFile(file, environment))
  return allOf(read)
}

/** Which documents prices are made of, where they are not those that come with the program. */
export type Documents = Pick<Options, 'lists' | 'catalogue'>

/** Of several lists no two may price the same day. They need not follow one another without a gap. */
const apart = (lists: readonly PriceList[]): Result<readonly PriceList[], Refusal> => {
  const issues = coverageIssues(lists.map(({ document }) => document)).filter(({ code }) => code !== 'price-list/gap')
  return inFile(undefined, issues.length === 0 ? { ok: true, value: lists } : { ok: false, issues })
}

const listsOf = async (
  { lists }: Documents,
  environment: Environment,
): Promise<Result<readonly PriceList[], Refusal>> => {
  if (lists.length === 0) return success(bundledBooks().lists)
  const read = await readLists(lists, environment)
  return read.ok ? apart(read.value) : read
}

/** The catalogue in the file that is named, else the bundled one. */
export const readCatalogueFile = async (
  { catalogue: file }: Documents,
  environment: Environment,
): Promise<Result<Catalogue, Refusal>> => {
  if (file === undefined) return success(bundledBooks().catalogue)
  const document = await readDocument(file, ['catalogue/1'], environment)
  return document.ok ? inFile(file, readCatalogue(document.value)) : document
}

/** The bundled documents with the list that is named. */
export const bookNamed = async (
  name: string,
  documents: Documents,
  environment: Environment,
): Promise<Result<PriceBook, Refusal>> => {
  const read = both(await readList(name, environment), await readCatalogueFile(documents, environment))
  if (!read.ok) return read
  const [list, catalogue] = read.value
  return success({ list, catalogue, vatTable: bundledBooks().vatTable })
}

/** The documents that were asked for: of the lists, the one that prices the day. */
export const bookOn = async (
  day: Day,
  documents: Documents,
  environment: Environment,
): Promise<Result<PriceBook, Refusal>> => {
  const read = both(await listsOf(documents, environment), await readCatalogueFile(documents, environment))
  if (!read.ok) return read
  const [lists, catalogue] = read.value
  return inFile(undefined, priceBookOn(day, { lists, catalogue, vatTable: bundledBooks().vatTable }))
}
