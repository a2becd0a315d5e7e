import { bundledBooks } from '@anslag/price-lists'
import {
  components,
  type Day,
  failure,
  type PriceBook,
  type PriceList,
  priceBookOn,
  type Result,
  readPriceList,
  requirementsOf,
  success,
} from '@anslag/pricing'
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

/** The bundled documents with the list that is named. */
export const bookNamed = async (name: string, environment: Environment): Promise<Result<PriceBook, Refusal>> => {
  const list = await readList(name, environment)
  if (!list.ok) return list
  const { catalogue, vatTable } = bundledBooks()
  return success({ list: list.value, catalogue, vatTable })
}

/** The bundled documents with the list that is named, else with the bundled one that prices the day. */
export const bookOn = async (
  day: Day,
  name: string | undefined,
  environment: Environment,
): Promise<Result<PriceBook, Refusal>> =>
  name === undefined ? inFile(undefined, priceBookOn(day, bundledBooks())) : bookNamed(name, environment)
