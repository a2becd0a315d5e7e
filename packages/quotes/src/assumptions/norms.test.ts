import { describe, expect, it } from 'vitest'
import type { NormAssumption } from '../quote/assumption.ts'
import { documents } from '../testing/sample.ts'
import { withValue } from './answers.ts'
import { effectiveList, normIn } from './norms.ts'

const list = documents.book.list.document

const norm = (tariff: string, value: string, answer?: string): NormAssumption => ({
  kind: 'norm',
  tariff,
  value,
  replaces: '1',
  reason: 'Avklart',
  by: 'Kari',
  on: '2026-11-22',
  ...(answer === undefined ? {} : { answer }),
})

const ref = (tariff: string, figure: string) => `/tariffs/${tariff}/figures/${figure}`

describe('the norm of a price list', () => {
  it('is the likely one of a range, and the figure itself where there is no range', () => {
    const ranged = { ...list, tariffs: { ...list.tariffs } }
    const { 'delivery.base': base } = list.tariffs
    const range = { low: '1', likely: '2.5', high: '4' }
    if (base?.kind !== 'norm-hours') throw new Error('delivery.base is no norm')
    const withRange = {
      ...ranged,
      tariffs: { ...list.tariffs, 'delivery.base': { ...base, figures: { value: range } } },
    }
    const plain = { ...ranged, tariffs: { ...list.tariffs, 'delivery.base': { ...base, figures: { value: '7' } } } }
    expect([withRange, plain].map((each) => normIn(each, { tariff: 'delivery.base' }))).toEqual(['2.5', '7'])
  })

  it('is known for an answer only where the answer decides it', () => {
    expect(normIn(list, { tariff: 'coordination.base', answer: 'new' })).toBe('14')
    expect(normIn(list, { tariff: 'coordination.base' })).toBeUndefined()
    expect(normIn(list, { tariff: 'coordination.base', answer: 'toString' })).toBeUndefined()
    expect(normIn(list, { tariff: 'delivery.base', answer: 'new' })).toBeUndefined()
  })
})

describe('what is no norm', () => {
  it.each(['delivery.base', 'coordination.base'])('is what is not counted in hours: %s', (tariff) => {
    const answer = tariff === 'coordination.base' ? { answer: 'new' } : {}
    const withUnit = (unit: string) => {
      const found = list.tariffs[tariff] ?? expect.fail()
      return { ...list, tariffs: { ...list.tariffs, [tariff]: { ...found, unit } } }
    }
    const norms = ['hour', 'hour/file', 'hours', 'money', 'money/hour'].map((unit) =>
      normIn(withUnit(unit), { tariff, ...answer }),
    )
    const [likely] = norms
    expect(likely).toBeDefined()
    expect(norms).toEqual([likely, likely, undefined, undefined, undefined])
  })
})

describe('the list that a quote is priced with', () => {
  it('is the published one without norms, whatever else officers assumed', () => {
    const assessment = {
      kind: 'assessment',
      component: 'delivery.base',
      reason: 'x',
      by: 'y',
      on: '2026-11-22',
    } as const
    expect(effectiveList(list, [assessment])).toEqual(list)
  })

  it('has the officers’ hours in place of the norms that they are about, and is else the same', () => {
    const all = [norm('delivery.base', '9'), norm('coordination.base', '20', 'new'), norm('third-party.files', '3')]
    const expected = [
      [ref('delivery.base', 'value'), '9'],
      [ref('coordination.base', 'new'), '20'],
      [ref('third-party.files', 'value'), '3'],
    ].reduce<unknown>((document, [at = '', value]) => withValue(document, at, value), list)
    expect(effectiveList(list, all)).toEqual(expected)
  })

  it('is the published one where a norm by answer has no answer, or where it is a price', () => {
    expect(effectiveList(list, [norm('coordination.base', '20')])).toEqual(list)
    expect(effectiveList(list, [norm('fd-trygd.table', '20', 'value')])).toEqual(list)
  })
})
