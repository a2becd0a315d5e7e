/** What something is in every draw. */
export type Column = Float64Array

/**
 * A figure as a sum of columns, each so many times, and a number: nearly every trace is one, so that a thousand nodes become
 * a few columns before any draw is looked at.
 */
export interface Form {
  readonly constant: number
  readonly terms: ReadonlyMap<Column, number>
}

export const constant = (value: number): Form => ({ constant: value, terms: new Map() })

export const ofColumn = (column: Column): Form => ({ constant: 0, terms: new Map([[column, 1]]) })

export const isConstant = ({ terms }: Form): boolean => terms.size === 0

export const scaled = ({ constant: value, terms }: Form, factor: number): Form => ({
  constant: value * factor,
  terms: new Map([...terms].map(([column, times]) => [column, times * factor])),
})

/** Less than this share of what was added is what adding floats leaves of nothing. */
const rest = 1e-12

/** A sum, without what adding floats leaves of nothing. */
const cleared = (before: number, value: number): number => {
  const total = before + value
  return Math.abs(total) <= rest * Math.abs(value) ? 0 : total
}

export const added = (forms: readonly Form[]): Form => {
  const terms = new Map<Column, number>()
  let total = 0
  for (const form of forms) {
    total = cleared(total, form.constant)
    for (const [column, times] of form.terms) {
      const sum = cleared(terms.get(column) ?? 0, times)
      if (sum === 0) terms.delete(column)
      else terms.set(column, sum)
    }
  }
  return { constant: total, terms }
}

/** True where a form is 0 in every draw. */
export const isNothing = ({ constant: value, terms }: Form): boolean => value === 0 && terms.size === 0

/** The form in every draw. */
export const drawn = ({ constant: value, terms }: Form, count: number): Column => {
  const total = new Float64Array(count).fill(value)
  for (const [column, times] of terms)
    for (let draw = 0; draw < count; draw++) total[draw] = (total[draw] ?? 0) + times * (column[draw] ?? 0)
  return total
}

/** One operation on forms, draw by draw: what no sum of columns can say. */
export const combined = (
  forms: readonly [Form, Form],
  count: number,
  operation: (a: number, b: number) => number,
): Form => {
  const [a, b] = forms
  if (isConstant(a) && isConstant(b)) return constant(operation(a.constant, b.constant))
  const [left, right] = [drawn(a, count), drawn(b, count)]
  return ofColumn(left.map((value, draw) => operation(value, right[draw] ?? 0)))
}

export const product = (a: Form, b: Form, count: number): Form => {
  if (isConstant(a)) return scaled(b, a.constant)
  return isConstant(b) ? scaled(a, b.constant) : combined([a, b], count, (left, right) => left * right)
}
