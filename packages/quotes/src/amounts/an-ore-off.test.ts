import { subtractAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { badSamples } from '../testing/rule-samples.ts'
import { rich } from '../testing/sampled.ts'

/** Every text in a document that is an amount, by its place. */
const amountsIn = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return /^-?\d+\.\d\d$/.test(value) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => amountsIn(below, `${path}/${name}`))
}

const right = new Map(amountsIn(rich))

const named = badSamples.filter(({ name }) => name.endsWith('øre off'))

describe('a bad sample that is called an øre off', () => {
  it.each(named.map(({ name, document }) => [name, document] as const))(
    'is one øre off in one place: %s',
    (_, document) => {
      const off = amountsIn(document).filter(([path, amount]) => right.get(path) !== amount)
      expect(off.map(([path, amount]) => subtractAmounts(amount, right.get(path) ?? '0.00'))).toEqual(['0.01'])
    },
  )

  it('is there for every sum', () => expect(named.length).toBeGreaterThan(10))
})
