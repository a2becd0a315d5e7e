import { createServer, type Server } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { offerLetter } from '../jobs/letters.ts'
import { mailThrough } from '../jobs/mail.ts'
import { codesIn, done, lived, newDesk, type Send, sendTo, type TestDesk } from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
})

const markup = '<script>alert(1)</script> =HYPERLINK("https://example.org")'

const hidden = ['\u202e', '\u001b[2J', 'a\r\nBcc: all@example.org']

describe('text that does harm elsewhere', () => {
  it('abuse case 27: stands in JSON answers as text, which no browser takes for a page', async () => {
    const draft = await lived(officer)
    const edited = await done(officer, draft, 'edit', { format: 'quote-details/1', project: { title: markup } })
    expect(edited.quote.revisions[0]?.content.project.title).toBe(markup)
    for (const call of [`GET /api/cases/${draft.case}`, 'GET /api/cases?text=script', `GET /api/cases/${markup}`]) {
      const answer = await officer(call)
      expect(answer.headers.get('Content-Type')).toBe('application/json')
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(answer.headers.get('Content-Security-Policy')).toMatch(/default-src '(none|self)'/)
    }
    expect(await (await sendTo(desk.app)('GET /api')).text()).not.toContain('<script>alert')
  })

  it.each(hidden.map((text) => [JSON.stringify(text), text]))(
    'abuse case 27: is refused or made legible where it hides, turns or breaks lines: %s',
    async (_, text) => {
      const draft = await lived(officer)
      const project = { title: `Prosjekt ${text}` }
      const edited = await done(officer, draft, 'edit', { format: 'quote-details/1', project })
      const kept = edited.issues === undefined ? edited.quote.revisions[0]?.content.project.title : ''
      expect(kept).not.toMatch(/[\p{C}\u2028\u2029]/u)
      const archive = await done(officer, draft, 'archive', { number: text })
      const sent = await done(officer, await lived(officer, ['issue', {}]), 'send', { to: `ola@example.org${text}` })
      expect([codesIn(archive).length, codesIn(sent).length]).toEqual([1, 1])
    },
  )

  it('abuse case 27: reaches no log: a fault tells where it was in our code, and nothing that was sent', async () => {
    const before = desk.logged.length
    await officer('POST /api/cases', { body: `{"details": "${markup}` })
    await officer(`GET /api/cases?text=${encodeURIComponent(`${hidden.join(' ')} ${markup}`)}`)
    expect(desk.logged.slice(before).join('\n')).not.toMatch(/script|HYPERLINK|\p{Cf}|\p{Cc}(?<!\n)/u)
  })

  it('abuse case 27: gets into no header of a letter: an address with a line break goes nowhere', async () => {
    const said: string[] = []
    const server: Server = createServer((socket) => {
      socket.write('220 test\r\n')
      socket.on('data', (chunk) => {
        said.push(chunk.toString())
        socket.write('250 ok\r\n')
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const send = mailThrough({ server: `smtp://127.0.0.1:${port}`, from: 'desk@example.org' })
    const letter = { id: 'x', number: 'DEMO-2026-0001', language: 'nb', pdf: new Uint8Array() } as const
    await send(offerLetter({ ...letter, to: 'ola@example.org\r\nBcc: all@example.org' })).catch(() => undefined)
    server.close()
    expect(said.join('')).not.toMatch(/^Bcc:/m)
  })
})
