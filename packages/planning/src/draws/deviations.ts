import type { DecimalText } from '@anslag/pricing'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { standardNormalStrata } from './standard-normal.ts'

/** How much of what is uncertain errs together: shares of the variance, each from 0, together at most 1. */
export interface Correlation {
  /** The whole project turns out harder, or easier, than usual. */
  readonly project: DecimalText
  /** One component does. */
  readonly component: DecimalText
}

export interface DrawSettings {
  readonly seed: number
  /** How many draws. */
  readonly count: number
  readonly correlation: Correlation
}

/** Something uncertain: a norm of the list or a question that nobody answered. */
export interface Named {
  readonly name: string
  /** Whose other uncertainties it errs with. */
  readonly component?: string | undefined
}

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value
}

/** Fisher and Yates's shuffle. */
const shuffled = (values: Float64Array, seed: number): Float64Array => {
  const order = Float64Array.from(values)
  const random = xoroshiro128plus(seed)
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(((random.next() >>> 0) / 0x1_0000_0000) * (last + 1))
    const value = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = value
  }
  return order
}

/**
 * How far from usual each thing is in each draw, in standard deviations: √project · P + √component · C + √rest · E, with one P
 * for the project, one C for each component and one E for each name. Each of these is a Latin hypercube sample: one value of
 * each equally likely part, in an order that follows from seed and name alone, so that a question answered elsewhere changes
 * nothing here. Source: McKay, Beckman and Conover, Technometrics 21 (1979).
 */
export const deviations = ({ seed, count, correlation }: DrawSettings) => {
  const strata = standardNormalStrata(count)
  const [ofAll, ofOne] = [Number(correlation.project), Number(correlation.component)]
  const drawn = new Map<string, Float64Array>()
  const factor = (name: string): Float64Array => {
    const factors = drawn.get(name) ?? shuffled(strata, hash(`${seed}/${name}`))
    drawn.set(name, factors)
    return factors
  }
  return ({ name, component }: Named): Float64Array => {
    const together = component === undefined ? 0 : ofOne
    const weights = [ofAll, together, Math.max(0, 1 - ofAll - together)].map(Math.sqrt)
    const [ofProject = 0, ofComponent = 0, ofItself = 0] = weights
    const project = factor('project')
    const shared = component === undefined ? project : factor(`component/${component}`)
    const own = shuffled(strata, hash(`${seed}/variable/${name}`))
    return own.map(
      (value, draw) => ofProject * (project[draw] ?? 0) + ofComponent * (shared[draw] ?? 0) + ofItself * value,
    )
  }
}
