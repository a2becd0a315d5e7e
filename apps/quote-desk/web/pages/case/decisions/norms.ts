import { placeOf, tariffDrivers } from '@anslag/presentation/estimate'
import type { DecimalText, Line, Trace, Unit } from '@anslag/pricing'

/** A norm of hours that a line rests on. */
export interface LineNorm {
  /** `component.tariff` */
  readonly tariff: string
  /** Of a norm that an answer decides: for which answer. */
  readonly answer?: string
  /** Hours that count now. */
  readonly value: DecimalText
  /** The list's own, where an officer has changed it. */
  readonly replaces?: DecimalText
}

const isHours = (unit: Unit): boolean => unit === 'hour' || unit.startsWith('hour/')

const isNorm = (ref: string): boolean => /^[a-z][a-z0-9-]*\.[a-z]\w*$/i.test(ref) && !ref.startsWith('rate.')

/** What decided which figure of a norm counts: `/application/kind=new`. */
interface Decided {
  readonly driver: string
  readonly answer: string
}

const decidedBy = (reason: string): Decided => {
  const at = reason.indexOf('=')
  return { driver: placeOf(reason.slice(0, at)).driver, answer: reason.slice(at + 1) }
}

const found = (trace: Trace, decided?: Decided): readonly LineNorm[] => {
  if (trace.kind === 'chosen') return found(trace.of[0], decidedBy(trace.reason))
  if ('of' in trace) return trace.of.flatMap((each) => found(each))
  if (trace.kind !== 'tariff' && trace.kind !== 'assumption') return []
  const { ref, unit, value } = trace
  // Where another answer made the question one that is not asked, its own answer is not told: then it is answered first.
  const isUntold = decided !== undefined && tariffDrivers[ref] !== decided.driver
  if (!isHours(unit) || !isNorm(ref) || isUntold) return []
  const replaces = trace.kind === 'assumption' && trace.replaces !== undefined ? { replaces: trace.replaces } : {}
  return [{ tariff: ref, ...(decided === undefined ? {} : { answer: decided.answer }), value, ...replaces }]
}

/** By which a norm is told from others: what an officer's change of it is called. */
export const normName = ({ tariff, answer }: Pick<LineNorm, 'tariff' | 'answer'>): string =>
  answer === undefined ? tariff : `${tariff}:${answer}`

/** The norms of hours that a line rests on, each once, in the order of its explanation. */
export const normsOf = ({ trace }: Pick<Line, 'trace'>): readonly LineNorm[] => [
  ...new Map(found(trace).map((norm) => [normName(norm), norm])).values(),
]
