import { addAmounts, askedGroups, components, estimate, type Field, type Group, subtractAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, demonstration } from '../testing/demonstration.ts'
import { asked, example } from '../testing/ordered.ts'
import { sampledOrders } from '../testing/sampled-orders.ts'
import { changeOfScope } from './change-of-scope.ts'
import { additions, changes, practical } from './declared.ts'

const small = example('small')

const change = (answers: object, decided = small) =>
  accepted(changeOfScope(decided, asked({ ...decided, ...answers }), demonstration))

const reasons = (...given: Parameters<typeof change>) => change(...given).reasons.map(({ code, path }) => [code, path])

describe('a change of scope', () => {
  it('costs what differs, and the application for change by itself', () => {
    const found = change({ areas: ['befolkning', 'utdanning', 'inntekt', 'krim'] })
    // One area at 2467.50. The application: 8 hours of coordination at 1178.00, 2 of archiving at 841.00.
    expect(found.difference.net.change).toBe('2467.50')
    expect(found.difference.lines.map(({ id }) => id)).toEqual(['variable-lists@2027'])
    expect(found.handling).toMatchObject({ net: '11106.00', gross: '13882.50' })
    expect(found.total).toEqual({ net: '13573.50', vat: '3393.38', gross: '16966.88' })
  })

  it('needs an application, and says why, with the source', () => {
    const found = change({ areas: ['befolkning', 'utdanning', 'inntekt', 'krim'] })
    expect(found.reasons).toEqual([
      { code: 'more-data', path: '/areas/3', source: expect.stringContaining('https://www.ssb.no/') },
    ])
  })

  it('needs none where it orders less, or says how data are sent: then it costs only what differs', () => {
    const less = change({ areas: ['befolkning'] })
    expect(less.reasons).toEqual([])
    expect(less.handling.net).toBe('0.00')
    expect(less.total.net).toBe('-4935.00')
    const decided = example('typical')
    const [first, own] = decided.sources ?? []
    expect(reasons({ sources: [first, { ...own, documentation: 'complete', files: 3 }] }, decided)).toEqual([])
  })

  it.each([
    [
      'another population',
      { populations: [{ id: 'unge', kind: 'byCriteria', criteria: 3 }] },
      [['other-population', '/populations/0/criteria']],
    ],
    ['a table', { tables: ['F_AAP'] }, [['more-data', '/tables/0']]],
    [
      'another purpose',
      { application: { ...small.application, purpose: 'statistics' } },
      [['other-purpose', '/application/purpose']],
    ],
    [
      'a basis that covers less',
      { application: { ...small.application, legalBasis: 'partly' } },
      [['other-legal-basis', '/application/legalBasis']],
    ],
    [
      'an institution',
      { institutions: [...(small.institutions ?? []), { id: 'ku' }] },
      [['other-institution', '/institutions/1']],
    ],
    [
      'a delivery',
      { deliveries: [...(small.deliveries ?? []), { id: '2028' }] },
      [['more-deliveries', '/deliveries/1']],
    ],
    ['a later end', { project: { ...small.project, endsOn: '2035-01-01' } }, [['longer-project', '/project/endsOn']]],
    ['an earlier end', { project: { ...small.project, endsOn: '2028-01-01' } }, []],
  ])('to %s is judged so', (_, answers, expected) => {
    expect(reasons(answers)).toEqual(expected)
  })

  it('to data that are no longer anonymous needs an application', () => {
    const anonymous = example('small', { application: { ...small.application, anonymous: true } })
    const found = accepted(changeOfScope(anonymous, small, demonstration))
    expect(found.reasons.map(({ code }) => code)).toEqual(['less-anonymous'])
  })

  it('is not dearer or cheaper for being called a change in the wish', () => {
    const called = change({ application: { ...small.application, kind: 'change' } })
    expect([called.total.net, called.reasons]).toEqual(['0.00', []])
  })
})

describe('any change of scope', () => {
  it('from a request to itself is none, and costs nothing', () => {
    for (const {
      estimate: { request },
      by,
    } of sampledOrders(3, 5, 7)) {
      const found = accepted(changeOfScope(request, request, by))
      expect([found.reasons, found.difference.lines, found.total.gross]).toEqual([[], [], '0.00'])
    }
  })

  it('costs the difference of two estimates and the application', () => {
    const orders = sampledOrders(1, 8, 3)
    for (const [index, { estimate: before, by }] of orders.entries()) {
      const wished = orders[(index + 1) % orders.length]?.estimate.request ?? before.request
      const kind = before.request.application?.kind
      const { kind: _, ...others } = wished.application ?? {}
      const request = { ...wished, application: { ...others, ...(kind === undefined ? {} : { kind }) } }
      const after = accepted(estimate({ ...by, request }))
      const { total, handling } = accepted(changeOfScope(before.request, wished, by))
      expect(total.gross).toBe(addAmounts([subtractAmounts(after.totals.gross, before.totals.gross), handling.gross]))
      expect(total.gross).toBe(addAmounts([total.net, total.vat]))
    }
  })
})

const named = (name: string, field: Field | Group): readonly string[] => {
  const below = 'fields' in field ? Object.entries(field.fields) : []
  return below.length > 0 ? below.flatMap(([key, each]) => named(`${name}.${key}`, each)) : [name]
}

describe('what is declared of scope', () => {
  const groups = Object.entries(askedGroups(components))

  it('says of every question whether its answer is part of a decision', () => {
    const questions = groups.flatMap(([name, group]) => named(name, group)).filter((name) => name.includes('.'))
    const said = [...Object.keys(changes), ...practical, 'application.anonymous']
    expect(said.toSorted()).toEqual(questions.toSorted())
  })

  it('says of every list what it is to have more in it', () => {
    const lists = groups.filter(([, { kind }]) => kind !== 'answers').map(([name]) => name)
    expect(Object.keys(additions).toSorted()).toEqual(lists.toSorted())
  })
})
