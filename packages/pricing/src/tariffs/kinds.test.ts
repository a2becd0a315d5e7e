import { describe, expect, it } from 'vitest'
import { readDocument } from '../values/index.ts'
import { changed } from '../values/testing/changed.ts'
import { tariffSchema } from './index.ts'
import { smallList } from './testing/list.ts'

const { tariffs } = smallList

const codesOf = (tariff: unknown) => {
  const read = readDocument(tariffSchema, tariff)
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)
}

const examples = Object.entries(tariffs)

describe('a tariff', () => {
  it('is of one of nine kinds, of which each has an example here', () => {
    expect([...new Set(examples.map(([, { kind }]) => kind))].sort()).toEqual([
      'allowance',
      'by-answer',
      'fixed',
      'minimum',
      'norm-hours',
      'per-unit',
      'percentage',
      'started-unit',
      'tiers',
    ])
  })

  it.each(examples)('is read as it is written: %s', (_ref, tariff) => {
    expect(readDocument(tariffSchema, tariff)).toEqual({ ok: true, value: tariff })
  })

  it.each(examples)(
    'says for what it is and how it is taxed, and need not say where it comes from: %s',
    (_ref, tariff) => {
      for (const member of ['unit', 'vatCategory', 'figures'])
        expect(codesOf(changed(tariff, `/${member}`, undefined))).toEqual([`format/missing /${member}`])
      for (const member of ['status', 'source', 'place', 'confirmedOn'])
        expect(codesOf(changed(tariff, `/${member}`, undefined))).toEqual([])
    },
  )

  it.each(examples)('knows no more members than its kind has: %s', (_ref, tariff) => {
    expect(codesOf({ ...tariff, discount: '5' })).toEqual(['format/unknown-key /discount'])
    expect(codesOf(changed(tariff, '/figures/Extra', '5'))).toHaveLength(1)
  })
})

describe('a tariff is refused', () => {
  it.each([
    ['copying.base', '/unit', 'Hours', 'format/pattern /unit'],
    ['copying.base', '/unit', 'hour/file/day', 'format/pattern /unit'],
    ['copying.base', '/unit', 'hour2', 'format/pattern /unit'],
    ['copying.base', '/place', '', 'format/too-small /place'],
    ['copying.base', '/place', 'a\nb', 'format/pattern /place'],
    ['copying.base', '/confirmedOn', '2026-13-01', 'format/pattern /confirmedOn'],
    ['copying.base', '/figures/value', '1,5', 'format/pattern /figures/value'],
    ['copying.base', '/figures/value/low', '1', 'format/missing /figures/value/likely'],
    ['copying.base', '/mode', 'volume', 'format/unknown-key /mode'],
    ['copying.kind', '/figures/2nd', '1', 'format/pattern /figures/2nd'],
    ['copying.kind', '/figures/not-known', '1', 'format/pattern /figures/not-known'],
    ['copying.records', '/mode', undefined, 'format/missing /mode'],
    ['copying.records', '/mode', 'steps', 'format/not-allowed /mode'],
    ['copying.records', '/figures/rows', [], 'format/too-small /figures/rows'],
    ['copying.records', '/figures/rows/0/from', undefined, 'format/missing /figures/rows/0/from'],
    ['copying.records', '/figures/rows/0/price', '1', 'format/unknown-key /figures/rows/0/price'],
    ['copying.started', '/figures/increment', undefined, 'format/missing /figures/increment'],
  ])('%s whose %s is %j', (ref, path, value, issue) => {
    const [, tariff] = examples.find(([each]) => each === ref) ?? []
    expect(codesOf(changed(tariff, path, value))).toContain(issue)
  })

  it('when it has more tiers than anybody could read', () => {
    const rows = Array.from({ length: 51 }, (_, index) => ({
      from: String(index),
      ...(index < 50 ? { to: String(index + 1) } : {}),
      unitPrice: '1',
    }))
    const tariff = tariffs['copying.records']
    expect(codesOf({ ...tariff, figures: { rows } })).toEqual(['format/too-large /figures/rows'])
    expect(codesOf({ ...tariff, figures: { rows: rows.slice(0, 50) } })).toEqual([])
  })
})
