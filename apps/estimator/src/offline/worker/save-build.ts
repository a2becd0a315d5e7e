import { keepDocuments } from './saved-documents.ts'
import { versionStore, versionStores, type World } from './world.ts'

/** A copy without the server's headers, and without the mark of a redirection, with which no page may be answered. */
const copyOf = async (response: Response): Promise<Response> =>
  new Response(await response.blob(), { headers: { 'content-type': response.headers.get('content-type') ?? '' } })

const wholeFile = async (path: string, integrity: string, world: World): Promise<Response> => {
  const response = await world.fetch(world.top + path, { cache: 'no-cache', integrity })
  if (!response.ok) throw new Error(`${path} is not there`)
  return copyOf(response)
}

/** A page of this build: while a new one is put up, a server may still send the old one. */
const wholePage = async (path: string, world: World): Promise<Response> => {
  const response = await world.fetch(world.top + path, { cache: 'no-cache' })
  const isOurs = response.ok && (await response.clone().text()).includes(world.built.version)
  if (!isOurs) throw new Error(`${path} is not of this build`)
  return copyOf(response)
}

/** All or nothing: an error when one file is missing, damaged or of another build, and then nothing new is kept. */
export const saveBuild = async (world: World): Promise<void> => {
  const { pages, files } = world.built
  const name = versionStore(world)
  const isNew = !(await versionStores(world)).includes(name)
  try {
    const fetched = await Promise.all([
      ...pages.map(async (path) => [path, await wholePage(path, world)] as const),
      ...Object.entries(files).map(async ([path, sum]) => [path, await wholeFile(path, sum, world)] as const),
    ])
    await keepDocuments(world)
    const store = await world.stores.open(name)
    await Promise.all(fetched.map(([path, response]) => store.put(world.top + path, response)))
  } catch (error) {
    if (isNew) await world.stores.delete(name)
    throw error
  }
}

/** Forgets old builds. The last one before this stays: a page that is open may still fetch parts of it. */
export const forgetOldBuilds = async (world: World): Promise<void> => {
  const others = (await versionStores(world)).filter((name) => name !== versionStore(world))
  await Promise.all(others.slice(0, -1).map((name) => world.stores.delete(name)))
}
