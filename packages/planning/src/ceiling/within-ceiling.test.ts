import { compareDecimals, estimate, type Request } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { rangeOf } from '../range/cost-range.ts'
import { accepted, demonstration, terms } from '../testing/demonstration.ts'
import { example } from '../testing/ordered.ts'
import { type Offer, possibleOffers } from './offer.ts'
import { withinCeiling } from './within-ceiling.ts'

const sampling = { seed: 1, count: 1024 }
const typical = example('typical')

const tried = (ceiling: string, offers: readonly Offer[] = [], request = typical) =>
  withinCeiling(request, demonstration, { ceiling, offers }, terms, sampling)

const within = (...given: Parameters<typeof tried>) => accepted(tried(...given))

const issuesOf = (...given: Parameters<typeof tried>) => {
  const result = tried(...given)
  return result.ok ? [] : result.issues.map(({ code, path, params }) => [code, path, params])
}

const outcomes = (...given: Parameters<typeof tried>) => within(...given).offers.map(({ outcome }) => outcome)

const budget = (request: Request) =>
  accepted(rangeOf(accepted(estimate({ ...demonstration, request })), demonstration, terms, sampling)).budget.gross

const { present, cheapest } = within('1000000')

describe('a ceiling', () => {
  it('can be met with everything that a request holds, by list and name, each of which is understood', () => {
    const offers = possibleOffers(typical, demonstration.book)
    expect(offers).toContain('/tables/F_AAP')
    expect(offers).toContain('/deliveries/2028')
    expect(within('1000000', offers).offers.map(({ offer }) => offer)).toEqual(offers)
  })

  it('that is high enough lets everything stay', () => {
    expect(within('1000000', ['/tables/F_AAP'])).toMatchObject({
      ceiling: '1000000.00',
      present: budget(typical),
      amount: budget(typical),
      exceeds: '0.00',
      request: typical,
      offers: [{ offer: '/tables/F_AAP', outcome: 'kept' }],
    })
  })

  it('without offers says by how much the request exceeds it, and what the cheapest order is', () => {
    const found = within('150000')
    expect(found.request).toEqual(typical)
    expect(compareDecimals(found.exceeds, '0')).toBe(1)
    expect(compareDecimals(found.cheapest, found.present)).toBe(-1)
  })

  it('takes what was offered, in the order given, and no more than it must', () => {
    const offers = ['/deliveries/2028', '/tables/F_AAP', '/areas/inntekt']
    expect(outcomes('170000', offers)).toEqual(['given-up', 'kept', 'kept'])
    const { request, exceeds } = within('170000', offers)
    expect(exceeds).toBe('0.00')
    expect(request.deliveries?.map(({ id }) => id)).toEqual(['2027'])
    expect(request.tables).toEqual(typical.tables)
  })

  it('gives back what was offered first where a later offer is enough by itself', () => {
    expect(outcomes('170000', ['/tables/F_AAP', '/deliveries/2028'])).toEqual(['kept', 'given-up'])
  })

  it('that the offers do not reach takes them all and says what is still missing', () => {
    const found = within('150000', ['/tables/F_AAP', '/wishes/0'])
    expect(found.offers.map(({ outcome }) => outcome)).toEqual(['given-up', 'given-up'])
    expect(found.request.wishes).toEqual([])
    expect(compareDecimals(found.exceeds, '0')).toBe(1)
  })

  it('may be met by another answer', () => {
    const { request, offers } = within('150000', ['/sources/egne-data/documentation=complete', '/sources/1/files=1'])
    expect(request.sources?.[1]?.documentation).toBe('complete')
    expect(offers.map(({ outcome }) => outcome)).toEqual(['given-up', 'saves-nothing'])
  })

  it('lets nobody give up what an order must have', () => {
    const small = example('small')
    expect(outcomes('55000', ['/populations/unge', '/areas/inntekt'], small)).toEqual(['not-possible', 'given-up'])
  })

  it('finds an area that only a variable names', () => {
    const request = example('small', {
      areas: [],
      variables: [
        { name: 'kjonn', list: 'befolkning' },
        { name: 'utd', list: 'utdanning' },
      ],
    })
    expect(within('54000', ['/areas/befolkning'], request).request.variables).toEqual([
      { name: 'utd', list: 'utdanning' },
    ])
  })
})

describe('a ceiling that is refused', () => {
  it.each(['', 'much', '-5', '1e6', '150 000', '150000.5', '9'.repeat(40)])('is %j, which is no amount', (text) => {
    expect(issuesOf(text).map(([code, path]) => [code, path])).toEqual([['ceiling/not-an-amount', '/ceiling']])
  })

  it('is below the cheapest order that the request can become', () => {
    expect(issuesOf('0')).toEqual([['ceiling/below-cheapest', '/ceiling', { ceiling: '0.00', cheapest }]])
    expect(compareDecimals(cheapest, present)).toBe(-1)
    expect(tried(cheapest).ok).toBe(true)
  })

  it.each([
    '/tables/F_NONE',
    '/tables/99',
    '/sources/egne-data/documentation=perfect',
    '/sources/kreftregisteret/files=1',
    'tables',
    '',
    '/variables/0',
  ])('comes with the offer %j, which names nothing of the request', (offer) => {
    expect(issuesOf('1000000', ['/tables/F_AAP', offer])).toEqual([['ceiling/unknown-offer', '/offers/1', { offer }]])
  })

  it('comes with an offer that is made twice, however it is named', () => {
    expect(issuesOf('1000000', ['/tables/F_AAP', '/tables/0'])).toEqual([
      ['ceiling/repeated-offer', '/offers/1', { offer: '/tables/0' }],
    ])
  })
})

describe('any ceiling', () => {
  it('takes nothing that was not offered, and fits or says what is missing', () => {
    const offers = ['/areas/utdanning', '/tables/X_SYKEPENGER', '/wishes/reisevei', '/institutions/uib']
    for (const ceiling of ['100000', '165000', '180000', '195000', '205000', '212000']) {
      const found = within(ceiling, offers)
      const fits = compareDecimals(found.amount, found.ceiling) <= 0
      expect(fits).toBe(found.exceeds === '0.00')
      expect(found.amount).toBe(budget(found.request))
      const given = found.offers.filter(({ outcome }) => outcome === 'given-up').map(({ offer }) => offer)
      expect(found.request.areas?.includes('utdanning')).toBe(!given.includes('/areas/utdanning'))
      expect(found.request.wishes?.length).toBe(given.includes('/wishes/reisevei') ? 0 : 1)
      expect(found.request.populations).toEqual(typical.populations)
      expect(found.request.deliveries).toEqual(typical.deliveries)
    }
  })
})
