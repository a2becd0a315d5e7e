import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listWith, madeUpTariff } from '../../testing/changed-documents.ts'
import { linesOf, whyNot } from '../../testing/lines.ts'
import { distributedSource, nothingOrdered, priced, tidySource } from '../../testing/priced.ts'

/** Hours once and for the only delivery: the tidiest of sources that SSB collates takes 2 and 5. */
const hours = (answers: object, given: Parameters<typeof linesOf>[2] = {}) =>
  linesOf('third-party', { sources: [{ ...tidySource, ...answers }] }, given).map(([, quantity]) => quantity)

/** The same for one that is linked distributed, which takes 2 and 2. */
const distributedHours = (answers: object, given: Parameters<typeof linesOf>[2] = {}) =>
  linesOf('third-party', { sources: [{ ...distributedSource, ...answers }] }, given).map(([, quantity]) => quantity)

describe('a source that SSB collates', () => {
  it.each([
    [{}, '2', '5'],
    [{ holder: 'publicAuthority' }, '2', '5'],
    [{ holder: 'patientReportedOutcomeRegistry' }, '2', '5'],
    [{ holder: 'ownData' }, '1', '5'],
    [{ holder: 'other' }, '3', '5'],
    [{ files: 0 }, '2', '4'],
    [{ files: 7 }, '2', '11'],
    [{ fileFormat: 'fixedWidth' }, '5', '5'],
    [{ fileFormat: 'other' }, '7', '5'],
    [{ documentation: 'partial' }, '5', '5'],
    [{ documentation: 'missing' }, '10', '5'],
    [{ contactNamed: false }, '4', '5'],
  ])('with %j takes %s hours once and %s for a delivery', (answers, once, each) => {
    expect(hours(answers)).toEqual([once, each])
  })
})

describe('a source that names a register of the catalogue', () => {
  it('costs what one of that kind of holder costs', () => {
    const { holder: _, ...described } = tidySource
    for (const [register, holder] of [
      ['npr', 'nationalHealthRegistry'],
      ['nav', 'publicAuthority'],
      ['hunt', 'other'],
    ])
      expect(linesOf('third-party', { sources: [{ ...described, register }] })).toEqual(
        linesOf('third-party', { sources: [{ ...described, holder }] }),
      )
  })

  it('is not told that its holder was assumed, and is asked what that kind is asked', () => {
    const codes = (source: object) => priced({ ...nothingOrdered, sources: [{ id: 'a', ...source }] }).issues
    const about = (source: object) => codes(source).map(({ path }) => path)
    expect(about({})).toContain('/sources/0/holder')
    expect(about({ register: 'npr' })).not.toContain('/sources/0/holder')
    expect(about({ register: 'npr' })).not.toContain('/sources/0/files')
    expect(about({ register: 'hunt' })).toContain('/sources/0/files')
  })
})

describe('a source that nobody described', () => {
  it('takes what the list assumes: an exchange of keys with a health registry', () => {
    expect(linesOf('third-party', { sources: [{ id: 'register' }] })).toEqual([
      ['third-party:register', '2', '1974.00'],
      ['third-party:register@first', '2', '1974.00'],
    ])
  })
})

describe('distributed linking', () => {
  it('takes the work with the holder and the contact, and an exchange of keys for every delivery', () => {
    expect(distributedHours({})).toEqual(['2', '2'])
    expect(distributedHours({ contactNamed: false })).toEqual(['4', '2'])
  })

  it('never costs more for files, records, format and documentation, which SSB does not receive', () => {
    const answers = fc.record({
      files: fc.nat(1000),
      records: fc.nat(1_000_000_000),
      fileFormat: fc.constantFrom('accepted', 'fixedWidth', 'other'),
      documentation: fc.constantFrom('complete', 'partial', 'missing'),
    })
    fc.assert(
      fc.property(answers, (given) => {
        expect(distributedHours(given)).toEqual(distributedHours({}))
      }),
      { numRuns: 20 },
    )
  })

  it.each(['ownData', 'other'])('by a holder that may not, of kind %s, costs what collation by SSB does', (holder) => {
    expect(hours({ holder, linking: 'distributed' })).toEqual(hours({ holder, linking: 'ssb' }))
    expect(hours({ holder, linking: undefined })).toEqual(hours({ holder, linking: 'ssb' }))
  })

  it.each(['nationalHealthRegistry', 'publicAuthority', 'patientReportedOutcomeRegistry'])(
    'by a holder that may, of kind %s, has hours of its own',
    (holder) => {
      const linking = madeUpTariff('by-answer', 'hour', { distributed: '1.25', ssb: '40' })
      const list = listWith({ tariffs: { 'third-party.linking': linking } })
      expect(distributedHours({ holder }, { list })).toEqual(['2', '1.25'])
      expect(hours({ holder }, { list })).toEqual(['2', '41'])
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
    expect(hours({ records })).toEqual(['2', expected])
  })

  it('are rounded in the trace, once, before the rate', () => {
    const [, [, quantity, net] = []] = linesOf('third-party', { sources: [{ ...tidySource, records: 1_123_456 }] })
    expect([quantity, net]).toEqual(['5.02', '4954.74'])
  })

  it('take the price of the tier that the whole volume reaches, where the list says so', () => {
    const rows = [
      { from: '0', to: '1000', unitPrice: '0.01' },
      { from: '1000', unitPrice: '0.001' },
    ]
    const volume = { ...madeUpTariff('tiers', 'hour/record', { rows }), mode: 'volume' }
    const list = listWith({ tariffs: { 'third-party.records': volume } })
    expect(hours({ records: 1000 }, { list })).toEqual(['2', '15'])
    expect(hours({ records: 2000 }, { list })).toEqual(['2', '7'])
  })
})

describe('with several deliveries', () => {
  const sources = [tidySource, { ...tidySource, id: 'own', holder: 'ownData' }]

  it('what is learnt of a source is priced once, its files for every delivery that receives them', () => {
    const deliveries = [{ id: '2027' }, { id: '2028', receives: ['own'] }, { id: '2029', receives: [] }]
    expect(linesOf('third-party', { sources, deliveries })).toEqual([
      ['third-party:register', '2', '1974.00'],
      ['third-party:register@2027', '5', '4935.00'],
      ['third-party:own', '1', '987.00'],
      ['third-party:own@2027', '5', '4935.00'],
      ['third-party:own@2028', '5', '4935.00'],
    ])
  })

  it('five of one poor source find its contact, its format and its documentation once: 17 h and five times 5', () => {
    const poor = { ...tidySource, contactNamed: false, fileFormat: 'other', documentation: 'missing' }
    const deliveries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
    const quantities = linesOf('third-party', { sources: [poor], deliveries }).map(([, quantity]) => quantity)
    expect(quantities).toEqual(['17', '5', '5', '5', '5', '5'])
  })

  it('a list may say that files are received only once, or that documentation is cleared up every time', () => {
    const list = listWith({
      tariffs: {
        'third-party.files': { ...madeUpTariff('norm-hours', 'hour/file', { value: '1' }), repeats: 'once' },
        'third-party.documentation': {
          ...madeUpTariff('by-answer', 'hour', { complete: '0', partial: '3', missing: '8' }),
          repeats: 'every-delivery',
        },
      },
    })
    expect(hours({ documentation: 'partial' }, { list })).toEqual(['3', '7'])
  })

  it('a source is learnt even when no delivery receives it', () => {
    const learnt = ['third-party:register', 'third-party:own']
    const ids = (deliveries: readonly object[]) => linesOf('third-party', { sources, deliveries }).map(([id]) => id)
    expect(ids([{ id: '2027', receives: [] }])).toEqual(learnt)
    expect(ids([])).toEqual(learnt)
  })

  it('there is one line for a source when nobody named deliveries', () => {
    expect(linesOf('third-party', { sources, deliveries: undefined })).toEqual([
      ['third-party:register', '7', '6909.00'],
      ['third-party:own', '6', '5922.00'],
    ])
  })

  it('a source that is assumed is received by those that do not name others', () => {
    const list = listWith({ defaults: { sources: '1' } })
    const answers = { sources: undefined, deliveries: [{ id: '2027' }, { id: '2028', receives: [] }] }
    expect(linesOf('third-party', answers, { list })).toEqual([
      ['third-party', '2', '1974.00'],
      ['third-party@2027', '2', '1974.00'],
    ])
  })
})

describe('without sources there is nothing to receive', () => {
  it('since none is ordered, or since nobody answered', () => {
    expect(whyNot('third-party', { sources: [] })).toBe('none-ordered')
    expect(whyNot('third-party', { sources: undefined })).toBe('not-answered')
  })
})
