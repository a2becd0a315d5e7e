import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, codesIn, newCase, newDesk, type Send, type TestDesk } from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
})

const read = async (origin: object, send = officer) =>
  JSON.parse(await (await send('POST /api/readings', { body: { language: 'nb', ...origin } })).text())

const names = 'kjoenn\n'

describe('what a case would be made of', () => {
  it('is told of an estimate: whose it is, what it said, and what it comes to today', async () => {
    const { estimate } = newCase(exampleRequests.typical)
    expect(await read({ estimate })).toMatchObject({
      origin: 'estimate',
      title: 'Sykdom, arbeid og familie etter kreft',
      institution: 'Folkehelseinstituttet',
      estimated: { day: '2026-11-22', list: 'demonstration-2026', revision: 1, gross: estimate.totals.gross },
      priced: { list: 'demonstration-2026', revision: 1, gross: estimate.totals.gross },
    })
  })

  it('is asked of order files in words, and an answer is taken', async () => {
    const files = [{ name: 'names.txt', text: names }]
    const { questions, summary } = await read({ files })
    expect(summary).not.toBe('')
    const [{ id, question, options }] = questions
    expect([question.includes('kjoenn'), options.length > 0]).toEqual([true, true])
    const answered = await read({ files, answers: { [id]: options[0].id } })
    expect(answered.questions[0]).toMatchObject({ id, answered: true })
  })

  it('is refused where a case would be', async () => {
    expect(codesIn(await read({ link: 'https://example.org/' }))).toEqual(['desk/not-a-link'])
    expect((await (await desk.as('approver'))('POST /api/readings', { body: { language: 'nb' } })).status).toBe(403)
  })

  it('is not kept', async () => {
    expect((await bodyOf(await officer('GET /api/cases'))).cases).toEqual([])
  })
})

describe('the details that a case would begin with', () => {
  it('are the standing ones at first, in the name of the officer', async () => {
    expect((await read({})).details).toMatchObject({
      seller: { organisationNumber: '971526920' },
      officer: { name: 'Kari officer', email: 'mikrodata@ssb.no' },
      terms: { payment: { days: 30 } },
    })
  })

  it('are those of the last case afterwards, rather of her own', async () => {
    const made = async (name: string, days: number) => {
      const { details: sent, ...rest } = newCase()
      const details = Object(sent)
      const terms = { ...details.terms, payment: { days } }
      await officer('POST /api/cases', {
        body: { ...rest, details: { ...details, terms, officer: { name, phone: '+47 21 09 00 00' } } },
      })
    }
    await made('Kari officer', 14)
    desk.clock.now = '2026-11-23T09:10:00Z'
    await made('Per Hansen', 45)
    expect((await read({})).details).toMatchObject({
      officer: { name: 'Kari officer', phone: '+47 21 09 00 00' },
      terms: { payment: { days: 14 } },
    })
  })
})
