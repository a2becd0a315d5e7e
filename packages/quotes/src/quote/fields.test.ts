import { describe, expect, it } from 'vitest'
import { tampered } from '../testing/changed.ts'
import { richQuote } from '../testing/rich-quote.ts'
import { parseQuote } from '../verify/read-quote.ts'

const rich = richQuote()

const content = '/revisions/1/content'

/** Where a quote with another value is refused; nowhere where it is read. Sums and seals are not looked at. */
const refusedAt = (ref: string, value: unknown): readonly string[] => {
  const read = parseQuote(tampered(rich, { [`${content}/terms/conditions`]: { title: 'Vilkår' }, [ref]: value }))
  return read.ok ? [] : read.issues.map(({ path }) => path)
}

const driver = (ref: string) => ({ kind: 'driver', ref, value: 1, reason: 'Avklart', by: 'Kari', on: '2026-11-22' })

const digits = (count: number): string => '1'.repeat(count)

/** Letters that nobody sees, and an accent apart from its letter. */
const hidden = ['\u3164', 'a\u2800', '\u00ada', 'a\u034f', 'a\u{e0041}', 'a\u115f', 'a \u200d', 'A\u030ase']

const hex = '0123456789abcdef'.repeat(4)

/** A member, what it may say, and what is of another form. */
const fields: readonly (readonly [ref: string, good: readonly string[], bad: readonly string[]])[] = [
  [
    '/number',
    ['2026-0001', 'DEMO-2026-0001', '1999-123456'],
    [
      '0026-0001',
      '2026-001',
      '2026-1234567',
      '202-0001',
      'demo-2026-0001',
      'XDEMO-2026-0001',
      '2026-0001X',
      '20260001',
    ],
  ],
  [
    '/revisions/0/seal/hash',
    [`sha256:${hex}`],
    [`sha256:${hex}0`, `sha256:${hex.slice(1)}`, `sha256:${hex.toUpperCase()}`, ` sha256:${hex}`, `sha1:${hex}`, hex],
  ],
  [
    `${content}/totals/net`,
    ['0.00', '-1.50', '1234567.89'],
    ['1', '1.5', '1.500', '01.00', '.50', '--1.00', '+1.00', '1,50', '1.00 ', ' 1.00', '1.x0', 'x.00'],
  ],
  [
    `${content}/fixedLines/0/quantity`,
    ['0', '-1', '2.5', '0.000001', digits(12)],
    ['01', '1.0', '1.', '.5', '1.0000001', digits(13), '1e3', 'x1', '1x', '1.x5', '+1', ''],
  ],
  [
    `${content}/adjustments/0/percent`,
    ['0', '12.5', '0.000001', digits(6)],
    ['01', '1.0', '1.', '.5', '1.0000001', digits(7), '-1', 'x1', '1x', '1.x5', ''],
  ],
  [
    `${content}/assumptions/0/tariff`,
    ['delivery.base', 'fd-trygd.perTable2', 'a.b'],
    [
      'delivery',
      'Delivery.base',
      'delivery.Base',
      '.base',
      'delivery.',
      'a.b.c',
      '1a.b',
      'a b.c',
      'a.b c',
      'a_b.c',
      ' a.b',
    ],
  ],
  [`${content}/assumptions/0/value`, ['0', '2.5'], ['-1', 'x', '']],
  [
    `${content}/fixedLines/0/id`,
    ['fixed:a', 'fixed:2-days', `fixed:${digits(40)}`],
    ['fixed:', 'fixed:-a', 'fixed:A', `fixed:${digits(41)}`, 'xfixed:a', 'fixed:a b', 'course'],
  ],
  [
    `${content}/buyer/organisationNumber`,
    ['9', '971035854', '202100-3096', 'HRB 12345 B', '12/345.6', `1${digits(39)}`],
    ['', '97103585x', 'x71035854', '-971035854', '971035854 ', ' 971035854', '=1+1', `1${digits(40)}`],
  ],
  [
    `${content}/buyer/vatIdentifier`,
    ['NO971035854MVA', 'DE123', 'IE1234567+A', 'ES*.12'],
    ['no971035854MVA', 'N1971035854', 'NO', 'NO1', '1NO971', 'NOabc', 'NO97103585x', `NO${digits(21)}`],
  ],
  [
    `${content}/buyer/address/postalCode`,
    ['0316', 'SW1A 2AA', 'S-111 22', `1${digits(11)}`],
    ['0', ' 0316', '-0316', 'sw1a', `1${digits(12)}`, '03_16', 'ø0316', '0316x', '0316 '.padEnd(13, '_')],
  ],
  [`${content}/buyer/address/country`, ['NO', 'SE'], ['no', 'N', 'NOR', '47', 'N1', 'xNO']],
  [`${content}/buyer/electronicAddress/scheme`, ['0192', '9908', 'EM'], ['192', '01920', 'abcd', 'x0192', 'E', 'EMX']],
  [`${content}/buyer/electronicAddress/id`, ['971035854', '!~', digits(60)], ['', 'a b', 'å', digits(61), ' 97']],
  [
    `${content}/contact/email`,
    ['ola@example.org', 'o.n+x@a.b.no'],
    [
      'ola',
      'ola@org',
      '@example.org',
      'ola@',
      'ola@.',
      'o la@example.org',
      'ola@exa mple.org',
      'ola@example.o rg',
      '<ola@example.org>',
      'a@b@example.org',
      'ola@example.',
      'ola@example..no',
      `a@${'.'.repeat(40_000)}`,
    ],
  ],
  [
    `${content}/contact/phone`,
    ['+47 22 86 00 00', '123', `1${digits(19)}`],
    ['12', '+12', ' 123', '++123', '123x', 'x123', '22-86-00', `1${digits(20)}`],
  ],
  [
    `${content}/terms/conditions/url`,
    ['https://www.ssb.no/vilkar', 'https://a'],
    [
      'http://www.ssb.no',
      'https://',
      'https://a b',
      ' https://a',
      'javascript:alert(1)//https://a',
      `https://${digits(501)}`,
    ],
  ],
  [
    `${content}/terms/payment/note`,
    ['Forfall etter 30 dager', 'to\nlinjer', 'é', 'x'.repeat(4_000)],
    ['', ' \n ', 'a\tb', 'a\rb', '\u0000', 'a\u007f', 'a\u009f', 'a\u202eb', 'x'.repeat(4_001), ...hidden],
  ],
  [
    `${content}/adjustments/0/reason`,
    ['Avtalt', ' «så»', '.', 'a\u00a0b', '👩\u200d🔬', 'x'.repeat(1_000)],
    [
      '',
      ' ',
      '\u00a0',
      '\u200b',
      'a\u200bb',
      'a\u202eb',
      'a\u2066b',
      'a\u2028b',
      '\ufeffa',
      'a\nb',
      'x'.repeat(1_001),
      ...hidden,
    ],
  ],
]

describe('a member of a quote', () => {
  it.each(fields)('%s is read in every form that it has, and refused in any other', (ref, good, bad) => {
    expect(good.filter((value) => refusedAt(ref, value).length > 0)).toEqual([])
    expect(bad.filter((value) => !refusedAt(ref, value).includes(ref))).toEqual([])
  })

  it.each(['/a', '/a/0/b', '/', '/a~0b~1c'])('may point into the request: %s', (ref) => {
    expect(refusedAt(`${content}/assumptions/0`, driver(ref))).toEqual([])
  })

  it('is refused with millions of steps, and with a text that is as long as a file may be', () => {
    const assumption = `${content}/assumptions/0`
    expect(refusedAt(assumption, driver('/'.repeat(4_500_000)))).toEqual([`${assumption}/ref`])
    for (const [ref] of fields) expect(refusedAt(ref, '/a'.repeat(2_000_000))).toContain(ref)
  })

  it.each(['', 'a', 'a/b', '/~', '/a~2', '/a~/b'])('may not point by anything but a JSON Pointer: %s', (ref) => {
    expect(refusedAt(`${content}/assumptions/0`, driver(ref))).toEqual([`${content}/assumptions/0/ref`])
  })
})
