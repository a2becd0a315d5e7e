import type { Built } from './built.ts'

export type Store = Pick<Cache, 'match' | 'put' | 'delete'>

export interface Stores {
  readonly open: (name: string) => Promise<Store>
  readonly keys: () => Promise<readonly string[]>
  readonly delete: (name: string) => Promise<unknown>
}

/** What the service worker works with: a browser's, or a test's. */
export interface World {
  /** The address of the top of the site, with the slash at its end. */
  readonly top: string
  readonly built: Built
  readonly stores: Stores
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  readonly now: () => Date
  /** Ends when nobody should wait for the network any longer, if something kept can be shown instead. */
  readonly patience: () => Promise<undefined>
}

/**
 * The place of the kept files of a build. All sites of a web server share one storage, so names begin with the site's
 * own address; no address has a space.
 */
export const versionStore = ({ top, built }: Pick<World, 'top' | 'built'>): string => `${top} ${built.version}`

/** The place of the documents, which outlive builds. */
export const documentStore = ({ top }: Pick<World, 'top'>): string => `${top} documents`

/** The places that hold this site's builds, oldest first. */
export const versionStores = async (world: Pick<World, 'top' | 'stores'>): Promise<readonly string[]> => {
  const names = await world.stores.keys()
  return names.filter((name) => name.startsWith(`${world.top} `) && name !== documentStore(world))
}

/** What a service worker has in place of a window. The types of a browser's window know none of it. */
export interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope'>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: () => Promise<readonly { readonly postMessage: (message: unknown) => void }[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
}

interface LifeEvent {
  readonly waitUntil: (promise: Promise<unknown>) => void
}

interface WorkerEvents {
  readonly install: LifeEvent
  readonly activate: LifeEvent
  readonly fetch: LifeEvent & {
    readonly request: Request
    readonly respondWith: (response: Promise<Response>) => void
  }
}
