import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { type Body, bodyOf, deskOn, done, host, lived } from '../testing/desk-in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-offers-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<link rel="stylesheet" crossorigin href="/assets/desk-1.css">')
afterAll(() => rmSync(folder, { recursive: true }))

const { app, desk, as, logged } = deskOn(await newDatabase(), { pageFolder: folder, publicUrl: `http://${host}` })
afterAll(() => desk.register.destroy().catch(() => undefined))

const officer = await as('officer')

const offered = async () => {
  const issued = await lived(officer, ['issue', {}])
  const { address }: { readonly address: string } = await (await officer(`POST /api/cases/${issued.case}/links`)).json()
  return { issued, path: new URL(address).pathname }
}

const get = (path: string) => app.request(`http://${host}${path}`, { headers: { Host: host } })

const post = (path: string, form: Readonly<Record<string, string>> | string, type?: string) =>
  app.request(`http://${host}${path}`, {
    method: 'POST',
    headers: { Host: host, ...(type === undefined ? {} : { 'Content-Type': type }) },
    body: typeof form === 'string' ? form : new URLSearchParams(form),
  })

const hashOf = ({ quote }: Body): string => quote.revisions.at(-1)?.seal?.hash ?? ''

const auditOf = async ({ case: id }: Body): Promise<string> =>
  JSON.stringify(await bodyOf(await officer(`GET /api/cases/${id}`)))

describe('the page of a buyer', () => {
  it('says that the answer is given on it, and has no form for paper', async () => {
    const { path } = await offered()
    const page = await (await get(path)).text()
    expect(page).toContain('Svar nederst på denne siden')
    expect(page).not.toContain('siste side')
  })

  it('takes an answer to what stands now, also from whoever answered what stood before', async () => {
    const { issued, path } = await offered()
    const first = { answer: 'accept', name: 'Ola Nordmann', hash: hashOf(issued) }
    expect((await post(path, first)).status).toBe(303)
    const next = await done(officer, await done(officer, issued, 'revise'), 'issue')
    const page = await (await get(path)).text()
    expect(page).not.toContain('class="receipt"')
    expect((await post(path, first)).status).toBe(409)
    expect((await post(path, { ...first, hash: hashOf(next) })).status).toBe(303)
    expect(await (await get(path)).text()).toContain('versjon 2, på')
  })

  it('does not take the opposite for what was answered', async () => {
    const { issued, path } = await offered()
    await post(path, { answer: 'accept', name: 'Ola Nordmann', hash: hashOf(issued) })
    const refusal = await post(path, { answer: 'decline', name: 'Ola Nordmann', reason: 'price', hash: hashOf(issued) })
    expect([refusal.status, await refusal.text()]).toEqual([409, expect.stringContaining('svaret var et annet')])
  })

  it.each([
    ['nothing that answers', 'name=Ola', 'application/x-www-form-urlencoded'],
    ['no form', '{}', 'application/json'],
    ['a form that is no form', '--x', 'multipart/form-data; boundary=x'],
  ])('is there as before where %s is sent', async (_what, body, type) => {
    const { path } = await offered()
    const page = await post(path, body, type)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('id="accept"')])
  })

  it('says where too much is sent', async () => {
    const { path } = await offered()
    expect((await post(path, { answer: 'accept', name: 'a'.repeat(30_000) })).status).toBe(413)
  })

  it.each(['/offers/x', `/offers/${'A'.repeat(22)}`, '/offers/a%2Fb%0d'])(
    'leads nowhere at %s, sent to or opened',
    async (path) => {
      for (const answer of [await get(path), await post(path, { answer: 'accept' })]) {
        expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Lenken virker ikke')])
      }
    },
  )

  it('has a line in the log, with nothing of the link in it', async () => {
    const { path } = await offered()
    logged.length = 0
    await get(path)
    expect(logged).toHaveLength(1)
    expect(logged.join()).not.toContain(path.split('/').at(-1))
  })

  it('of a confirmed refusal is a refusal in the log of the case', async () => {
    const { issued, path } = await offered()
    await post(path, { answer: 'decline', name: 'Ola Nordmann', reason: 'price', hash: hashOf(issued) })
    const { answers } = await (await officer(`GET /api/cases/${issued.case}/links`)).json()
    const headers = { 'If-Match': `"${issued.version}"` }
    const confirmed = await officer(`POST /api/cases/${issued.case}/answers/${answers[0].id}/confirm`, { headers })
    expect(confirmed.status).toBe(200)
    expect(await auditOf(issued)).toContain('"act":"decline"')
    expect(await auditOf(issued)).not.toContain('"act":"accept"')
  })

  it('says that something is wrong with us where the register is away', async () => {
    const { path } = await offered()
    await desk.register.destroy()
    const page = await get(path)
    expect([page.status, await page.text()]).toEqual([500, expect.stringContaining('Dette gikk ikke')])
  })
})
