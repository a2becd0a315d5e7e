import type { Estimate, Trace } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { workingDaysAfter } from '../days/working-days.ts'
import type { PlanningTerms } from '../range/planning-terms.ts'
import { usualSampling } from '../range/settings.ts'
import { accepted, demonstration, listWith, priced, terms } from '../testing/demonstration.ts'
import { type ForecastInput, forecastOf } from './forecast.ts'

const exactly = (days: string) => ({ low: days, likely: days, high: days })

const certain: PlanningTerms['forecast'] = {
  hoursPerDay: exactly('4'),
  queue: exactly('20'),
  thirdPartyData: exactly('60'),
}

const uncertain: PlanningTerms['forecast'] = {
  hoursPerDay: { low: '2', likely: '4', high: '6' },
  queue: { low: '5', likely: '20', high: '60' },
  thirdPartyData: { low: '20', likely: '60', high: '130' },
}

const inputOf = (estimate: Estimate, changed: Partial<ForecastInput> = {}): ForecastInput => ({
  ...demonstration,
  estimate,
  terms: { ...terms, forecast: certain },
  sampling: usualSampling,
  ...changed,
})

const forecast = (estimate: Estimate, changed: Partial<ForecastInput> = {}) =>
  accepted(forecastOf(inputOf(estimate, changed)))

/** Lists that are answered: with nothing in them. */
const answered = { institutions: [], populations: [], sources: [], tables: [], areas: [], wishes: [], deliveries: [] }

/** An estimate of 30 hours at 1,000.00, of which nothing is uncertain. */
const thirtyHours = (document: object = {}): Estimate => {
  const { lines, ...others } = priced({ ...answered, ...document })
  const [line] = lines
  if (line === undefined) throw new Error('no line')
  const trace: Trace = { kind: 'input', value: '30000.00', unit: 'money', ref: '' }
  return { ...others, lines: [{ ...line, id: 'work', quantity: '30', unitPrice: '1000.00', net: '30000.00', trace }] }
}

describe('a forecast of a delivery', () => {
  it('counts the queue and then the hours of the order, in working days', () => {
    // 30 hours at 4 a day are 7.5, so 8 days. 20 working days after Monday 30 November 2026: 18 days to Wednesday 23 December
    // and 24 December, then 28 December. 8 more: 29, 30 and 31 December, then 4, 5, 6, 7 and 8 January.
    const made = forecast(thirtyHours(), { start: '2026-11-30' })
    expect(made).toMatchObject({
      start: '2026-11-30',
      waiting: { low: 20, median: 20, high: 20 },
      work: { low: 8, median: 8, high: 8 },
      total: { low: 28, median: 28, high: 28 },
      workBegins: { median: '2026-12-29' },
      delivered: { median: '2027-01-11' },
      downloadUntil: { median: '2027-07-11' },
    })
  })

  it('waits for the queue and for the data of others at the same time', () => {
    const sources = [{ id: 'npr', holder: 'nationalHealthRegistry' }]
    const made = forecast(thirtyHours({ sources }))
    expect(made.waiting.median).toBe(60)
    expect(made.data).toEqual([{ source: 'npr', path: '/sources/0', own: false }])
    expect(made.assumptions).toContain('waits-at-the-same-time')
  })

  it('does not wait for data that the project has itself', () => {
    const made = forecast(thirtyHours({ sources: [{ id: 'own', holder: 'ownData' }] }))
    expect(made.waiting.median).toBe(20)
    expect(made.data).toEqual([{ source: 'own', path: '/sources/0', own: true }])
  })

  it('does not wait for data that the first delivery does not receive', () => {
    const document = {
      sources: [{ id: 'npr', holder: 'other' }],
      deliveries: [{ id: 'a', receives: [] }, { id: 'b' }],
    }
    const made = forecast(thirtyHours(document))
    expect(made).toMatchObject({ deliveryId: 'a', waiting: { median: 20 }, data: [] })
    expect(made.assumptions).toContain('later-deliveries-apart')
  })

  it('spans how many sources there may be where nobody answered', () => {
    const by = listWith({ sources: { low: '0', likely: '1', high: '3' } })
    const made = forecast(priced({ tables: [], areas: [] }, by), by)
    expect(made.waiting.high).toBe(60)
    expect(made.assumptions).toContain('sources-not-answered')
  })

  it('leaves the work of later deliveries to them', () => {
    const one = priced({ deliveries: [{ id: 'a' }] })
    const many = priced({ deliveries: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
    expect(forecast(many).work).toEqual(forecast(one).work)
  })

  it('is a range where its terms are, of which the parts do not add up', () => {
    const { waiting, work, total } = forecast(priced({}), { terms: { ...terms, forecast: uncertain } })
    expect(waiting.low).toBeLessThan(waiting.median)
    expect(work.median).toBeLessThan(work.high)
    expect(total.high).toBeLessThan(waiting.high + work.high)
    expect(total.low).toBeGreaterThan(waiting.low + work.low)
  })

  it('counts what is sold at prices as the hours that its price would pay for', () => {
    const more = priced({ tables: ['F_AAP', 'F_ARBSOK'], areas: [] })
    expect(forecast(more).assumptions).toContain('prices-count-as-hours')
    expect(forecast(more).work.median).toBeGreaterThan(forecast(priced({ tables: [], areas: [] })).work.median)
  })

  it('is the same for the same seed', () => {
    const given = { terms: { ...terms, forecast: uncertain } }
    expect(forecast(priced({}), given)).toEqual(forecast(priced({}), given))
  })

  it('gives days that are the working days after its start', () => {
    const { start, total, delivered } = forecast(priced({}), {
      terms: { ...terms, forecast: uncertain },
      start: '2027-03-25',
    })
    expect(start).toBe('2027-03-30')
    expect(delivered.high).toBe(workingDaysAfter(start, total.high))
  })
})

describe('what a forecast tells', () => {
  const issues = (document: object, changed: Partial<ForecastInput> = {}) => {
    const made = forecastOf(inputOf(thirtyHours(document), changed))
    return (made.ok ? made.value.issues : made.issues).map(({ code, path }) => `${code} ${path}`)
  }

  it('is that a delivery is expected before it is likely', () => {
    const deliveries = (expectedOn: string) => ({ deliveries: [{ id: 'a', expectedOn }] })
    const start = '2026-11-30'
    expect(issues(deliveries('2027-01-10'), { start })).toEqual([
      'plan/delivery-later-than-expected /deliveries/0/expectedOn',
    ])
    expect(issues(deliveries('2027-01-11'), { start })).toEqual([])
  })

  it.each([
    ['2026-11-21', ['plan/start-in-the-past /start']],
    ['2027-02-30', ['plan/not-a-day /start']],
    ['2026-12-25', ['plan/start-not-a-working-day /start']],
  ])('is what is wrong with the start %s', (start, said) => {
    expect(issues({}, { start })).toEqual(said)
  })

  it('is that the work would take more than thirty years', () => {
    const slow = { ...certain, hoursPerDay: exactly('0.001') }
    expect(issues({}, { terms: { ...terms, forecast: slow } })).toEqual(['plan/takes-too-long '])
  })
})

describe('the documents that must have arrived', () => {
  const enclosures = (document: object) =>
    forecast(thirtyHours(document)).enclosures.map(({ enclosure, state }) => `${enclosure} ${state}`)

  it('are protocol, variable lists and assessment for every order', () => {
    expect(enclosures({})).toEqual(['protocol not-answered', 'variableLists not-answered', 'dpia not-answered'])
  })

  it('are those of what is ordered, each with what the request says of it', () => {
    const document = {
      application: {
        kind: 'change',
        attachments: {
          protocol: true,
          variableLists: 'incomplete',
          dpia: 'reasonGiven',
          identifyingJustification: true,
        },
      },
      wishes: [{ id: 'a' }],
    }
    expect(enclosures(document)).toEqual([
      'protocol enclosed',
      'variableLists missing',
      'variableOverview not-answered',
      'dpia enclosed',
      'identifyingJustification enclosed',
      'updatedDocumentation not-answered',
    ])
  })
})
