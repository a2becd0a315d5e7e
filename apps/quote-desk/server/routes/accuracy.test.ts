import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Body,
  codesIn,
  done,
  livedOf,
  newCase,
  newDesk,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
})

interface Foreseen {
  readonly projects: number
  readonly estimated: { readonly hours: string }
  readonly byNorms: string
  readonly offered: string
  readonly actual: string
  readonly held: number
  readonly heldPercent?: string
}

interface Answer {
  readonly all: Foreseen
  readonly components: readonly (Foreseen & { readonly component: string })[]
  readonly underWay: number
}

const asked = async (query = ''): Promise<Answer> => (await officer(`GET /api/accuracy${query}`)).json()

/** An officer expects 20 hours where the norm says 14; so many are worked. */
const worked = async (hours: string, isDone: boolean): Promise<Body> => {
  const norm = { kind: 'norm', tariff: 'coordination.base', answer: 'new', value: '20', reason: 'Mange parter' }
  const body = newCase(exampleRequests.small)
  const accepted = await livedOf(body, officer, ['assume', norm], ...untilAccepted)
  const entered = await done(officer, accepted, 'recordHours', { component: 'coordination', hours, note: 'Ført' })
  return isDone ? done(officer, entered, 'deliver', {}) : entered
}

describe('how well hours were foreseen', () => {
  it('is told of projects that are done: estimated, by the norms, offered and worked, and whether the offer held', async () => {
    expect(await asked()).toMatchObject({ all: { projects: 0, offered: '0.00' }, components: [], underWay: 0 })
    await worked('12.5', true)
    await worked('40', true)
    await worked('3', false)
    const { all, components, underWay } = await asked()
    const own = components.find(({ component }) => component === 'coordination')
    expect([all.projects, own?.projects, underWay]).toEqual([2, 2, 1])
    const [estimated, offered] = [Number(own?.estimated.hours), Number(own?.offered)]
    // Two projects, each 6 hours above the norm.
    expect(offered - estimated).toBe(12)
    expect(own).toMatchObject({ byNorms: own?.estimated.hours, actual: '52.50', held: 1, heldPercent: '50.00' })
    expect(await asked('?to=2020-12-31')).toMatchObject({ all: { projects: 0 } })
    expect((await officer('GET /api/accuracy?to=soon')).status).toBe(422)
  })

  it('gives norms that would have fitted, in a list that can be uploaded', async () => {
    const norms = async (query: string) => (await officer(`GET /api/accuracy/norms${query}`)).json()
    expect((await norms('')).norms).toEqual([])
    const { of, norms: proposed, document } = await norms('?projects=2')
    const own = (await asked()).components.find(({ component }) => component === 'coordination')
    const base = proposed.find(
      ({ path }: { readonly path: string }) => path === '/tariffs/coordination.base/figures/new',
    )
    expect(base.before.likely).toBe('14')
    expect(Number(base.after.likely)).toBeCloseTo((14 * Number(own?.actual)) / Number(own?.byNorms), 2)
    expect([document.id, document.revision]).toEqual([of.list, of.revision + 1])
    const administrator = await desk.as('administrator')
    const list = { ...document, validFrom: '2030-01-01' }
    expect(codesIn(await (await administrator('POST /api/price-lists', { body: { list } })).json())).toEqual([
      'price-list/overlap',
    ])
  })

  it('is told of each case too, with every entry', async () => {
    const { case: id } = await worked('4', false)
    const { components } = await (await officer(`GET /api/cases/${id}/hours`)).json()
    const own = components.find(({ component }: { readonly component: string }) => component === 'coordination')
    expect(Number(own.offered) - Number(own.byNorms)).toBe(6)
    expect(own).toMatchObject({ estimated: own.byNorms, actual: '4.00', entries: [{ hours: '4', note: 'Ført' }] })
  })

  it('is kept when an offer is accepted, and again where that was undone and another was accepted', async () => {
    const norm = (value: string) =>
      ['assume', { kind: 'norm', tariff: 'coordination.base', answer: 'new', value, reason: 'Mange parter' }] as const
    const accepted = await livedOf(newCase(exampleRequests.small), officer, norm('20'), ...untilAccepted)
    const offered = async () => {
      const rows = desk.desk.register
        .selectFrom('expected_hours')
        .select('offered')
        .where('case_id', '=', accepted.case)
      return (await rows.where('component', '=', 'coordination').execute()).map((row) => Number(row.offered))
    }
    const [first = 0] = await offered()
    const { underWay } = await asked()
    let revised = await done(officer, accepted, 'undo', { reason: 'Feil' })
    for (const [name, body] of [['revise', {}], norm('30'), ...untilAccepted] as const)
      revised = await done(officer, revised, name, body)
    expect(await offered()).toEqual([first + 10])
    // Nobody has entered any hours of it.
    expect((await asked()).underWay).toBe(underWay)
  })

  it('is nothing to finance', async () => {
    const finance = await desk.as('finance')
    for (const path of ['', '/norms']) expect((await finance(`GET /api/accuracy${path}`)).status).toBe(403)
  })
})
