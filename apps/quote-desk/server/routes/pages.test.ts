import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { deskOn, host, sendTo } from '../testing/desk-in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-pages-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Anslag</title>')
writeFileSync(join(folder, 'assets', 'desk-1.js'), 'void 0;'.repeat(1_000))
afterAll(() => rmSync(folder, { recursive: true }))

const { app, desk } = deskOn(await newDatabase(), { pageFolder: folder })
afterAll(() => desk.register.destroy())

const send = sendTo(app)

describe('the pages of the desk', () => {
  it.each(['/', '/cases/new', '/cases/1', '/price-lists', '/accuracy', '/sign-in/some-secret'])(
    'are at %s',
    async (path) => {
      const page = await send(`GET ${path}`)
      expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>Anslag</title>'])
      expect(page.headers.get('Cache-Control')).toBe('no-store')
    },
  )

  it('let in no script, style or frame of another place', async () => {
    const policy = (await send('GET /')).headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('are kept by browsers where they never change', async () => {
    const script = await send('GET /assets/desk-1.js')
    expect(script.headers.get('Cache-Control')).toContain('immutable')
    expect(script.headers.get('Content-Type')).toContain('text/javascript')
  })

  it('are sent in few bytes to whoever can read that', async () => {
    const script = await send('GET /assets/desk-1.js', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(script.headers.get('Content-Encoding')).toBe('gzip')
    expect((await script.arrayBuffer()).byteLength).toBeLessThan(200)
  })

  it.each(['/assets/../../package.json', '/assets/%2e%2e/index.html', '/assets/none.js', '/none'])(
    'are not at %s',
    async (path) => {
      expect((await send(`GET ${path}`)).status).not.toBe(200)
    },
  )

  it('are refused to whoever was led here by another name', async () => {
    expect((await app.request('http://elsewhere.example/', { headers: { Host: 'elsewhere.example' } })).status).toBe(
      403,
    )
    expect((await app.request(`http://${host}/`)).status).toBe(200)
  })
})
