import { describe, expect, it } from 'vitest'
import { memoryStores } from '../../testing/memory-stores.ts'
import { builtFilesOf, memoryWorld } from '../../testing/memory-world.ts'
import { forgetOldBuilds, saveBuild } from './save-build.ts'

const top = 'https://example.org/a/'

const list = (revision: number): string => JSON.stringify({ format: 'price-list/1', revision })

describe('keeping a build', () => {
  it('saves every file and every document', async () => {
    const world = memoryWorld('1.0.0+a')
    await saveBuild(world)
    const store = await world.stores.open(`${top} 1.0.0+a`)
    expect(await (await store.match(`${top}nn/`))?.text()).toContain('nn')
    expect(await (await store.match(`${top}assets/a-1.js`))?.text()).toBe('a')
    const documents = await world.stores.open(`${top} documents`)
    expect(await (await documents.match(`${top}price-list.json`))?.text()).toBe(list(1))
  })

  it('saves no header of the server but the type', async () => {
    const world = memoryWorld('1.0.0+a')
    await saveBuild(world)
    const saved = await (await world.stores.open(`${top} 1.0.0+a`)).match(top)
    expect([...(saved?.headers.keys() ?? [])]).toEqual(['content-type'])
  })

  it.each([
    ['a file is missing', { 'assets/a-1.js': undefined }],
    ['a page is of another build', { 'nn/': '<meta content="1.0.0+b">' }],
    ['a price list is missing', { 'price-list.json': undefined }],
    [
      'a price list is a page',
      { 'price-list.json': new Response('<p>', { headers: { 'content-type': 'text/html' } }) },
    ],
    ['a catalogue is no JSON', { 'catalogue.json': '{' }],
  ])('saves nothing when %s', async (_, changes) => {
    const world = memoryWorld('1.0.0+a')
    const files = Object.entries({ ...builtFilesOf('1.0.0+a'), ...changes })
    world.serves(Object.fromEntries(files.flatMap(([path, sent]) => (sent === undefined ? [] : [[path, sent]]))))
    await expect(saveBuild(world)).rejects.toThrow()
    expect(await world.stores.keys()).not.toContain(`${top} 1.0.0+a`)
  })

  it('saves nothing half when the storage is full', async () => {
    let puts = 0
    const stores = memoryStores(() => {
      puts += 1
      return puts > 4
    })
    const world = memoryWorld('1.0.0+a', { stores })
    await expect(saveBuild(world)).rejects.toThrow()
    expect(await stores.keys()).not.toContain(`${top} 1.0.0+a`)
  })

  it('leaves what was kept of the same build when it is kept again in vain', async () => {
    const world = memoryWorld('1.0.0+a')
    await saveBuild(world)
    world.serves(undefined)
    await expect(saveBuild(world)).rejects.toThrow()
    expect(await world.stores.keys()).toContain(`${top} 1.0.0+a`)
  })
})

describe('forgetting', () => {
  it('leaves this build, the one before it, the documents, and what is of other sites', async () => {
    const world = memoryWorld('1.0.0+c')
    const names = ['1.0.0+a', '1.0.0+b', 'documents', '1.0.0+c'].map((name) => `${top} ${name}`)
    const foreign = [`${top}below/ 1.0.0+a`, 'https://example.org/ 1.0.0+a', 'another']
    for (const name of [...foreign, ...names]) await world.stores.open(name)
    await forgetOldBuilds(world)
    expect(await world.stores.keys()).toEqual([...foreign, ...names.slice(1)])
  })
})
