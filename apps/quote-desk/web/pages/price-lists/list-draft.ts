import { type Day, isObject, type Result, readJson, success, valueAt } from '@anslag/pricing'
import { forgetWork, keepWork, keptWork } from '../../kept/kept-work.ts'

/** A list that somebody is about to upload. */
export interface ListDraft {
  /** A file is uploaded as it is; of a proposal somebody says when it applies. */
  readonly from: 'file' | 'proposal'
  /** What it is called until it has been read. */
  readonly name: string
  readonly document: unknown
}

const of = 'price-list'

/** Reads the file of a list: only that it is JSON, since the desk tells all else. */
export const draftOfFile = (name: string, text: string): Result<ListDraft> => {
  const read = readJson(text.replace(/^\uFEFF/, ''))
  return read.ok ? success({ from: 'file', name, document: read.value }) : read
}

const isDraft = (value: unknown): value is ListDraft =>
  ['file', 'proposal'].some((from) => valueAt(value, ['from']) === from) && typeof valueAt(value, ['name']) === 'string'

/** Keeps a draft in the browser until it is uploaded or thrown away; false where there is no room for it. */
export const keepDraft = (storage: Storage, person: string, draft: ListDraft, at: string): boolean =>
  keepWork(storage, person, of, { etag: '', at, written: draft })

/** The draft that was kept. */
export const keptDraft = (storage: Storage, person: string): ListDraft | undefined => {
  const written = keptWork(storage, person, of)?.written
  return isDraft(written) ? written : undefined
}

/** Keeps it no longer. */
export const forgetDraft = (storage: Storage, person: string): void => forgetWork(storage, person, of)

/** What a document says of itself that can be shown before it is known to be a list. */
export const saidBy = (document: unknown) => {
  const textAt = (name: string): string => {
    const value = valueAt(document, [name])
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : ''
  }
  return { id: textAt('id'), revision: textAt('revision'), validFrom: textAt('validFrom'), validTo: textAt('validTo') }
}

/** The list with other days: without an end where the last is empty. */
export const withDays = (document: unknown, validFrom: Day, validTo: Day): unknown => {
  if (!isObject(document)) return document
  const { validTo: _before, ...rest } = document
  return { ...rest, validFrom, ...(validTo === '' ? {} : { validTo }) }
}
