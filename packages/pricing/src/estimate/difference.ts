import { type AmountText, isLeaf, steps, subtractAmounts, type Text, type Trace } from '../values/index.ts'
import type { Estimate } from './estimate.ts'
import type { Line } from './line.ts'
import type { Request } from './request.ts'
import type { VatBreakdown } from './vat-breakdown.ts'

/**
 * Why a line's amount differs. `ref` names the answer, with ids in place of list positions (`/sources/kreft/files`), the
 * tariff or the driver; a value that one side lacks is absent.
 */
export interface Cause {
  readonly kind: 'line' | 'answer' | 'choice' | 'assumption' | 'tariff'
  readonly ref: string
  readonly before?: string
  readonly after?: string
}

export interface Change {
  readonly before: AmountText
  readonly after: AmountText
  readonly change: AmountText
}

/** A line that is new, gone or of another amount. A line that one side lacks counts as 0.00 there. */
export interface LineDifference extends Change {
  readonly id: string
  readonly text: Text
  readonly causes: readonly Cause[]
}

/** A VAT rate that one side has and the other has not. */
export interface VatDifference {
  readonly category: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface Difference {
  readonly net: Change
  readonly vat: Change
  readonly gross: Change
  /** Only the lines that differ: those of `a` first, then the new ones. */
  readonly lines: readonly LineDifference[]
  readonly vatRates: readonly VatDifference[]
}

const change = (before: AmountText, after: AmountText): Change => ({
  before,
  after,
  change: subtractAmounts(after, before),
})

/** `/sources/2/files` as `/sources/kreft/files`: the same answer keeps its name when others come and go. */
export const stableRef = (ref: string, request: Request): string => {
  if (!ref.startsWith('/')) return ref
  let value: unknown = request
  const names = steps(ref).map((step) => {
    const parent = value
    value = typeof parent === 'object' && parent !== null ? new Map(Object.entries(parent)).get(step) : undefined
    if (!Array.isArray(parent)) return step
    if (typeof value === 'string') return value
    if (typeof value !== 'object' || value === null) return step
    return String(('id' in value && value.id) || ('name' in value && value.name) || step)
  })
  return names.map((name) => `/${name}`).join('')
}

interface Fact {
  readonly kind: Cause['kind']
  readonly ref: string
  /** Of leaves; the same answer can be counted in two units. */
  readonly unit?: string
  readonly value: string
  /** Of an officer's change: what stood there before, which it is compared with. */
  readonly insteadOf?: 'answer' | 'tariff'
}

/** What is compared of an estimate; also what something else says that has lines with traces, VAT groups and totals. */
export interface Compared {
  readonly request: Request
  readonly lines: readonly Pick<Line, 'id' | 'text' | 'net' | 'trace'>[]
  readonly vatBreakdown: readonly Pick<VatBreakdown, 'category' | 'rate'>[]
  readonly totals: Pick<Estimate['totals'], 'net' | 'vat' | 'gross'>
}

type ComparedLine = Compared['lines'][number]

/** By a key that stays the same between two estimates. */
type Facts = Map<string, Fact>

/** What a trace rests on. */
const factsOf = (trace: Trace, request: Request): Facts => {
  const facts: Facts = new Map()
  const add = (fact: Fact, within = '') => {
    const key = `${fact.insteadOf ?? fact.kind} ${fact.ref} ${within}`
    const known = facts.get(key)
    const counted = fact.kind === 'answer' || fact.kind === 'assumption'
    if (known === undefined) facts.set(key, fact)
    else if (counted && known.unit === fact.unit) facts.set(key, { ...known, value: `${known.value} + ${fact.value}` })
  }
  const walk = (node: Trace, within: string) => {
    switch (node.kind) {
      case 'input':
        return add({ kind: 'answer', ref: stableRef(node.ref, request), unit: node.unit, value: node.value })
      case 'assumption': {
        const { kind, unit, value, by } = node
        const ref = stableRef(node.ref, request)
        const insteadOf = ref.startsWith('/') ? 'answer' : 'tariff'
        return add({ kind, ref, unit, value, ...(by === undefined ? {} : { insteadOf }) }, within)
      }
      case 'tariff':
        return add(node, within)
      case 'chosen': {
        const [ref = '', value = ''] = node.reason.split('=')
        add({ kind: 'choice', ref: stableRef(ref, request), value })
        return walk(node.of[0], value)
      }
      case 'tiers': {
        const rows = node.rows.map((row) => `${row.from}–${row.to ?? ''}: ${row.unitPrice}`)
        add({ kind: 'tariff', ref: node.ref, value: `${node.mode} ${rows.join('; ')}` })
      }
    }
    for (const child of isLeaf(node) ? [] : node.of) walk(child, within)
  }
  walk(trace, '')
  return facts
}

const causesBetween = (before: Facts, after: Facts): readonly Cause[] => {
  const all = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [a, b] = [before.get(key), after.get(key)]
    const known = a ?? b
    if (known === undefined || a?.value === b?.value) return []
    const { ref } = known
    const kind = [a, b].some((fact) => fact?.kind === 'assumption') ? 'assumption' : known.kind
    return [{ kind, ref, ...(a && { before: a.value }), ...(b && { after: b.value }) }]
  })
  // A tariff that comes or goes follows from an answer that did, unless nothing else tells the difference.
  const own = all.filter((cause) => cause.kind !== 'tariff' || ('before' in cause && 'after' in cause))
  return own.length > 0 ? own : all
}

const lineDifference = (
  before: ComparedLine | undefined,
  after: ComparedLine | undefined,
  a: Compared,
  b: Compared,
) => {
  const line = after ?? before
  if (line === undefined || before?.net === after?.net) return []
  const { id, text } = line
  const amounts = change(before?.net ?? '0.00', after?.net ?? '0.00')
  if (before === undefined || after === undefined) {
    const side = before === undefined ? { after: amounts.after } : { before: amounts.before }
    return [{ id, text, ...amounts, causes: [{ kind: 'line' as const, ref: id, ...side }] }]
  }
  const causes = causesBetween(factsOf(before.trace, a.request), factsOf(after.trace, b.request))
  return [{ id, text, ...amounts, causes }]
}

const vatRates = (a: Compared, b: Compared): readonly VatDifference[] => {
  const rates = ({ vatBreakdown }: Compared, category: string) =>
    vatBreakdown.filter((each) => each.category === category).map(({ rate }) => rate)
  const categories = [...new Set([...a.vatBreakdown, ...b.vatBreakdown].map(({ category }) => category))]
  return categories
    .map((category) => ({ category, before: rates(a, category), after: rates(b, category) }))
    .filter(({ before, after }) => before.join() !== after.join())
}

/** Compares two estimates line by line, each difference with its causes. The only comparison of figures in the project. */
export const difference = (a: Compared, b: Compared): Difference => {
  const [inA, inB] = [a, b].map(({ lines }) => new Map(lines.map((line) => [line.id, line])))
  const ids = [...new Set([...a.lines, ...b.lines].map(({ id }) => id))]
  return {
    net: change(a.totals.net, b.totals.net),
    vat: change(a.totals.vat, b.totals.vat),
    gross: change(a.totals.gross, b.totals.gross),
    lines: ids.flatMap((id) => lineDifference(inA?.get(id), inB?.get(id), a, b)),
    vatRates: vatRates(a, b),
  }
}
