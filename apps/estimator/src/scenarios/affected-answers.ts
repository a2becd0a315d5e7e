import { tariffDrivers } from '@anslag/presentation/estimate'
import {
  type Cause,
  children,
  type Estimate,
  type Line,
  type LineDifference,
  type Request,
  stableRef,
  type Trace,
} from '@anslag/pricing'

/** The thing and the delivery that a line is about: `third-party:kreft@2028` is about `kreft` and `2028`. */
const aboutOf = (id: string): { readonly thing?: string | undefined; readonly delivery?: string | undefined } => {
  const [, thing, delivery] = /^[^:@]+(?::([^@]+))?(?:@(.+))?$/.exec(id) ?? []
  return { thing, delivery }
}

/** The place of an answer that a tariff was taken by: of the line's own thing where it is an answer about things. */
const placeOfTariff = (ref: string, thing: string | undefined): readonly string[] => {
  const [first, ...rest] = tariffDrivers[ref]?.split('.') ?? []
  if (first === undefined) return []
  return [`/${[first, ...rest].join('/')}`, ...(thing === undefined ? [] : [`/${[first, thing, ...rest].join('/')}`])]
}

const placesIn = (trace: Trace, request: Request, thing: string | undefined): readonly string[] => {
  const place = (ref: string): readonly string[] =>
    ref.startsWith('/') ? [stableRef(ref, request)] : placeOfTariff(ref, thing)
  const own = (): readonly string[] => {
    if (trace.kind === 'input' || trace.kind === 'assumption') return place(trace.ref)
    return trace.kind === 'chosen' ? place(trace.reason.split('=')[0] ?? '') : []
  }
  return [...own(), ...children(trace).flatMap((child) => placesIn(child, request, thing))]
}

const find = ({ lines }: Estimate, id: string): Line | undefined => lines.find((line) => line.id === id)

const placesOfLone = (id: string, a: Estimate, b: Estimate): readonly string[] => {
  const { thing, delivery } = aboutOf(id)
  const [before, after] = [find(a, id), find(b, id)]
  const inTrace = [
    ...(before === undefined ? [] : placesIn(before.trace, a.request, thing)),
    ...(after === undefined ? [] : placesIn(after.trace, b.request, thing)),
  ]
  const lists = [...Object.keys(a.request), ...Object.keys(b.request)]
  return [
    ...inTrace,
    ...(thing === undefined ? [] : lists.map((list) => `/${list}/${thing}`)),
    ...(delivery === undefined ? [] : [`/deliveries/${delivery}`]),
  ]
}

/** Places of the answers that the difference of a line follows from, with ids in place of positions. */
export const affectedAnswers = ({ id, causes }: LineDifference, a: Estimate, b: Estimate): readonly string[] => {
  const { thing } = aboutOf(id)
  const ofCause = ({ kind, ref }: Cause): readonly string[] => {
    if (kind === 'line') return placesOfLone(id, a, b)
    if (kind === 'tariff') return []
    return ref.startsWith('/') ? [ref] : placeOfTariff(ref, thing)
  }
  return causes.flatMap(ofCause)
}
