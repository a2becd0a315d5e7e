import { describe, expect, it } from 'vitest'
import { breaches, breachesOf, change, content, places, rich } from '../testing/breaches.ts'
import { forged } from '../testing/changed.ts'
import { verifyQuote } from '../verify/verify.ts'

const accepted = rich.revisions[1]?.content ?? expect.fail()

const recipient = { name: 'Økonomi', address: { lines: ['Boks 1'], city: 'Oslo', country: 'NO' } }

const swedish = { name: 'Lunds universitet', address: { lines: ['Box 117'], city: 'Lund', country: 'SE' } }

const course = accepted.fixedLines[0] ?? expect.fail()

describe('the rules of what is offered', () => {
  it.each<readonly [string, string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'QR-10',
      'another number in both revisions',
      { '/number': 'DEMO-2026-0009' },
      ['/revisions/0/content/number', `${content}/number`],
    ],
    [
      'QR-12',
      'a demonstration number on an approved list',
      { [`${content}/estimate/priceList/status`]: 'approved' },
      [`${content}/number`],
    ],
    [
      'QR-14',
      'a recipient with a false check digit',
      { [`${content}/invoice/recipient`]: { ...recipient, organisationNumber: '971035853' } },
      [`${content}/invoice/recipient/organisationNumber`],
    ],
    ['QR-14', 'a foreign number', { [`${content}/buyer`]: { ...swedish, organisationNumber: '202100-3096' } }, []],
    [
      'QR-14',
      'a foreign number of a Norwegian buyer',
      { [`${content}/buyer/organisationNumber`]: '202100-3096' },
      [`${content}/buyer/organisationNumber`],
    ],
    ['QR-14', 'no organisation number', { [`${content}/buyer`]: swedish }, []],
    [
      'QR-15',
      'a Norwegian recipient without a number',
      { [`${content}/invoice/recipient`]: recipient },
      [`${content}/invoice/recipient`],
    ],
    ['QR-15', 'a buyer from abroad without a number', { [`${content}/buyer`]: swedish }, []],
    [
      'QR-15',
      'an address of another scheme',
      { [`${content}/buyer/electronicAddress`]: { scheme: '0088', id: '7300010000001' } },
      [],
    ],
    [
      'QR-15',
      'a Norwegian address without a number',
      { [`${content}/buyer/organisationNumber`]: undefined },
      [`${content}/buyer`, `${content}/buyer/electronicAddress/id`],
    ],
    ['QR-16', 'a VAT identifier of another country', { [`${content}/buyer/vatIdentifier`]: 'SE202100321101' }, []],
    ['QR-16', 'the VAT identifier of the buyer', { [`${content}/buyer/vatIdentifier`]: 'NO971035854MVA' }, []],
    [
      'QR-16',
      'a Norwegian identifier without a number',
      { [`${content}/buyer`]: { ...swedish, vatIdentifier: 'NO971035854MVA' } },
      [`${content}/buyer/vatIdentifier`],
    ],
    ['QR-21', 'two lines of one id', { [`${content}/fixedLines`]: [course, course] }, [content]],
    [
      'QR-22',
      'a negative quantity of a computed line',
      { [`${content}/estimate/lines/0/quantity`]: '-17' },
      [`${content}/estimate/lines/0/quantity`],
    ],
    [
      'QR-22',
      'a quantity that is not in shortest form',
      { [`${content}/estimate/lines/0/quantity`]: '17.0' },
      [`${content}/estimate/lines/0/quantity`],
    ],
    [
      'QR-22',
      'a quantity with so many decimals that its net would be rounded twice',
      { [`${content}/estimate/lines/0/quantity`]: `1000000000.001${'6'.repeat(57)}` },
      [`${content}/estimate/lines/0/quantity`],
    ],
    [
      'QR-22',
      'a price of sixteen digits',
      { [`${content}/estimate/lines/0/unitPrice`]: '1000000000000000.00' },
      [`${content}/estimate/lines/0/unitPrice`],
    ],
    [
      'QR-23',
      'a computed line an øre off',
      { [`${content}/estimate/lines/1/net`]: '6909.01' },
      [`${content}/estimate/lines/1/net`],
    ],
    ['QR-24', 'the whole of the base', { [`${content}/adjustments/0/percent`]: '100' }, []],
    [
      'QR-24',
      'a ten-thousandth above it',
      { [`${content}/adjustments/0/percent`]: '100.0001' },
      [`${content}/adjustments/0/percent`],
    ],
    [
      'QR-25',
      'lines of another rate, and lines that are not there',
      { [`${content}/adjustments/1/lines`]: ['fixed:course', 'coordination', 'gone'] },
      [`${content}/adjustments/1/lines/1`, `${content}/adjustments/1/lines/2`],
    ],
    ['QR-25', 'no lines named', { [`${content}/adjustments/1/lines`]: undefined }, []],
    [
      'QR-25',
      'a line of one category at the rate of another',
      { [`${content}/fixedLines/0/vatCategory`]: 'Z' },
      [`${content}/adjustments/1/lines/0`, `${content}/adjustments/1/base`],
    ],
    ['QR-26', 'any amount in kroner', { [`${content}/adjustments/1/amount`]: '0.01' }, []],
    ['QR-38', 'a rate of 100', { [`${content}/vatBreakdown/0/rate`]: '100' }, []],
    ['QR-38', 'a rate above 100', { [`${content}/vatBreakdown/0/rate`]: '100.01' }, [`${content}/vatBreakdown/0/rate`]],
    [
      'QR-38',
      'a standard rate of none',
      { [`${content}/vatBreakdown/0/rate`]: '0' },
      [`${content}/vatBreakdown/0/rate`],
    ],
    [
      'QR-40',
      'outside the scope alone',
      { [`${content}/vatBreakdown`]: [{ category: 'O', rate: '0', taxable: '0.00', vat: '0.00' }] },
      [],
    ],
    ['QR-61', 'as long at the most as at the least', { [`${content}/delivery/estimate/atMost`]: 6 }, []],
    ['QR-61', 'no time at all', { [`${content}/delivery`]: {} }, []],
  ])('%s of %s', (rule, _, values, expected) => {
    expect(places(rule, values)).toEqual(expected)
  })

  it('ask for a VAT identifier of the seller only where VAT is charged', () => {
    const exempt = accepted.estimate.lines.map((line) => ({ ...line, vatCategory: 'E' }))
    const without = { [`${content}/seller/vatIdentifier`]: undefined }
    expect(places('QR-17', { ...without, [`${content}/estimate/lines`]: exempt })).toEqual([])
    expect(
      places('QR-17', {
        ...without,
        [`${content}/estimate/lines`]: exempt.slice(1),
        [`${content}/fixedLines/0/vatCategory`]: 'S',
      }),
    ).toEqual([`${content}/seller`])
  })

  it('ask for one reason for every category without VAT that is used', () => {
    const groups = ['S', 'E', 'Z', 'E'].map((category) => ({ category, rate: '0', taxable: '0.00', vat: '0.00' }))
    const reason = (category: string) => ({ category, reason: 'x', legalReference: 'y', components: [] })
    const values = (...categories: readonly string[]) => ({
      [`${content}/vatBreakdown`]: groups,
      [`${content}/vatReasons`]: categories.map(reason),
    })
    expect(breaches('QR-39', values('Z', 'G'))).toEqual([[`${content}/vatReasons`, { category: 'E' }]])
    expect(breaches('QR-39', values('E', 'Z', 'E'))).toEqual([[`${content}/vatReasons/2`, { category: 'E' }]])
  })

  it('look at both scopes of a quote for a change', () => {
    const before = '/revisions/0/content/change/before'
    expect(places('QR-43', { [`${before}/totals/net`]: '1.00' }, change)).toEqual([
      `${before}/totals/net`,
      `${before}/totals/gross`,
    ])
    expect(places('QR-42', { [`${before}/lines/0/trace/value`]: '1.00' }, change)).toEqual([`${before}/lines/0/trace`])
    expect(places('QR-44', { '/revisions/0/content/assumptions': [] }, change)).toEqual([])
    expect(
      places(
        'QR-44',
        { '/revisions/0/content/assumptions': [], '/revisions/0/content/change/assumptions': [] },
        change,
      ),
    ).toHaveLength(2)
    expect(places('QR-41', { '/revisions/0/content/vatBreakdown/0/taxable': '-1.00' }, change)).toEqual([])
  })

  it('say what a number should be, and that there is none', () => {
    const numberless = { [`${content}/buyer/organisationNumber`]: undefined }
    expect(breaches('QR-15', numberless)).toEqual([
      [`${content}/buyer`, {}],
      [`${content}/buyer/electronicAddress/id`, { given: '971035854', expected: '' }],
    ])
    expect(breaches('QR-16', { ...numberless, [`${content}/buyer/vatIdentifier`]: 'NO971035854MVA' })).toEqual([
      [`${content}/buyer/vatIdentifier`, { given: 'NO971035854MVA', expected: 'NOMVA' }],
    ])
  })

  it('name the term that is negative', () => {
    const line = `${content}/estimate/lines/0`
    expect(breaches('QR-22', { [`${line}/quantity`]: '-17', [`${line}/unitPrice`]: '-1.00' })).toEqual([
      [`${line}/quantity`, { term: 'BT-129', given: '-17' }],
      [`${line}/unitPrice`, { term: 'BT-146', given: '-1.00' }],
    ])
  })

  it('say of an organisation number whether its form or its check digit is wrong', () => {
    const codes = (given: string) =>
      verifyQuote(forged(rich, { [`${content}/buyer/organisationNumber`]: given }))
        .issues.filter(({ params: { rule } }) => rule === 'QR-14')
        .map(({ code }) => code)
    for (const given of ['971 035 854', 'NO971035854', '97103585'])
      expect(codes(given)).toEqual(['quote/organisation-number-form'])
    expect(codes('971035853')).toEqual(['quote/organisation-number'])
  })

  it('let a quote on an approved list have a number of the real series', () => {
    const number = {
      '/number': '2026-0001',
      '/revisions/0/content/number': '2026-0001',
      [`${content}/number`]: '2026-0001',
    }
    const status = {
      '/revisions/0/content/estimate/priceList/status': 'approved',
      [`${content}/estimate/priceList/status`]: 'approved',
    }
    expect(places('QR-12', { ...number, ...status })).toEqual([])
    expect(places('QR-12', number)).toEqual(['/revisions/0/content/number', `${content}/number`])
  })

  it('allow a thousand lines and not one more', () => {
    const [line] = accepted.estimate.lines
    const withLines = (count: number) => {
      const lines = Array.from({ length: count - 1 }, () => line ?? expect.fail())
      const revision = { content: { ...accepted, estimate: { ...accepted.estimate, lines } }, events: [] }
      return breachesOf('QR-20', { ...rich, revisions: [revision] })
    }
    expect(withLines(1_000)).toEqual([])
    expect(withLines(1_001)).toEqual([['/revisions/0/content', { lines: 1_001, limit: 1_000 }]])
  })
})
