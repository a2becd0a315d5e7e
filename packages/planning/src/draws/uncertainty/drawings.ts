import { type DrawSettings, deviations } from '../deviations.ts'
import { pert } from '../pert.ts'
import { type Column, constant, ofColumn } from './form.ts'
import type { Drawing } from './form-of-trace.ts'
import type { Uncertain } from './uncertain.ts'

/** What uncertain things are in every draw. */
export interface Drawings {
  /** How many draws. */
  readonly count: number
  /**
   * What a component's figures are made of.
   *
   * @param fixed the name of what is as the price list expects it in every draw
   */
  readonly of: (component: string, fixed?: string) => Drawing
  /** What something is in every draw. It errs with the component that it is first met in, if with any. */
  readonly columnOf: (uncertain: Uncertain, component?: string) => Column
}

/** A name has one deviation everywhere; each of its figures, one for each answer, say, has a spread of its own. */
export const drawings = (settings: DrawSettings): Drawings => {
  const deviate = deviations(settings)
  const place = pert()
  const ofName = new Map<string, Column>()
  const ofSpread = new Map<string, Column>()
  const columnOf = ({ name, spread }: Uncertain, component?: string): Column => {
    const deviation = ofName.get(name) ?? deviate({ name, component })
    ofName.set(name, deviation)
    const key = [name, spread.low, spread.likely, spread.high].join(' ')
    const column = ofSpread.get(key) ?? place(spread, deviation)
    ofSpread.set(key, column)
    return column
  }
  return {
    count: settings.count,
    of: (component, fixed) => ({
      count: settings.count,
      formOf: (uncertain) =>
        uncertain.name === fixed ? constant(uncertain.spread.likely) : ofColumn(columnOf(uncertain, component)),
    }),
    columnOf,
  }
}
