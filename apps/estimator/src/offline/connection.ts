import { type Signal, signal } from '@preact/signals'
import { announcedVersion } from './worker-messages.ts'

/** What the page knows of its network and of its service worker. */
export interface Connection {
  readonly isOnline: Signal<boolean>
  /** Whether the page would open without a network. */
  readonly isSaved: Signal<boolean>
  readonly hasNewVersion: Signal<boolean>
}

/** Milliseconds between two looks for a new version, by a page that is open for long. */
const hour = 3_600_000

const lookForNewVersions = (registration: ServiceWorkerRegistration): void => {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < hour) return
    last = performance.now()
    registration.update().catch(() => undefined)
  })
}

const registerWorker = async (site: URL, { isSaved }: Connection): Promise<void> => {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(new URL('service-worker.js', site), { updateViaCache: 'none' })
  await serviceWorker.ready
  isSaved.value = true
  lookForNewVersions(registration)
}

/**
 * Watches the network, and lets a service worker keep the page. Where there is none (an old browser, http, a forbidden
 * storage) or its files cannot be kept, the page works as it did, with a network.
 *
 * @param site the top of the site
 * @param version the page's own
 * @param savesPage whether to keep the page: in a frame of another that would help nobody
 */
export const connected = (site: URL, version: string, savesPage: boolean): Connection => {
  const connection = { isOnline: signal(navigator.onLine), isSaved: signal(false), hasNewVersion: signal(false) }
  for (const name of ['online', 'offline'])
    addEventListener(name, () => {
      connection.isOnline.value = navigator.onLine
    })
  if (!('serviceWorker' in navigator)) return connection
  // Forbidden storage makes even a look at it an error.
  try {
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      const message = announcedVersion(data)
      if (message !== undefined) connection.hasNewVersion.value = message !== version
    })
    if (savesPage) registerWorker(site, connection).catch(() => undefined)
  } catch {}
  return connection
}
