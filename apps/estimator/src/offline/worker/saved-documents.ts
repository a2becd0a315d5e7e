import { documentFiles, documentFormats, siteFile } from '../../price/document-files.ts'
import { fetchedAt } from '../worker-messages.ts'
import { documentStore, type World } from './world.ts'

/** Without these nothing can be priced. */
const needed: readonly string[] = Object.values(documentFiles)

/** Files that whoever put up the page may replace at any time. */
export const documents: readonly string[] = [...needed, siteFile]

/** What stands in a file: its documents, one or a list of them; undefined for what is no JSON. */
const documentsIn = (text: string): readonly unknown[] | undefined => {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : [parsed]
  } catch {
    return undefined
  }
}

const formatOf = (document: unknown): string =>
  typeof document === 'object' && document !== null && 'format' in document ? String(document.format) : ''

const jsonType = /^(?:application|text)\/(?:[\w.-]{1,40}\+)?json\b/i

/** False for what is sent where a file is not: an error, or the page of a network that wants a password first. */
const isSent = ({ ok, redirected, headers }: Response): boolean =>
  ok && !redirected && jsonType.test(headers.get('content-type') ?? '')

/** Whether what is sent is a document of the kind that belongs there, of whatever version, or damaged. */
const isOurs = (path: string, found: readonly unknown[] | undefined): boolean => {
  const [kind = ''] = (documentFormats[path] ?? '').split('/')
  return found === undefined || found.every((each) => formatOf(each).startsWith(`${kind}/`))
}

const isKnown = (path: string, found: readonly unknown[] | undefined): boolean =>
  found !== undefined && found.length > 0 && found.every((each) => formatOf(each) === documentFormats[path])

const keep = async (path: string, text: string, world: World): Promise<void> => {
  const headers = { 'content-type': 'application/json', [fetchedAt]: world.now().toISOString() }
  const store = await world.stores.open(documentStore(world))
  await store.put(world.top + path, new Response(text, { headers }))
}

/**
 * Fetches a document and keeps it where it says that it is one of ours; undefined when there is none to be had, or something
 * else is sent in its place. One that is damaged or of another version is given, so that the page can say why, but not kept.
 */
export const freshDocument = async (path: string, world: World): Promise<Response | undefined> => {
  // A redirection leads to somebody else's page: nothing of it is read.
  const init: RequestInit = { cache: 'no-cache', redirect: 'error' }
  const response = await world.fetch(world.top + path, init).catch(() => undefined)
  if (response === undefined || !isSent(response)) return undefined
  const text = await response.clone().text()
  const found = documentsIn(text)
  if (!isOurs(path, found)) return undefined
  // A full storage must not keep anybody from a price.
  if (isKnown(path, found)) await keep(path, text, world).catch(() => undefined)
  return response
}

/** The document as it was when it could last be fetched. */
export const savedDocument = async (path: string, world: World): Promise<Response | undefined> => {
  const store = await world.stores.open(documentStore(world))
  return store.match(world.top + path)
}

/** Fetches and saves every document; an error when one that is needed is neither to be had nor kept. */
export const keepDocuments = async (world: World): Promise<void> => {
  await Promise.all(documents.map((path) => freshDocument(path, world)))
  for (const path of needed)
    if ((await savedDocument(path, world)) === undefined) throw new Error(`${path} cannot be kept`)
}
