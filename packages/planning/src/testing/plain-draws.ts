import type { Estimate } from '@anslag/pricing'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { drawn, ofColumn } from '../draws/uncertainty/form.ts'
import { formOf } from '../draws/uncertainty/form-of-trace.ts'
import type { Uncertain } from '../draws/uncertainty/uncertain.ts'
import type { PlanningTerms } from '../range/planning-terms.ts'

const chunk = 50_000
const steps = 20_000
const shares = 200_000

/** The value at the middle of each of many equally likely parts of a PERT distribution, summed step by step. */
const pertValues = (mode: number): Float64Array => {
  const density = (value: number) => value ** (4 * mode) * (1 - value) ** (4 * (1 - mode))
  const weights = Float64Array.from({ length: steps }, (_, step) => density((step + 0.5) / steps))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [step, below] = [0, 0]
  return Float64Array.from({ length: shares }, (_, part) => {
    const share = ((part + 0.5) / shares) * total
    while (step < steps - 1 && below + (weights[step] ?? 0) < share) below += weights[step++] ?? 0
    return (step + (share - below) / (weights[step] ?? 1)) / steps
  })
}

/** Abramowitz and Stegun 7.1.26: the share of the normal distribution below a value, within 1e-7. */
const below = (z: number): number => {
  const t = 1 / (1 + 0.3275911 * Math.abs(z) * Math.SQRT1_2)
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const half = (series * Math.exp(-z * z * 0.5)) / 2
  return z < 0 ? half : 1 - half
}

/**
 * What the lines of an estimate come to in plain independent draws, ascending: the slow way, to hold the quick one against.
 * For orders without open questions.
 */
export const plainDraws = ({ lines }: Estimate, { correlation }: PlanningTerms, draws: number): Float64Array => {
  const random = xoroshiro128plus(20261130)
  const even = () => ((random.next() >>> 0) + 0.5) / 0x1_0000_0000
  /** Box and Muller's pairs. */
  const normals = () => {
    const values = new Float64Array(chunk)
    for (let draw = 0; draw < chunk; draw += 2) {
      const [radius, angle] = [Math.sqrt(-2 * Math.log(even())), 2 * Math.PI * even()]
      values[draw] = radius * Math.cos(angle)
      values[draw + 1] = radius * Math.sin(angle)
    }
    return values
  }
  const tables = new Map<number, Float64Array>()
  const [ofAll, ofOne] = [Number(correlation.project), Number(correlation.component)]
  const total = new Float64Array(draws)
  for (let start = 0; start < draws; start += chunk) {
    const project = normals()
    const shared = new Map<string, Float64Array>()
    const chances = new Map<string, Float64Array>()
    const chancesOf = (component: string) => {
      const common = shared.get(component) ?? normals()
      shared.set(component, common)
      const own = normals()
      return own.map((value, draw) =>
        below(
          Math.sqrt(ofAll) * (project[draw] ?? 0) +
            Math.sqrt(ofOne) * (common[draw] ?? 0) +
            Math.sqrt(1 - ofAll - ofOne) * value,
        ),
      )
    }
    const columns = new Map<string, Float64Array>()
    const column = ({ name, spread: { low, likely, high } }: Uncertain, component: string) => {
      const chance = chances.get(name) ?? chancesOf(component)
      chances.set(name, chance)
      const mode = (likely - low) / (high - low)
      const table = tables.get(mode) ?? pertValues(mode)
      tables.set(mode, table)
      const key = [name, low, likely, high].join(' ')
      const made =
        columns.get(key) ?? chance.map((share) => low + (high - low) * (table[Math.floor(share * shares)] ?? 1))
      columns.set(key, made)
      return made
    }
    for (const { trace, component } of lines) {
      const form = formOf(trace, { count: chunk, formOf: (uncertain) => ofColumn(column(uncertain, component)) })
      const amounts = drawn(form, chunk)
      for (let draw = 0; draw < chunk && start + draw < draws; draw++)
        total[start + draw] = (total[start + draw] ?? 0) + (amounts[draw] ?? 0)
    }
  }
  return total.sort()
}
