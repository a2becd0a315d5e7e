import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './static-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-'))

const started: Server[] = []

const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
  const bound = started[0]?.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
}

const get = async (path: string): Promise<string> => {
  const response = await ask(path)
  return `${response.status} ${await response.text()}`
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 'nn'))
  writeFileSync(join(folder, 'index.html'), 'here')
  writeFileSync(join(folder, 'nn/index.html'), 'her')
  writeFileSync(join(folder, 'assets/a-1.js'), 'a')
  started.push(await serve(folder, 0))
})

afterAll(() => {
  started[0]?.close()
  rmSync(folder, { recursive: true })
})

describe('the server of built files', () => {
  it('gives the files of its folder, and the index of a folder', async () => {
    expect(await get('/')).toBe('200 here')
    expect(await get('/index.html?x=1')).toBe('200 here')
    expect(await get('/nn/')).toBe('200 her')
  })

  it.each(['/nothing', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%zz', '/%00'])(
    'gives nothing else, and lives on: %s',
    async (path) => {
      expect(await get(path)).toBe('404 ')
      expect(await get('/')).toBe('200 here')
    },
  )

  it('leads from a folder to its page', async () => {
    const response = await ask('/nn?embed')
    expect([response.status, response.headers.get('location')]).toEqual([301, './nn/?embed'])
  })

  it('lets what has a digest in its name be kept, and everything else be asked for again', async () => {
    expect((await ask('/assets/a-1.js')).headers.get('cache-control')).toContain('immutable')
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('tells about a file without sending it, and takes nothing', async () => {
    const head = await ask('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
  })
})
