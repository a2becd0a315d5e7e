import {
  askedGroups,
  compareDecimals,
  components,
  estimate,
  type Field,
  type Group,
  type Request,
  subtractAmounts,
} from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { edited } from '../edits/edited.ts'
import { usualSampling } from '../range/settings.ts'
import { accepted, demonstration, terms } from '../testing/demonstration.ts'
import { asked, example } from '../testing/ordered.ts'
import { sampledOrders } from '../testing/sampled-orders.ts'
import { betterAnswers, factsOfTheProject, fewer } from './declared.ts'
import { hasNewObstacle } from './obstacles.ts'
import { savedInBudget } from './saved-in-budget.ts'
import { wayCodes } from './way-codes.ts'
import { waysToPayLess } from './ways.ts'

const ways = (request: Request) => accepted(waysToPayLess(request, demonstration))

const saved = (request: Request, code: string) =>
  ways(request).flatMap((way) =>
    way.code === code ? [[way.edits.map(({ path }) => path).join(' '), way.saves.net]] : [],
  )

describe('ways to pay less', () => {
  const typical = example('typical')

  it('are computed, as by hand, in two deliveries', () => {
    // Documenting the files spares 3 hours at 987.00; a wish that is described well 2 + 1 + 2 × 2 hours at 1178.00.
    expect(saved(typical, 'document-files')).toEqual([['/sources/1/documentation', '2961.00']])
    expect(saved(typical, 'describe-wishes')).toEqual([['/wishes/0/described', '8246.00']])
    // Each table is a way of its own, at 2 × 1480.50.
    const tables = saved(typical, 'leave-out').filter(([at]) => at?.startsWith('/tables'))
    expect(tables).toHaveLength(6)
    expect(new Set(tables.map(([, net]) => net))).toEqual(new Set(['2961.00']))
  })

  it('leave out an area together with the variables that stand in its list', () => {
    expect(saved(typical, 'leave-out')).toContainEqual(['/areas/0 /variables/0', '4935.00'])
  })

  it('take documenting all files as one way, beside each', () => {
    const source = { holder: 'ownData', files: 1, records: 0, fileFormat: 'accepted', contactNamed: true }
    const sources = [
      { ...source, id: 'a', documentation: 'missing' },
      { ...source, id: 'b', documentation: 'partial' },
      { ...source, id: 'c', documentation: 'complete' },
    ]
    expect(saved(example('small', { sources }), 'document-files')).toEqual([
      ['/sources/0/documentation /sources/1/documentation', '10857.00'],
      ['/sources/0/documentation', '7896.00'],
      ['/sources/1/documentation', '2961.00'],
    ])
  })

  it('link distributed only where the holder may take part, and forget answers about files that nobody then sends', () => {
    const source = { id: 'a', files: 2, records: 9, fileFormat: 'other', documentation: 'missing', linking: 'ssb' }
    const linked = (holder: string) =>
      ways(example('small', { sources: [{ ...source, holder }] })).filter(({ code }) => code === 'distributed-linking')
    expect(linked('ownData')).toEqual([])
    const [way] = linked('nationalHealthRegistry')
    // 2 files, a format and no documentation, and linking itself: 2 + 5 + 8 + 2 hours.
    expect(way?.saves.net).toBe('16779.00')
    expect(way?.request.sources).toEqual([{ id: 'a', holder: 'nationalHealthRegistry', linking: 'distributed' }])
  })

  it('take an area of a list in place of a wish', () => {
    const [way] = ways(typical).filter(({ code }) => code === 'list-instead-of-wish')
    expect(way?.request.wishes).toEqual([])
    expect(way?.request.areas).toHaveLength(5)
  })

  it('are a Norwegian project for an institution abroad, which spares anonymisation', () => {
    const abroad = example('small', {
      institutions: [{ id: 'ku', country: 'DK', recognition: 'eurostat', responsible: true }],
    })
    const [first] = ways(abroad)
    expect(first).toMatchObject({ code: 'norwegian-project', cost: 'cooperation' })
    // 50 + 15 + 10 hours at 1178.00 less, half an hour at 841.00 more for one more institution to send to.
    expect(first?.saves.net).toBe('87929.50')
    expect(ways(example('small')).map(({ code }) => code)).not.toContain('norwegian-project')
  })

  it('are fewer deliveries, but never none, and never without a population', () => {
    expect(saved(typical, 'fewer-deliveries').map(([at]) => at)).toEqual(['/deliveries/0', '/deliveries/1'])
    const paths = ways(example('small')).flatMap(({ edits }) => edits.map(({ path }) => path))
    expect(paths.filter((path) => /^\/(deliveries|populations|institutions)\/0$/.test(path))).toEqual([])
  })

  it('are none of what nobody named: a list assumes it', () => {
    expect(ways(asked({}))).toEqual([])
  })
})

describe('what must be set aside less', () => {
  it('is told of each way, what lowers it most first', () => {
    const request = example('typical')
    const some = ways(request).filter(({ cost }) => cost === 'work')
    const found = accepted(savedInBudget(request, some, demonstration, terms, usualSampling))
    expect(found.map(({ way }) => way.code).sort()).toEqual(some.map(({ code }) => code).sort())
    for (const { way, net } of found) expect(compareDecimals(net, way.saves.net)).toBeGreaterThanOrEqual(0)
    expect(found.map(({ net }) => net)).toEqual(found.map(({ net }) => net).toSorted((a, b) => compareDecimals(b, a)))
  })
})

describe('any way', () => {
  const orders = sampledOrders(4, 5, 29)

  it('saves the difference of two estimates, meets no new obstacle, and stands above what saves less', () => {
    for (const { estimate: base, by } of orders) {
      const found = accepted(waysToPayLess(base.request, by))
      for (const { edits, request, saves } of found) {
        const after = accepted(estimate({ ...by, request }))
        expect(saves.net).toBe(subtractAmounts(base.totals.net, after.totals.net))
        expect(saves.gross).toBe(subtractAmounts(base.totals.gross, after.totals.gross))
        expect(compareDecimals(saves.net, '0')).toBe(1)
        expect(hasNewObstacle(base, after)).toBe(false)
        const plain = accepted(estimate({ ...by, request: accepted(edited(base.request, edits, by.book.catalogue)) }))
        expect(plain.totals).toEqual(after.totals)
      }
      const amounts = found.map(({ saves }) => saves.gross)
      expect(amounts).toEqual(amounts.toSorted((a, b) => compareDecimals(b, a)))
    }
  })
})

const decided = (name: string, field: Field | Group): readonly string[] => {
  const own = field.kind === 'choice' || field.kind === 'flag' || field.kind === 'count' ? [name] : []
  const below = 'fields' in field ? Object.entries(field.fields) : []
  return [...own, ...below.flatMap(([key, each]) => decided(`${name}.${key}`, each))]
}

describe('the declared answers', () => {
  const asking = Object.entries(askedGroups(components)).flatMap(([name, group]) => decided(name, group))

  it('are said of every question that decides a norm: it has a better answer, or is how things are', () => {
    const said = [
      ...Object.keys(betterAnswers),
      ...factsOfTheProject.filter((name) => name !== 'application.anonymous'),
    ]
    expect(said.toSorted()).toEqual(asking.toSorted())
  })

  it('and other ways use every code', () => {
    const elsewhere = ['leave-out', 'list-instead-of-wish', 'norwegian-project']
    const used = [...Object.values(betterAnswers).map(({ code }) => code), ...Object.values(fewer), ...elsewhere]
    expect([...new Set(used)].toSorted()).toEqual(wayCodes.toSorted())
  })
})
