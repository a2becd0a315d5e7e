import type { Formula, Term } from '../model/formula.ts'
import { type Address, addressText } from './cell-addresses.ts'

/** What formulas need to name cells: where those are, and the sheet that the formula itself is on. */
export interface Place {
  readonly addresses: ReadonlyMap<string, Address>
  readonly sheet: string
}

/** A function takes so many arguments in programs of today. */
const mostArguments = 250

/** Cells below each other, as ranges: `A2:A9`. */
const ranges = (cells: readonly Address[], sheet: string): readonly string[] => {
  const runs: [first: Address, last: Address][] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    const [, last] = run ?? []
    if (run !== undefined && last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row)
      run[1] = cell
    else runs.push([cell, cell])
  }
  return runs.map(([first, last]) => {
    const start = addressText(first, sheet)
    return first === last ? start : `${start}:${addressText({ ...last, sheet }, sheet)}`
  })
}

const sums = (parts: readonly string[]): string => {
  if (parts.length <= mostArguments) return `SUM(${parts.join(',')})`
  return `${sums(parts.slice(0, mostArguments))}+${sums(parts.slice(mostArguments))}`
}

const sum = (to: readonly Term[], place: Place): string => {
  const [first] = to
  if (first === undefined) return '0'
  if (to.length === 1) return term(first, place)
  const cells = to.map((each) => ('cell' in each ? place.addresses.get(each.cell) : undefined))
  const known = cells.flatMap((cell) => cell ?? [])
  return sums(known.length === to.length ? ranges(known, place.sheet) : to.map((each) => term(each, place)))
}

/** Digits after the point of a step that is a tenth of a tenth and so on; undefined of any other step. */
const decimalsOf = (step: string): number | undefined =>
  /^(1|0\.0*1)$/.test(step) ? (step.split('.')[1]?.length ?? 0) : undefined

/** Where binary numbers are a hair above a whole step, they are on it. */
const hair = 9

const rounded = ({ to: [of], mode, step }: Extract<Formula, { readonly apply: 'rounded' }>, place: Place): string => {
  const text = term(of, place)
  const decimals = decimalsOf(step)
  const up = (value: string, to: number) => `ROUNDUP(ROUND(${value},${to + hair}),${to})`
  if (decimals !== undefined) return mode === 'up' ? up(text, decimals) : `ROUND(${text},${decimals})`
  const steps = `${factor(of, place)}/${step}`
  return `${mode === 'up' ? up(steps, 0) : `ROUND(${steps},0)`}*${step}`
}

const within = ({ to, from, upTo }: Extract<Formula, { readonly apply: 'within' }>, place: Place): string => {
  const value = term(to[0], place)
  const reaches = `${value}>${from}`
  return `IF(${upTo === undefined ? reaches : `AND(${reaches},${value}<=${upTo})`},${value},0)`
}

/** A formula as spreadsheets write it, without its `=`. */
export const formulaText = (formula: Formula, place: Place): string => {
  const [first = { number: '0' }, second = { number: '0' }] = formula.to
  switch (formula.apply) {
    case 'sum':
      return sum(formula.to, place)
    case 'product':
      return formula.to.map((each) => factor(each, place)).join('*')
    case 'difference':
      return `${term(first, place)}-${factor(second, place)}`
    case 'share':
      return `${factor(first, place)}*${factor(second, place)}/100`
    case 'largest':
      return `MAX(${formula.to.map((each) => term(each, place)).join(',')})`
    case 'smallest':
      return `MIN(${formula.to.map((each) => term(each, place)).join(',')})`
    case 'within':
      return within(formula, place)
    case 'rounded':
      return rounded(formula, place)
  }
}

const term = (of: Term, place: Place): string => {
  if ('number' in of) return of.number
  if ('apply' in of) return formulaText(of, place)
  const address = place.addresses.get(of.cell)
  return address === undefined ? '0' : addressText(address, place.sheet)
}

/** A term beside a sign: in brackets, unless it is one thing anyhow. */
const factor = (of: Term, place: Place): string => {
  const text = term(of, place)
  return /^[\p{L}\p{N}_!.]+$/u.test(text) || /^[A-Z]+\([^()]*\)$/.test(text) ? text : `(${text})`
}
