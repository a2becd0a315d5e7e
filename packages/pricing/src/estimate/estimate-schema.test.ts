import { describe, expect, it } from 'vitest'
import { nothingOrdered, priced } from '../testing/priced.ts'
import { withAt } from '../testing/request-document.ts'
import { readDocument } from '../values/index.ts'
import { estimateSchema, readEstimate } from './estimate-schema.ts'

const written = {
  ...priced({ ...nothingOrdered, sources: undefined, variables: [{ name: 'x' }] }, { vatRecovery: '50' }),
}

const issuesWith = (ref: string, value: unknown) => {
  const read = readDocument(estimateSchema, withAt(written, ref, value))
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('an estimate that was made earlier', () => {
  it('is read as it stands', () => {
    expect(readEstimate(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, value: written })
  })

  it.each([
    ['/format', 'estimate/2', 'format/not-allowed'],
    ['/engine', 'anslag-pricing', 'format/pattern'],
    ['/engine', 'Anslag/1.0.0', 'format/pattern'],
    ['/engine', 'anslag-pricing/1.0.0-beta', 'format/pattern'],
    ['/day', '2026-02-30', 'format/pattern'],
    ['/priceList/id', 'The list', 'format/pattern'],
    ['/priceList/revision', 0, 'format/too-small'],
    ['/priceList/digest', 'sha256:abc', 'format/pattern'],
    ['/priceList/digest', `sha256:${'g'.repeat(64)}`, 'format/pattern'],
    ['/priceList/digest', `xsha256:${'a'.repeat(64)}`, 'format/pattern'],
    ['/priceList/digest', `sha256:${'a'.repeat(65)}`, 'format/pattern'],
    ['/priceList/status', 'secret', 'format/not-allowed'],
    ['/priceList/currency', 'EUR', 'format/not-allowed'],
    ['/lines/0/id', 'Coordination', 'format/pattern'],
    ['/lines/0/id', 'third-party:', 'format/pattern'],
    ['/lines/0/id', 'third-party@', 'format/pattern'],
    ['/lines/0/id', 'a b', 'format/pattern'],
    ['/lines/0/component', '', 'format/pattern'],
    ['/lines/0/quantity', '1e3', 'format/pattern'],
    ['/lines/0/quantity', '01', 'format/pattern'],
    ['/lines/0/quantity', 14, 'format/wrong-type'],
    ['/lines/0/quantity', '1.', 'format/pattern'],
    ['/lines/0/quantity', 'x1', 'format/pattern'],
    ['/lines/0/unit', 'Hour', 'format/pattern'],
    ['/lines/0/unit', 'hour ', 'format/pattern'],
    ['/lines/0/unit', ' hour', 'format/pattern'],
    ['/lines/0/unitCode', 'KGM', 'format/not-allowed'],
    ['/lines/0/unitPrice', '1178', 'format/pattern'],
    ['/lines/0/net', '16492.000', 'format/pattern'],
    ['/lines/0/net', '016492.00', 'format/pattern'],
    ['/lines/0/net', '+16492.00', 'format/pattern'],
    ['/lines/0/vatCategory', 'AE', 'format/not-allowed'],
    ['/vatBreakdown/0/vat', '1.5', 'format/pattern'],
    ['/totals/complete', 'yes', 'format/wrong-type'],
    ['/buyerCost/recovered', '5', 'format/pattern'],
    ['/issues/0/code', 'Wrong', 'format/pattern'],
    ['/issues/0/code', 'wrong/Code', 'format/pattern'],
    ['/issues/0/code', 'wrong/', 'format/pattern'],
    ['/issues/0/code', '1wrong', 'format/pattern'],
    ['/issues/0/path', 'lines', 'format/pattern'],
    ['/issues/0/path', '/a~2', 'format/pattern'],
    ['/issues/0/severity', 'bad', 'format/not-allowed'],
    ['/notApplicable/0/reason', 'Some reason', 'format/pattern'],
    ['/request/price', 1, 'format/unknown-key'],
    ['/more', 1, 'format/unknown-key'],
    ['/lines/0/note', 'x', 'format/unknown-key'],
    ['/lines/0/trace/note', 'x', 'format/unknown-key'],
    ['/totals/note', 'x', 'format/unknown-key'],
    ['/priceList/note', 'x', 'format/unknown-key'],
    ['/catalogue/note', 'x', 'format/unknown-key'],
    ['/vatTable/note', 'x', 'format/unknown-key'],
    ['/vatBreakdown/0/note', 'x', 'format/unknown-key'],
    ['/buyerCost/note', 'x', 'format/unknown-key'],
    ['/issues/0/note', 'x', 'format/unknown-key'],
    ['/needsAssessment/0/note', 'x', 'format/unknown-key'],
  ])('is refused with %s as %j', (ref, value, code) => {
    expect(issuesWith(ref, value)).toEqual([`${code} ${ref}`])
  })

  it.each([
    ['/totals/net', '-16492.00'],
    ['/totals/net', `${'9'.repeat(40)}.00`],
    ['/lines/0/quantity', '-0.5'],
    ['/lines/0/quantity', `0.${'1'.repeat(60)}`],
    ['/lines/0/id', 'third-party:a-1@2027'],
    ['/lines/0/unit', 'data-source'],
    ['/issues/0/path', '/a~1b/~0'],
    ['/issues/0/path', ''],
    ['/issues/0/params', { a: 'x', b: 1, c: ['y'] }],
    ['/buyerCost', undefined],
    ['/engine', 'anslag-pricing/12.34.56'],
  ])('may have %s as %j', (ref, value) => {
    expect(issuesWith(ref, value)).toEqual([])
  })

  it('has nets that are what their traces say', () => {
    const read = readEstimate(withAt(written, '/lines/0/net', '16492.01'))
    expect(read.ok ? [] : read.issues).toContainEqual({
      code: 'estimate/net-differs',
      path: '/lines/0/net',
      params: { stated: '16492.01', computed: '16492.00' },
      severity: 'error',
    })
  })

  it('has lines of different ids', () => {
    const { lines } = written
    const read = readEstimate({ ...written, lines: [...lines, ...lines.slice(0, 1)] })
    expect(read.ok ? [] : read.issues).toContainEqual({
      code: 'estimate/repeated-line',
      path: `/lines/${lines.length}/id`,
      params: { id: 'coordination' },
      severity: 'error',
    })
  })

  it.each(['/lines', '/totals', '/issues', '/request', '/needsAssessment', '/catalogue/digest', '/vatTable'])(
    'lacks nothing such as %s',
    (ref) => {
      expect(issuesWith(ref, undefined)).toEqual([`format/missing ${ref}`])
    },
  )
})
