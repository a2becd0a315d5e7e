import type { VersionMessage } from '../worker-messages.ts'
import { answer } from './answer.ts'
import { built } from './built.ts'
import { forgetOldBuilds, saveBuild } from './save-build.ts'
import type { WorkerScope, World } from './world.ts'

declare const self: WorkerScope

/** Milliseconds until a page that is kept is better than one that may come. */
const wait = 4000

const world: World = {
  top: self.registration.scope,
  built,
  stores: caches,
  fetch: (address, init) => fetch(address, init),
  now: () => new Date(),
  patience: () => new Promise((resolve) => setTimeout(() => resolve(undefined), wait)),
}

// Builds are kept side by side, so a new worker can serve pages of the old build too, and need not wait for them to close.
const takeOver = async (): Promise<void> => {
  await forgetOldBuilds(world)
  await self.clients.claim()
  const message: VersionMessage = { type: 'anslag:version', version: built.version }
  for (const page of await self.clients.matchAll()) page.postMessage(message)
}

self.addEventListener('install', (event) => event.waitUntil(saveBuild(world).then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => {
  const response = answer(event.request, world, (promise) => event.waitUntil(promise))
  if (response !== undefined) event.respondWith(response)
})
