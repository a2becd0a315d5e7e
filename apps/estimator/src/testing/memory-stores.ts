import type { Store, Stores } from '../offline/worker/world.ts'

const addressOf = (request: RequestInfo | URL): string => (request instanceof Request ? request.url : String(request))

const memoryStore = (refuses: () => boolean): Store => {
  const saved = new Map<string, Response>()
  return {
    match: async (request) => saved.get(addressOf(request))?.clone(),
    put: async (request, response) => {
      if (refuses()) throw new DOMException('', 'QuotaExceededError')
      saved.set(addressOf(request), response)
    },
    delete: async (request) => saved.delete(addressOf(request)),
  }
}

/** A browser's storage of responses in memory; it can be told to be full. */
export const memoryStores = (refuses: () => boolean = () => false): Stores => {
  const stores = new Map<string, Store>()
  return {
    open: async (name) => {
      const store = stores.get(name) ?? memoryStore(refuses)
      stores.set(name, store)
      return store
    },
    keys: async () => [...stores.keys()],
    delete: async (name) => stores.delete(name),
  }
}
