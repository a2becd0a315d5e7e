import { describe, expect, it } from 'vitest'
import { deviations } from './deviations.ts'

const settings = { seed: 1, count: 8192, correlation: { project: '0.2', component: '0.3' } }

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Of values whose mean is 0. */
const correlation = (a: Float64Array, b: Float64Array): number => {
  const product = (x: Float64Array, y: Float64Array) => mean(x.map((value, draw) => value * (y[draw] ?? 0)))
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

describe('how far from usual things are', () => {
  it('is the same for the same seed and name, whatever else is drawn before', () => {
    const draw = deviations(settings)
    draw({ name: 'another', component: 'delivery' })
    expect(draw({ name: 'files', component: 'third-party' })).toEqual(
      deviations(settings)({ name: 'files', component: 'third-party' }),
    )
  })

  it('is another for another seed', () => {
    const named = { name: 'files' }
    expect(deviations({ ...settings, seed: 2 })(named)).not.toEqual(deviations(settings)(named))
  })

  it('is standard normal', () => {
    const drawn = deviations(settings)({ name: 'files', component: 'third-party' }).sort()
    expect(mean(drawn)).toBeCloseTo(0, 6)
    expect(mean(drawn.map((value) => value * value))).toBeCloseTo(1, 1)
    expect([drawn[819], drawn[7372]].map((value) => value?.toFixed(1))).toEqual(['-1.3', '1.3'])
  })

  it('hangs together within a component, less within the project', () => {
    const draw = deviations(settings)
    const [one, other, elsewhere, without] = [
      draw({ name: 'a', component: 'x' }),
      draw({ name: 'b', component: 'x' }),
      draw({ name: 'c', component: 'y' }),
      draw({ name: 'd' }),
    ]
    expect(correlation(one, other)).toBeCloseTo(0.5, 1)
    expect(correlation(one, elsewhere)).toBeCloseTo(0.2, 1)
    expect(correlation(one, without)).toBeCloseTo(0.2, 1)
  })

  it('is independent where nothing errs together', () => {
    const draw = deviations({ ...settings, correlation: { project: '0', component: '0' } })
    expect(correlation(draw({ name: 'a', component: 'x' }), draw({ name: 'b', component: 'x' }))).toBeCloseTo(0, 1)
  })
})
