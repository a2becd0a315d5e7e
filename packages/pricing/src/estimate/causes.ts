import { isLeaf, steps, type Trace, valueAt } from '../values/index.ts'
import type { Request } from './request.ts'

/**
 * Why a line differs. `ref` names the answer, with ids in place of list positions (`/sources/kreft/files`), the tariff or
 * the driver, and is `vat` where the line's VAT category or rate is another (`S 25`); a value that one side lacks is absent.
 */
export interface Cause {
  readonly kind: 'line' | 'answer' | 'choice' | 'assumption' | 'tariff' | 'vat'
  readonly ref: string
  readonly before?: string
  readonly after?: string
}

/** `/sources/2/files` as `/sources/kreft/files`: the same answer keeps its name when others come and go. */
export const stableRef = (ref: string, request: Request): string => {
  if (!ref.startsWith('/')) return ref
  let value: unknown = request
  const names = steps(ref).map((step) => {
    const parent = value
    value = valueAt(parent, [step])
    if (!Array.isArray(parent)) return step
    if (typeof value === 'string') return value
    return String(valueAt(value, ['id']) || valueAt(value, ['name']) || step)
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

/** Which answers, choices, assumptions and tariffs two traces of one line do not share, each trace with its request. */
export const causesOf = (before: readonly [Trace, Request], after: readonly [Trace, Request]): readonly Cause[] =>
  causesBetween(factsOf(...before), factsOf(...after))
