import { describe, expect, it } from 'vitest'
import { listWith, madeUpTariff } from '../../testing/changed-documents.ts'
import { linesOf, whyNot } from '../../testing/lines.ts'
import { tidySource } from '../../testing/priced.ts'

/** Hours for the tidiest of sources, which takes 5, with other answers. */
const hours = (answers: object, given: Parameters<typeof linesOf>[2] = {}) =>
  linesOf('third-party', { sources: [{ ...tidySource, ...answers }] }, given).map(([, quantity]) => quantity)

describe('a source', () => {
  it.each([
    [{}, '5'],
    [{ holder: 'publicAuthority' }, '5'],
    [{ holder: 'patientReportedOutcomeRegistry' }, '5'],
    [{ holder: 'ownData', linking: 'ssb' }, '6'],
    [{ holder: 'other', linking: 'ssb' }, '8'],
    [{ files: 0 }, '4'],
    [{ files: 7 }, '11'],
    [{ fileFormat: 'fixedWidth' }, '8'],
    [{ fileFormat: 'other' }, '10'],
    [{ documentation: 'partial' }, '8'],
    [{ documentation: 'missing' }, '13'],
    [{ contactNamed: false }, '7'],
    [{ linking: 'ssb' }, '7'],
  ])('with %j takes %s hours', (answers, expected) => {
    expect(hours(answers)).toEqual([expected])
  })

  it('takes what the list assumes where nobody answered', () => {
    expect(linesOf('third-party', { sources: [{ id: 'register' }] })).toEqual([
      ['third-party:register@first', '5', '4935.00'],
    ])
  })
})

describe('distributed linking', () => {
  it.each(['ownData', 'other'])('by a holder that may not, of kind %s, costs what collation by SSB does', (holder) => {
    expect(hours({ holder, linking: 'distributed' })).toEqual(hours({ holder, linking: 'ssb' }))
    expect(hours({ holder, linking: undefined })).toEqual(hours({ holder, linking: 'ssb' }))
  })

  it.each(['nationalHealthRegistry', 'publicAuthority', 'patientReportedOutcomeRegistry'])(
    'by a holder that may, of kind %s, has hours of its own',
    (holder) => {
      const linking = madeUpTariff('by-answer', 'hour', { distributed: '1.25', ssb: '40' })
      const list = listWith({ tariffs: { 'third-party.linking': linking } })
      expect(hours({ holder, linking: 'distributed' }, { list })).toEqual(['4.25'])
      expect(hours({ holder, linking: 'ssb' }, { list })).toEqual(['43'])
    },
  )
})

describe('records', () => {
  it.each([
    [0, '5'],
    [1_000_000, '5'],
    [1_024_999, '5'],
    [1_025_000, '5.01'],
    [2_500_000, '5.3'],
    [10_000_000, '6.8'],
    [10_050_000, '6.81'],
    [10_000_000_000, '1005.8'],
  ])('%i in number take hours by tiers, rounded to 0.01: %s with the rest', (records, expected) => {
    expect(hours({ records })).toEqual([expected])
  })

  it('are rounded in the trace, once, before the rate', () => {
    const [[, quantity, net] = []] = linesOf('third-party', { sources: [{ ...tidySource, records: 1_123_456 }] })
    expect([quantity, net]).toEqual(['5.02', '4954.74'])
  })

  it('take the price of the tier that the whole volume reaches, where the list says so', () => {
    const rows = [
      { from: '0', to: '1000', unitPrice: '0.01' },
      { from: '1000', unitPrice: '0.001' },
    ]
    const volume = { ...madeUpTariff('tiers', 'hour/record', { rows }), mode: 'volume' }
    const list = listWith({ tariffs: { 'third-party.records': volume } })
    expect(hours({ records: 1000 }, { list })).toEqual(['15'])
    expect(hours({ records: 2000 }, { list })).toEqual(['7'])
  })
})

describe('with several deliveries', () => {
  const sources = [tidySource, { ...tidySource, id: 'own', holder: 'ownData', linking: 'ssb' }]

  it('a source is priced for every delivery that receives from it', () => {
    const deliveries = [{ id: '2027' }, { id: '2028', receives: ['own'] }, { id: '2029', receives: [] }]
    expect(linesOf('third-party', { sources, deliveries })).toEqual([
      ['third-party:register@2027', '5', '4935.00'],
      ['third-party:own@2027', '6', '5922.00'],
      ['third-party:own@2028', '6', '5922.00'],
    ])
  })

  it('there is no line when no delivery receives', () => {
    expect(whyNot('third-party', { sources, deliveries: [{ id: '2027', receives: [] }] })).toBe('no-delivery')
    expect(whyNot('third-party', { sources, deliveries: [] })).toBe('no-delivery')
  })

  it('there is one line for a source when nobody named deliveries', () => {
    expect(linesOf('third-party', { sources, deliveries: undefined })).toEqual([
      ['third-party:register', '5', '4935.00'],
      ['third-party:own', '6', '5922.00'],
    ])
  })

  it('a source that is assumed is received by those that do not name others', () => {
    const list = listWith({ defaults: { sources: '1' } })
    const answers = { sources: undefined, deliveries: [{ id: '2027' }, { id: '2028', receives: [] }] }
    expect(linesOf('third-party', answers, { list })).toEqual([['third-party@2027', '5', '4935.00']])
  })
})

describe('without sources there is nothing to receive', () => {
  it('since none is ordered, or since nobody answered', () => {
    expect(whyNot('third-party', { sources: [] })).toBe('none-ordered')
    expect(whyNot('third-party', { sources: undefined })).toBe('not-answered')
  })
})
