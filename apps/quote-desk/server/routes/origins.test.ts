import { deflateSync } from 'node:zlib'
import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFilesApart } from '../reading/read-files-apart.ts'
import { documentBombs, fileBombs } from '../testing/bombs.ts'
import { type Body, bodyOf, codesIn, deskOn, done, newCase, newDesk, type Send } from '../testing/desk-in-memory.ts'

let address: string
let officer: Send

beforeAll(async () => {
  const desk = await newDesk()
  address = desk.address
  officer = await desk.as('officer')
})

const details = Object(newCase().details)

const made = async (origin: object, send = officer): Promise<Body> =>
  bodyOf(await send('POST /api/cases', { body: { details, ...origin } }))

const requestOf = ({ quote }: Body) => quote.revisions[0]?.content.estimate.request

const receivedOf = async ({ case: id }: Body) =>
  JSON.parse(await (await officer(`GET /api/cases/${id}/received`)).text()).received

const linked = (document: unknown) =>
  `https://example.org/anslag/nb/#v1.${deflateSync(JSON.stringify(document)).toString('base64url')}`

const script = 'require no.ssb.fdb:41 as db\ncreate-dataset persons\nimport db/INNTEKT_WLONN 2020-12-31\n'

describe('a case', () => {
  it('begins with the link that a researcher shared, priced anew', async () => {
    const document = { format: 'link/1', request: exampleRequests.small, day: '2020-01-01', gross: '1.00' }
    const draft = await made({ link: linked(document) })
    expect([draft.status, requestOf(draft)]).toEqual(['draft', exampleRequests.small])
    expect(await receivedOf(draft)).toMatchObject([{ origin: 'link', document, differences: [] }])
    expect((await made({ link: linked(exampleRequests.small) })).status).toBe('draft')
  })

  it('does not begin with half a link', async () => {
    const link = linked(exampleRequests.small)
    for (const wrong of [link.slice(0, -9), '#v2.abc', 'https://example.org/', linked('x'.repeat(200))])
      expect(codesIn(await made({ link: wrong })), wrong.slice(0, 40)).toEqual(['desk/not-a-link'])
  })

  it('begins with order files, of which the reading is kept', async () => {
    const draft = await made({ files: [{ name: 'bestilling.txt', text: script }] })
    expect(requestOf(draft)?.variables?.map(({ name }) => name)).toEqual(['INNTEKT_WLONN'])
    const [received] = await receivedOf(draft)
    expect([received.origin, received.document.format]).toEqual(['files', 'reading/1'])
    const coded = { name: 'bestilling.txt', base64: Buffer.from(script).toString('base64') }
    expect(requestOf(await made({ files: [coded] }))).toEqual(requestOf(draft))
  })

  it('abuse case 26: takes any name of a file as a name and nothing else', async () => {
    for (const name of ['../../etc/passwd', 'a\u0000b', 'x'.repeat(300), '\u202egpj.txt']) {
      const draft = await made({ files: [{ name, text: script }] })
      expect(draft.status).toBe('draft')
      const [{ document }] = await receivedOf(draft)
      expect(document.files[0].file).not.toMatch(/\p{C}/u)
      expect(document.files[0].file.length).toBeLessThanOrEqual(200)
    }
  })

  it('begins with nothing, and gets its order later', async () => {
    const draft = await made({})
    expect([requestOf(draft), await receivedOf(draft)]).toEqual([{ format: 'request/1' }, []])
    const priced = await done(officer, draft, 'reprice', { link: linked(exampleRequests.small) })
    expect(requestOf(priced)).toEqual(exampleRequests.small)
    expect(await receivedOf(draft)).toMatchObject([{ origin: 'link' }])
  })

  it('begins with one of them', async () => {
    expect(codesIn(await made({ request: exampleRequests.small, link: linked(exampleRequests.small) }))).toEqual([
      'desk/one-origin',
    ])
  })

  it('keeps what the researcher asked for beside what the officer made of it', async () => {
    const draft = await made({ request: exampleRequests.typical })
    const assumed = { kind: 'driver', ref: '/sources/0/fileFormat', value: 'other', reason: 'Telefon' }
    await done(officer, draft, 'assume', assumed)
    const [{ differences, request }] = await receivedOf(draft)
    expect(request).toEqual(exampleRequests.typical)
    expect(differences).toMatchObject([{ path: '/sources/0/fileFormat', priced: 'other' }])
  })

  it('abuse case 28: tells of a buyer whose name looks like that of another', async () => {
    await made({ request: exampleRequests.small })
    const alike = { ...details.buyer, name: 'Universitetet i Оslo', organisationNumber: '874789542' }
    const electronicAddress = { scheme: '0192', id: '874789542' }
    const other = { ...details, buyer: { ...alike, electronicAddress } }
    const { warnings } = await bodyOf(
      await officer('POST /api/cases', { body: { details: other, request: exampleRequests.small } }),
    )
    expect(warnings.map(({ code, params }) => [code, params])).toContainEqual([
      'desk/buyer-like-another',
      { name: 'Universitetet i Oslo', number: '971035854' },
    ])
  })
})

describe('files', () => {
  const reading = async (seconds: number, ...bombs: readonly object[]) => {
    const { as } = deskOn(address, { readFiles: readFilesApart(seconds) })
    return made({ files: [{ name: 'bestilling.txt', text: script }, ...bombs] }, await as('officer'))
  }

  it('are read in a process of their own', async () => {
    expect(requestOf(await reading(60))?.variables).toHaveLength(1)
  })

  it('abuse case 24: that take too long end their reading, and nothing else', async () => {
    expect(codesIn(await reading(0))).toEqual(['desk/reading-ended'])
    expect((await officer('GET /api/session')).status).toBe(200)
  })

  it('abuse case 24: that were made as bombs are refused with codes, while others are answered', async () => {
    const bombs = reading(120, ...Object.values(fileBombs(60, 300_000)))
    expect((await officer('GET /api/cases')).status).toBe(200)
    expect(codesIn(await bombs)).toContain('reading/list-too-large')
  })
})

describe('a document of ten megabytes', () => {
  it('abuse case 24: is refused with codes and places, and others have their turn while it is read', async () => {
    for (const [name, body] of Object.entries(documentBombs)) {
      let turns = 0
      const timer = setInterval(() => {
        turns += 1
      }, 1)
      const answer = await officer('POST /api/cases', { body })
      clearInterval(timer)
      expect([400, 422], name).toContain(answer.status)
      if (name === 'lists of lists') expect(turns).toBeGreaterThan(20)
    }
  })
})

describe('what an officer makes of a request', () => {
  const { typical, small } = exampleRequests

  it('stands in the draft, and not among what came', async () => {
    const draft = await made({ request: small })
    const saved = await done(officer, draft, 'reprice', { edited: typical })
    expect(requestOf(saved)).toEqual(typical)
    const received = await receivedOf(draft)
    expect(received).toHaveLength(1)
    expect(received[0].request).toEqual(small)
    expect(received[0].differences.length).toBeGreaterThan(0)
  })

  it('is not sent beside something that came', async () => {
    const draft = await made({ request: small })
    expect(codesIn(await done(officer, draft, 'reprice', { edited: typical, request: small }))).toEqual([
      'desk/one-origin',
    ])
  })

  it('is refused where it is no request, and nothing is changed', async () => {
    const draft = await made({ request: small })
    expect(
      codesIn(await done(officer, draft, 'reprice', { edited: { format: 'request/1', deliveries: 'x' } })),
    ).not.toEqual([])
    expect((await done(officer, draft, 'reprice', {})).version).toBe(2)
  })

  it('has a price before it is saved, the same as after', async () => {
    const draft = await made({ request: small })
    const path = `POST /api/cases/${draft.case}/preview`
    const { content } = await (await officer(path, { body: { edited: typical } })).json()
    expect((await bodyOf(await officer(`GET /api/cases/${draft.case}`))).version).toBe(draft.version)
    const saved = await done(officer, draft, 'reprice', { edited: typical })
    expect(content.totals).toEqual(saved.quote.revisions[0]?.content.totals)
    expect(codesIn(await bodyOf(await officer(path, { body: { edited: {} } })))).not.toEqual([])
  })
})
