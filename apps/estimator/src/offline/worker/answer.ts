import { documents, freshDocument, savedDocument } from './saved-documents.ts'
import { versionStore, versionStores, type World } from './world.ts'

/** Keeps the worker awake until something has ended. */
export type Linger = (promise: Promise<unknown>) => void

/** What is fresh, unless that takes too long or fails and something is kept. */
const freshOrSaved = async (
  fresh: Promise<Response | undefined>,
  saved: () => Promise<Response | undefined>,
  { patience }: World,
): Promise<Response> =>
  (await Promise.race([fresh, patience()])) ??
  (await saved().catch(() => undefined)) ??
  (await fresh) ??
  Response.error()

const savedPage = async (path: string, world: World): Promise<Response | undefined> =>
  (await world.stores.open(versionStore(world))).match(world.top + path)

/** A server that stumbles is no answer; a page that was taken away is. */
const freshPage = async (address: string, world: World): Promise<Response | undefined> => {
  const response = await world.fetch(address, { cache: 'no-cache', redirect: 'manual' }).catch(() => undefined)
  return response === undefined || response.status >= 500 ? undefined : response
}

/** A file of any build that is kept: its name has a digest, so it is the same in all. */
const savedFile = async (path: string, world: World): Promise<Response | undefined> => {
  const names = await versionStores(world)
  for (const name of names.toReversed()) {
    const found = await (await world.stores.open(name)).match(world.top + path)
    if (found !== undefined) return found
  }
  return undefined
}

const file = async (path: string, world: World): Promise<Response> =>
  (await savedFile(path, world).catch(() => undefined)) ?? world.fetch(world.top + path, {})

/**
 * How a request of a page is answered: pages and documents from the network while there is one, built files from what is
 * kept.
 *
 * @returns undefined for what is none of ours, which the browser then fetches as if there were no worker
 */
export const answer = (
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  world: World,
  linger: Linger,
): Promise<Response> | undefined => {
  const [address = ''] = url.split('#')
  const [plain = ''] = address.split('?')
  if (method !== 'GET' || !plain.startsWith(world.top)) return undefined
  const path = plain.slice(world.top.length)
  if (documents.includes(path)) {
    const fresh = freshDocument(path, world)
    linger(fresh)
    return freshOrSaved(fresh, () => savedDocument(path, world), world)
  }
  const page = path.replace(/index\.html$/, '')
  if (world.built.pages.includes(page))
    return mode === 'navigate'
      ? freshOrSaved(freshPage(address, world), () => savedPage(page, world), world)
      : undefined
  return path.startsWith('assets/') || Object.hasOwn(world.built.files, path) ? file(path, world) : undefined
}
