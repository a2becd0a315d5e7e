import { success } from '@anslag/pricing'
import { exampleQuoteDetails, readQuoteDetails } from '@anslag/quotes'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTemplate, putTemplate } from '../register/templates.ts'
import { asWhole } from '../register/transaction.ts'
import { bodyOf, codesIn, done, lived, newDesk, type Send, type TestDesk } from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
})

const format = 'quote-details/1'

const read = readQuoteDetails(exampleQuoteDetails)

const known = read.ok ? read.value.details.buyer : undefined

const buyer = { kind: 'buyer', name: 'UiO', content: { format, buyer: known } }

const sent = async (call: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
  bodyOf(await officer(call, { ...(body === undefined ? {} : { body }), headers }))

const listed = async (query = '') => {
  const answer: { readonly templates: readonly { readonly name: string }[] } = await (
    await officer(`GET /api/templates${query}`)
  ).json()
  return answer.templates.map(({ name }) => name)
}

describe('a template', () => {
  it('is kept, changed and taken away by officers, by the version that they have seen', async () => {
    const made = await officer('POST /api/templates', {
      body: { kind: 'reason', name: 'Rabatt', content: { text: 'a' } },
    })
    expect([made.status, made.headers.get('ETag')]).toEqual([201, '"1"'])
    const { id } = await made.json()
    const changed = { name: 'Rabatt for studenter', content: { text: 'Masteroppgave' } }
    expect(codesIn(await sent(`PUT /api/templates/${id}`, changed, { 'If-Match': '"7"' }))).toEqual([
      'desk/version-differs',
    ])
    expect(codesIn(await sent(`PUT /api/templates/${id}`, changed))).toEqual(['desk/version-missing'])
    expect(await sent(`PUT /api/templates/${id}`, changed, { 'If-Match': '"1"' })).toMatchObject({
      ...changed,
      version: 2,
      kind: 'reason',
      changedBy: 'Kari officer',
    })
    expect(await listed('?kind=reason')).toEqual(['Rabatt for studenter'])
    expect((await officer(`DELETE /api/templates/${id}`, { headers: { 'If-Match': '"2"' } })).status).toBe(204)
    expect((await officer(`GET /api/templates/${id}`)).status).toBe(404)
  })

  it('of a buyer is what a draft is edited by, as it is', async () => {
    const name = 'Universitetet i Oslo, SV-fakultetet'
    const content = { format, buyer: { ...known, name } }
    const made = await (await officer('POST /api/templates', { body: { kind: 'buyer', name: 'SV', content } })).json()
    const edited = await done(officer, await lived(officer), 'edit', made.content)
    expect(edited.quote.revisions[0]?.content.buyer.name).toBe(name)
  })

  it('is read by approvers and administrators, changed by neither, and nothing to finance', async () => {
    const statusOf = async (role: Parameters<TestDesk['as']>[0], call: string) =>
      (await (await desk.as(role))(call, { body: buyer, headers: { 'If-Match': '"1"' } })).status
    const reading = async (role: Parameters<TestDesk['as']>[0]) =>
      (await (await desk.as(role))('GET /api/templates')).status
    expect([await reading('approver'), await reading('administrator'), await reading('finance')]).toEqual([
      200, 200, 403,
    ])
    for (const role of ['approver', 'administrator', 'finance'] as const)
      for (const call of ['POST /api/templates', 'PUT /api/templates/x', 'DELETE /api/templates/x'])
        expect(await statusOf(role, call), `${role} ${call}`).toBe(403)
  })

  it('has a name of its own among those of its kind', async () => {
    await sent('POST /api/templates', buyer)
    expect(codesIn(await sent('POST /api/templates', buyer))).toEqual(['desk/template-exists'])
    const other = await sent('POST /api/templates', { ...buyer, name: 'NTNU' })
    const id = Reflect.get(other, 'id')
    expect(
      codesIn(await sent(`PUT /api/templates/${id}`, { name: 'UiO', content: buyer.content }, { 'If-Match': '"1"' })),
    ).toEqual(['desk/template-exists'])
    expect(
      (await officer('POST /api/templates', { body: { kind: 'reason', name: 'UiO', content: { text: 'x' } } })).status,
    ).toBe(201)
  })

  it('is refused a name that somebody else gives to a new one at the same moment', async () => {
    const { register } = desk.desk
    const named = (id: string, name: string) =>
      ({ id, version: 1, kind: 'reason', name, content: {}, changedBy: 'Kari', changedAt: desk.clock.now }) as const
    const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    await asWhole(register, (within) => addTemplate(within, named(first, 'Før')))
    const [renamed] = await asWhole(register, async (within) => {
      await addTemplate(within, named(second, 'Etter'))
      const renaming = asWhole(register, (other) => putTemplate(other, named(first, 'Etter')))
      const waiting = sql<{ count: number }>`select count(*)::int as count
        from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`
      while ((await waiting.execute(register)).rows[0]?.count === 0);
      return success([renaming])
    }).then((made) => (made.ok ? made.value : []))
    expect(await renamed).toMatchObject({ ok: false, issues: [{ code: 'desk/template-exists' }] })
  })

  it.each([
    ['of no kind', { ...buyer, kind: 'price' }],
    ['of another kind', { ...buyer, kind: 'terms' }],
    ['with more than a buyer', { ...buyer, content: { ...buyer.content, project: { title: 'x' } } }],
    [
      'with a person, whom nothing would ever forget',
      { ...buyer, content: { ...buyer.content, contact: { name: 'Ola' } } },
    ],
    ['called what turns text round', { ...buyer, name: 'UiO\u202e' }],
    ['with a reason that breaks lines', { kind: 'reason', name: 'x', content: { text: 'a\r\nb' } }],
  ])('is refused %s', async (_, body) => {
    expect((await officer('POST /api/templates', { body })).status).toBe(422)
  })
})
