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
