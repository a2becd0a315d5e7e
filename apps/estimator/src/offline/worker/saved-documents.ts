import { documentFiles, siteFile } from '../../price/document-files.ts'
import { fetchedAt } from '../worker-messages.ts'
import { documentStore, type World } from './world.ts'

/** Without these nothing can be priced. */
const needed: readonly string[] = Object.values(documentFiles)

/** Files that whoever put up the page may replace at any time. */
export const documents: readonly string[] = [...needed, siteFile]

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** False for what is sent where a file is not: an error, or the page of a network that wants a password first. */
const isSent = (response: Response): boolean =>
  response.ok && !(response.headers.get('content-type') ?? '').startsWith('text/html')

const keep = async (path: string, text: string, world: World): Promise<void> => {
  if (!isJson(text)) return
  const headers = { 'content-type': 'application/json', [fetchedAt]: world.now().toISOString() }
  const store = await world.stores.open(documentStore(world))
  await store.put(world.top + path, new Response(text, { headers }))
}

/** Fetches a document and savesPage it; undefined when there is none to be had. One that is no JSON is given, but not kept. */
export const freshDocument = async (path: string, world: World): Promise<Response | undefined> => {
  const response = await world.fetch(world.top + path, { cache: 'no-cache' }).catch(() => undefined)
  if (response === undefined || !isSent(response)) return undefined
  const text = await response.clone().text()
  // A full storage must not keep anybody from a price.
  await keep(path, text, world).catch(() => undefined)
  return response
}

/** The document as it was when it could last be fetched. */
export const savedDocument = async (path: string, world: World): Promise<Response | undefined> => {
  const store = await world.stores.open(documentStore(world))
  return store.match(world.top + path)
}

/** Fetches and savesPage every document; an error when one that is needed is neither to be had nor kept. */
export const keepDocuments = async (world: World): Promise<void> => {
  await Promise.all(documents.map((path) => freshDocument(path, world)))
  for (const path of needed)
    if ((await savedDocument(path, world)) === undefined) throw new Error(`${path} cannot be kept`)
}
