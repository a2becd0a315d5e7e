import { describe, expect, it } from 'vitest'
import { jsonLimits, readDocument, traceSchema } from './index.ts'
import { changed } from './testing/changed.ts'

const leaf = { kind: 'input', value: '2', unit: 'hour', ref: '/a' }
const tariff = {
  kind: 'tariff',
  value: '1178.00',
  unit: 'money/hour',
  ref: 'rate.adviser',
  source: 's',
  status: 'approved',
}
const row = { from: '0', units: '2', unitPrice: '3', amount: '6' }
const inner = { value: '2', unit: 'hour' }

const leafNodes: Readonly<Record<string, object>> = {
  input: leaf,
  tariff,
  'tariff with bounds': { ...tariff, low: '987.00', high: '1488.00' },
  assumption: { ...leaf, kind: 'assumption', reason: 'not-answered' },
  'assumption by an officer': {
    ...leaf,
    kind: 'assumption',
    reason: 'two files more',
    by: 'officer-1',
    replaces: '1',
    low: '1',
    high: '4',
  },
  line: { kind: 'line', value: '12.50', unit: 'money', ref: 'fd-trygd' },
  'sum of none': { ...inner, kind: 'sum', of: [] },
}

const branches: Readonly<
  Record<string, { readonly kind: string; readonly of: readonly object[]; readonly [member: string]: unknown }>
> = {
  product: { ...inner, kind: 'product', of: [leaf, tariff] },
  'sum of three': { ...inner, kind: 'sum', of: [leaf, leaf, tariff] },
  excess: { ...inner, kind: 'excess', of: [leaf, leaf] },
  share: { ...inner, kind: 'share', of: [leaf, leaf] },
  minimum: { ...inner, kind: 'bounded', side: 'atLeast', of: [leaf, leaf] },
  ceiling: { ...inner, kind: 'bounded', side: 'atMost', of: [leaf, leaf] },
  tiers: {
    ...inner,
    kind: 'tiers',
    mode: 'graduated',
    rows: [
      { ...row, to: '10' },
      { ...row, from: '10', low: '1', high: '5' },
    ],
    ref: 'a.b',
    source: 's',
    of: [leaf],
  },
  chosen: { ...inner, kind: 'chosen', reason: '/a=b', of: [leaf] },
  'rounded to decimals': { ...inner, kind: 'rounded', decimals: 2, mode: 'half-away', of: [leaf] },
  'rounded to an increment': { ...inner, kind: 'rounded', increment: '0.25', mode: 'up', of: [leaf] },
}

const whole = { ...leafNodes, ...branches }

const codesOf = (trace: unknown) => {
  const read = readDocument(traceSchema, trace)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('trace/1', () => {
  it.each(Object.entries(whole))('has the node: %s', (_name, node) => {
    expect(readDocument(traceSchema, node)).toEqual({ ok: true, value: node })
  })

  it.each(Object.entries(whole))('has no node with a member more: %s', (_name, node) => {
    expect(codesOf({ ...node, note: 'x' })).toEqual(['format/unknown-key /note'])
  })

  const optional = ['low', 'high', 'by', 'replaces']

  const lacking = Object.entries(whole).flatMap(([name, node]) =>
    Object.keys(node)
      .filter((member) => !optional.includes(member))
      .map((member) => [name, member, node] as const),
  )

  it.each(lacking)('has no %s without %s', (_name, member, node) => {
    expect(codesOf(changed(node, `/${member}`, undefined))).not.toEqual([])
  })

  it.each([
    ['input', '/value', 2, 'format/wrong-type'],
    ['input', '/value', '02', 'format/pattern'],
    ['input', '/value', '1e3', 'format/pattern'],
    ['input', '/value', '9'.repeat(41), 'format/pattern'],
    ['input', '/value', `0.${'1'.repeat(61)}`, 'format/pattern'],
    ['input', '/unit', 'Hour', 'format/pattern'],
    ['input', '/unit', 'money/hour/day', 'format/pattern'],
    ['input', '/ref', '', 'format/too-small'],
    ['input', '/ref', 'a'.repeat(501), 'format/too-large'],
    ['input', '/of', [], 'format/unknown-key'],
    ['tariff', '/status', 'guessed', 'format/not-allowed'],
    ['tariff with bounds', '/low', 'none', 'format/pattern'],
    ['assumption by an officer', '/replaces', '', 'format/pattern'],
    ['product', '/of', [leaf], 'format/too-small'],
    ['product', '/of', [leaf, leaf, leaf], 'format/too-large'],
    ['sum of three', '/of/1/kind', 'total', 'format/not-allowed'],
    ['minimum', '/side', 'below', 'format/not-allowed'],
    ['tiers', '/rows', [], 'format/too-small'],
    ['tiers', '/rows/0/amount', 6, 'format/wrong-type'],
    ['tiers', '/mode', 'half-away', 'format/not-allowed'],
    ['tiers', '/of', [leaf, leaf], 'format/too-large'],
    ['chosen', '/of', [], 'format/too-small'],
    ['rounded to decimals', '/decimals', 13, 'format/too-large'],
    ['rounded to decimals', '/decimals', -1, 'format/too-small'],
    ['rounded to decimals', '/decimals', 1.5, 'format/wrong-type'],
    ['rounded to decimals', '/decimals', '2', 'format/wrong-type'],
    ['rounded to decimals', '/mode', 'graduated', 'format/not-allowed'],
    ['rounded to decimals', '/increment', '1', 'format/unknown-key'],
    ['rounded to an increment', '/increment', '-1', 'format/pattern'],
    ['rounded to an increment', '/increment', '0', 'format/pattern'],
    ['rounded to an increment', '/increment', '1,5', 'format/pattern'],
    ['rounded to an increment', '/increment', '0.5x', 'format/pattern'],
    ['rounded to an increment', '/increment', '0.00', 'format/pattern'],
    ['rounded to an increment', '/decimals', 2, 'format/unknown-key'],
  ])('of %s does not allow %s to be %j', (name, path, value, code) => {
    const issues = codesOf(changed(whole[name], path, value))
    expect(issues.map((issue) => issue.split(' ')[0])).toContain(code)
  })

  it.each(['0', '-0.5', '9'.repeat(40), `-0.${'1'.repeat(60)}`])('allows the value %s', (value) => {
    expect(codesOf({ ...leaf, value })).toEqual([])
  })

  it.each(['0.01', '1', '0.5', '12.25', '100'])('allows the increment %s', (increment) => {
    expect(codesOf({ ...whole['rounded to an increment'], increment })).toEqual([])
  })

  it('says which kinds there are, when a node is of none', () => {
    const read = readDocument(traceSchema, { ...leaf, kind: 'guess' })
    expect(read.ok || read.issues[0]).toMatchObject({
      code: 'format/not-allowed',
      path: '/kind',
      params: {
        allowed: [
          'input',
          'tariff',
          'assumption',
          'line',
          'product',
          'sum',
          'excess',
          'share',
          'bounded',
          'tiers',
          'chosen',
          'rounded',
        ],
      },
    })
  })
})

describe('a trace as deep as a document may be', () => {
  const wrapped = (node: { readonly of: readonly object[] }, innermost: object) =>
    Array.from({ length: jsonLimits.depth }).reduce<object>(
      (below) => ({ ...node, of: [below, ...node.of.slice(1)] }),
      innermost,
    )

  it.each(Object.entries(branches))('is read, and does not take for ever: %s', (_name, node) => {
    expect(codesOf(wrapped(node, leaf))).toEqual([])
  })

  it.each(Object.entries(branches))('is refused, and does not take for ever: %s', (_name, node) => {
    expect(codesOf(wrapped(node, { ...leaf, note: 'x' }))).toEqual([
      `format/unknown-key ${'/of/0'.repeat(jsonLimits.depth)}/note`,
    ])
  })

  it.each([
    ['both', { decimals: 2, increment: '1' }],
    ['none', {}],
  ])('is refused, and does not take for ever, when its roundings are of the forms: %s', (_name, forms) => {
    const node = { ...inner, kind: 'rounded', mode: 'up', ...forms, of: [leaf] }
    expect(codesOf(wrapped(node, leaf))).not.toEqual([])
  })
})
