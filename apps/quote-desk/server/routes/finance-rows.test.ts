import { exampleFinanceMapping, financeCsv, type Quote, readFinanceMapping } from '@anslag/quotes'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Body,
  bodyOf,
  codesIn,
  lived,
  newDesk,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let desk: TestDesk
let finance: Send
let accepted: Body

beforeAll(async () => {
  desk = await newDesk()
  finance = await desk.as('finance')
  accepted = await lived(await desk.as('officer'), ...untilAccepted)
})

const rowsOf = ({ number }: Pick<Body, 'number'>, body: unknown = exampleFinanceMapping, send = finance) =>
  send(`POST /api/finance/quotes/${number}/rows`, { body })

const csvOf = (quote: Quote) => {
  const mapping = readFinanceMapping(exampleFinanceMapping)
  const csv = mapping.ok ? financeCsv(quote, mapping.value) : mapping
  return csv.ok ? csv.value : undefined
}

describe('rows of an accepted quote', () => {
  it('are those of the command line, by the mapping that is sent', async () => {
    const answer = await rowsOf(accepted)
    expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Content-Disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      `attachment; filename="${accepted.number}.csv"`,
    ])
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(csvOf(accepted.quote))
  })

  it('are not posted on a guess, and not of a quote that is not accepted', async () => {
    const { components: _components, ...lacking } = Object(exampleFinanceMapping)
    expect((await rowsOf(accepted, lacking)).status).toBe(422)
    const officer = await desk.as('officer')
    const [issued, cancelled] = [
      await lived(officer, ['issue', {}]),
      await lived(officer, ...untilAccepted, ['cancel', { reason: 'mistake' }]),
    ]
    expect((await rowsOf(issued)).status).toBe(404)
    const refused = await rowsOf(cancelled)
    expect([refused.status < 500, codesIn(await bodyOf(refused))[0]]).toEqual([
      true,
      expect.stringMatching(/^finance\//),
    ])
    expect((await rowsOf(accepted, exampleFinanceMapping, officer)).status).toBe(403)
  })
})
