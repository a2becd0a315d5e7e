import { children, type Trace } from '../values/index.ts'

/**
 * The driver behind every assumption of a trace, by its place in the request: a count stands there itself, while the
 * figure of an answer is a tariff's and its driver stands in the reason of the node above.
 */
export const assumedDrivers = (trace: Trace, above?: Trace): readonly string[] => {
  if (trace.kind !== 'assumption') return children(trace).flatMap((child) => assumedDrivers(child, trace))
  if (trace.ref.startsWith('/')) return [trace.ref]
  return [above?.kind === 'chosen' ? (above.reason.split('=')[0] ?? '') : `no answer decides ${trace.ref}`]
}
