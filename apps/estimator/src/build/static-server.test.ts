import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './static-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-'))

const started: Server[] = []

const get = async (path: string): Promise<string> => {
  const bound = started[0]?.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  return `${response.status} ${await response.text()}`
}

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'here')
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
  })

  it.each(['/nothing', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%zz', '/%00'])(
    'gives nothing else, and lives on: %s',
    async (path) => {
      expect(await get(path)).toBe('404 ')
      expect(await get('/')).toBe('200 here')
    },
  )
})
