import { createServer } from 'node:net'
import { success } from '@anslag/pricing'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { deskOn, lived } from '../testing/desk-in-memory.ts'
import { followUp } from './follow-up.ts'
import { mailThrough } from './mail.ts'
import { redactCase } from './redact.ts'

const pdfOf = async () => success(new TextEncoder().encode('%PDF of the offer'))

const smtp = async () => {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        letters.push(text)
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise<void>((resolve) => listening.once('listening', resolve))
  const bound = listening.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return { letters, address: `smtp://127.0.0.1:${port}`, stop: () => server.close() }
}

const closedPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise<void>((resolve) => server.once('listening', resolve))
  const bound = server.address()
  server.close()
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

it('an offer is printed after it was issued, and fetched from its case', async () => {
  const { as, desk } = deskOn(await newDatabase())
  const officer = await as('officer')
  const { case: id } = await lived(officer, ['issue', {}])
  const path = `GET /api/cases/${id}/revisions/1/pdf`
  expect((await officer(path)).status).toBe(404)
  await followUp(desk, { pdfOf })
  const answer = await officer(path)
  expect([answer.status, answer.headers.get('Content-Type'), await answer.text()]).toEqual([
    200,
    'application/pdf',
    '%PDF of the offer',
  ])
  expect((await officer(`GET /api/cases/${id}/revisions/2/pdf`)).status).toBe(404)
  expect((await (await as('finance'))(path)).status).toBe(403)
})

it('persons who are taken out while an offer is being printed do not come back by it', async () => {
  const { as, desk, clock } = deskOn(await newDatabase())
  const { case: id } = await lived(await as('officer'), ['issue', {}], ['withdraw', { reason: 'mistake' }])
  const texts: string[] = []
  const entry = { at: desk.now(), by: { name: 'Kari', role: 'administrator' as const } }
  const printing: Parameters<typeof followUp>[1]['pdfOf'] = async (document) => {
    texts.push(JSON.stringify(document))
    await redactCase(desk, id, 'asked-for', entry)
    return success(new TextEncoder().encode(texts.at(-1)))
  }
  await followUp(desk, { pdfOf: printing })
  clock.now = '2026-11-23T09:01:00Z'
  await followUp(desk, { pdfOf: printing })
  const papers = await desk.register.selectFrom('paper').select('pdf').execute()
  expect(texts[0]).toContain('Ola Nordmann')
  expect(papers.map(({ pdf }) => pdf.toString().includes('Ola Nordmann'))).toEqual([false])
})

it('a letter goes to whom it was sent, with the offer, once; again later where the server for mail is away', async () => {
  const { as, desk, clock } = deskOn(await newDatabase())
  await lived(await as('officer'), ['issue', {}], ['send', { to: 'ola@example.org' }])
  const away = mailThrough({ server: `smtp://127.0.0.1:${await closedPort()}`, from: 'desk@example.org' })
  await followUp(desk, { pdfOf, send: away })
  const waiting = () =>
    desk.register.selectFrom('outbox').select(['kind', 'attempts']).where('is_done', '=', false).execute()
  expect(await waiting()).toEqual([{ kind: 'mail', attempts: 1 }])
  const { letters, address, stop } = await smtp()
  const send = mailThrough({ server: address, from: 'desk@example.org' })
  await followUp(desk, { pdfOf, send })
  expect(letters).toEqual([])
  clock.now = '2026-11-23T09:01:00Z'
  await followUp(desk, { pdfOf, send })
  await followUp(desk, { pdfOf, send })
  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatch(/^To: ola@example\.org\r?$/m)
  expect(letters[0]).toMatch(/^Subject: \w+ DEMO-2026-0001\r?$/m)
  expect(letters[0]).toContain('filename=DEMO-2026-0001.pdf')
  expect(await waiting()).toEqual([])
  stop()
})
