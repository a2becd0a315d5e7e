import { describe, expect, it } from 'vitest'
import { builtFilesOf, type MemoryWorld, memoryWorld } from '../../testing/memory-world.ts'
import { fetchedAt } from '../worker-messages.ts'
import { answer } from './answer.ts'
import { saveBuild } from './save-build.ts'
import type { World } from './world.ts'

const top = 'https://example.org/a/'

const list = (revision: number): string => JSON.stringify({ format: 'price-list/1', revision })

const keptWorld = async (changes: Parameters<typeof memoryWorld>[1] = {}): Promise<MemoryWorld> => {
  const world = memoryWorld('1.0.0+a', changes)
  await saveBuild(world)
  world.asked.length = 0
  return world
}

const asks = (path: string, world: World, mode: RequestMode = 'cors', method = 'GET') =>
  answer({ method, mode, url: path.includes(':') ? path : top + path }, world, () => undefined)

const text = async (path: string, world: World, mode?: RequestMode) => (await asks(path, world, mode))?.text()

const without = (path: string) =>
  Object.fromEntries(Object.entries(builtFilesOf('1.0.0+a')).filter(([name]) => name !== path))

describe('a page', () => {
  it('comes from the network while there is one, and from what is kept when there is none', async () => {
    const world = await keptWorld()
    world.serves({ ...builtFilesOf('1.0.0+a'), 'nn/': 'newer' })
    expect(await text('nn/', world, 'navigate')).toBe('newer')
    world.serves(undefined)
    expect(await text('nn/?embed#a', world, 'navigate')).toContain('nn')
    expect(await text('index.html', world, 'navigate')).toContain('nb')
  })

  it('comes from what is kept when the network is slow or the server stumbles', async () => {
    const world = await keptWorld({ patience: () => Promise.resolve(undefined) })
    world.serves({ '': 'late' })
    expect(await text('', world, 'navigate')).toContain('nb')
    const stumbling = await keptWorld()
    stumbling.serves({ '': new Response('', { status: 503 }) })
    expect(await text('', stumbling, 'navigate')).toContain('nb')
  })

  it('is gone when it was taken away', async () => {
    const world = await keptWorld()
    world.serves({})
    expect((await asks('', world, 'navigate'))?.status).toBe(404)
  })
})

describe('a document', () => {
  it('comes from the network, and is kept as it was there, with its time', async () => {
    const world = await keptWorld()
    world.serves({ 'price-list.json': list(2) })
    const fresh = await asks('price-list.json', world)
    expect([await fresh?.text(), fresh?.headers.get(fetchedAt)]).toEqual([list(2), null])
    world.serves(undefined)
    const saved = await asks('price-list.json', world)
    expect([await saved?.text(), saved?.headers.get(fetchedAt)]).toEqual([list(2), '2026-11-22T10:00:00.000Z'])
  })

  it.each([
    ['is missing', without('price-list.json')],
    ['cannot be given', { 'price-list.json': new Response('{}', { status: 500 }) }],
    ['is a login page that says it is JSON', { 'price-list.json': '{"error":"log in"}' }],
    ['is another document of ours', { 'price-list.json': '{"format":"catalogue/1"}' }],
    ['is a list with something else in it', { 'price-list.json': `[${list(1)},{}]` }],
    [
      'is no JSON by its type',
      { 'price-list.json': new Response(list(2), { headers: { 'content-type': 'text/plain' } }) },
    ],
    ['is a page', { 'price-list.json': new Response('{}', { headers: { 'content-type': 'text/html' } }) }],
  ])('that %s is the one that is kept', async (_, files) => {
    const world = await keptWorld()
    world.serves(files)
    expect(await text('price-list.json', world)).toBe(list(1))
  })

  it('to which a redirection leads is the one that is kept', async () => {
    const world = await keptWorld()
    const moved: World = {
      ...world,
      fetch: async (_, { redirect }) => {
        if (redirect === 'error') throw new TypeError('redirected')
        return new Response(list(9), { headers: { 'content-type': 'application/json' } })
      },
    }
    expect(await text('price-list.json', moved)).toBe(list(1))
  })

  it('may be a list of documents, of the kind that belongs there', async () => {
    const world = await keptWorld()
    world.serves({ 'price-list.json': `[${list(2)},${list(3)}]` })
    expect(await text('price-list.json', world)).toBe(`[${list(2)},${list(3)}]`)
    world.serves(undefined)
    expect(await text('price-list.json', world)).toBe(`[${list(2)},${list(3)}]`)
  })

  it('of a later version is given, so that the page can say so, and not kept', async () => {
    const world = await keptWorld()
    world.serves({ 'price-list.json': '{"format":"price-list/2"}' })
    expect(await text('price-list.json', world)).toBe('{"format":"price-list/2"}')
    world.serves(undefined)
    expect(await text('price-list.json', world)).toBe(list(1))
  })

  it('that is broken is given, so that the page can say why, and not kept', async () => {
    const world = await keptWorld()
    world.serves({ 'price-list.json': '{"list":' })
    expect(await text('price-list.json', world)).toBe('{"list":')
    world.serves(undefined)
    expect(await text('price-list.json', world)).toBe(list(1))
  })

  it('is given when the storage is full', async () => {
    const world = memoryWorld('1.0.0+a')
    const full = {
      ...world,
      stores: { ...world.stores, open: () => Promise.reject(new DOMException('', 'QuotaExceededError')) },
    }
    expect(await text('price-list.json', full)).toBe(list(1))
  })

  it('that is neither there nor kept is an error of the network', async () => {
    const world = memoryWorld('1.0.0+a')
    world.serves(undefined)
    expect((await asks('price-list.json', world))?.type).toBe('error')
  })
})

describe('a built file', () => {
  it('comes from what is kept, without asking', async () => {
    const world = await keptWorld()
    expect(await text('assets/a-1.js', world)).toBe('a')
    expect(world.asked).toEqual([])
  })

  it('comes from the build before this too, for a page that is still open', async () => {
    const world = await keptWorld()
    const next: MemoryWorld = { ...world, built: { ...world.built, version: '1.0.0+b', files: {} } }
    next.serves(undefined)
    expect(await text('assets/a-1.js', next)).toBe('a')
  })

  it('comes from the network when the storage has become forbidden', async () => {
    const world = await keptWorld()
    const forbidden = {
      ...world,
      stores: { ...world.stores, keys: () => Promise.reject(new DOMException('', 'SecurityError')) },
    }
    expect(await text('assets/a-1.js', forbidden)).toBe('a')
  })

  it('comes from the network when it is not kept', async () => {
    const world = await keptWorld()
    world.serves({ 'assets/b-2.js': 'b' })
    expect(await text('assets/b-2.js', world)).toBe('b')
  })
})

describe('what is none of ours', () => {
  it.each([
    ['another site', 'https://example.com/a/price-list.json', 'cors', 'GET'],
    ['above the site', 'https://example.org/price-list.json', 'cors', 'GET'],
    ['something else below it', 'report.pdf', 'navigate', 'GET'],
    ['what is sent', 'price-list.json', 'cors', 'POST'],
  ] as const)('is left to the browser: %s', async (_, path, mode, method) => {
    expect(asks(path, await keptWorld(), mode, method)).toBeUndefined()
  })
})
