import type { World } from '../offline/worker/world.ts'
import { memoryStores } from './memory-stores.ts'

export type Files = Readonly<Record<string, string | Response>>

export interface MemoryWorld extends World {
  /** What the server sends by now; undefined for no network. */
  readonly serves: (files: Files | undefined) => void
  /** Every path that was asked for. */
  readonly asked: string[]
}

const pageFile = /\/$|^$/

const responseOf = (path: string, sent: string | Response | undefined): Response => {
  if (sent === undefined) return new Response('', { status: 404 })
  if (typeof sent !== 'string') return sent.clone()
  const type = pageFile.test(path) ? 'text/html' : path.endsWith('.json') ? 'application/json' : 'text/javascript'
  return new Response(sent, { headers: { 'content-type': type, server: 'x' } })
}

/** The files of a site as it is built: three documents, a page in two languages, a script. */
export const builtFilesOf = (version: string): Files => ({
  '': `<meta content="${version}">nb`,
  'nn/': `<meta content="${version}">nn`,
  'assets/a-1.js': 'a',
  'price-list.json': '{"format":"price-list/1","revision":1}',
  'catalogue.json': '{"format":"catalogue/1"}',
  'vat.json': '{"format":"vat-table/1"}',
})

/** A service worker's surroundings in memory, with a server that can be told what it sends. */
export const memoryWorld = (version: string, changes: Partial<World> = {}): MemoryWorld => {
  const top = 'https://example.org/a/'
  const asked: string[] = []
  let files: Files | undefined = builtFilesOf(version)
  return {
    top,
    built: { version, pages: ['', 'nn/'], files: { 'assets/a-1.js': 'sha256-a' } },
    stores: memoryStores(),
    now: () => new Date('2026-11-22T10:00:00Z'),
    patience: () => new Promise(() => undefined),
    ...changes,
    asked,
    fetch: async (address) => {
      const path = address.slice(top.length).replace(/[?].*$/, '')
      asked.push(path)
      if (files === undefined) throw new TypeError('no network')
      return responseOf(path, files[path])
    },
    serves: (now) => {
      files = now
    },
  }
}
