import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { get as httpGet, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyHeaders } from './policy.ts'
import { serve } from './static-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-'))

const outside = `${folder}-outside`

const started: Server[] = []

/** The status for whoever asks by a name. */
const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const bound = started[0]?.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const request = httpGet({ host: '127.0.0.1', port, path: '/', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject)
  })

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
  mkdirSync(outside)
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'file.txt'))
  symlinkSync(outside, join(folder, 'out'))
  symlinkSync(join(folder, 'nn'), join(folder, 'nynorsk'))
  started.push(await serve(folder, 0, ['anslag.example.org']))
})

afterAll(() => {
  started[0]?.close()
  rmSync(folder, { recursive: true })
  rmSync(outside, { recursive: true })
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

  it('follows no link out of its folder, and one within it', async () => {
    expect(await get('/file.txt')).toBe('404 ')
    expect(await get('/out/secret.txt')).toBe('404 ')
    expect(await get('/out/')).toBe('404 ')
    expect(await get('/nynorsk/')).toBe('200 her')
  })

  it.each(['localhost:4173', 'LOCALHOST', '127.0.0.1', '[::1]:80', 'anslag.example.org'])(
    'answers whoever asks for this computer: %s',
    async (host) => {
      expect(await statusFor(host)).toBe(200)
    },
  )

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', 'a b', '@'])(
    'answers nobody who asks by another name: %j',
    async (host) => {
      expect(await statusFor(host)).toBe(421)
    },
  )

  it.each(['/', '/assets/a-1.js', '/nothing'])(
    'sends what the page says of itself, and more, with %s',
    async (path) => {
      const { headers } = await ask(path)
      expect(Object.fromEntries(Object.keys(policyHeaders).map((name) => [name, headers.get(name)]))).toEqual(
        policyHeaders,
      )
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
