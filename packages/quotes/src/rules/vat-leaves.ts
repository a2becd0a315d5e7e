import { children, type Estimate, type Issue, type Trace } from '@anslag/pricing'
import { raise } from '../issues.ts'

/** The lines that a trace counts, each as `id net`. */
const countedIn = (trace: Trace): readonly string[] =>
  trace.kind === 'line' ? [`${trace.ref} ${trace.value}`] : children(trace).flatMap(countedIn)

/** Where the trace of a VAT group counts anything but the lines of its category and rate, each once, with its net. */
export const countedOtherwise = ({ lines, vatBreakdown }: Estimate, path: string): readonly Issue[] =>
  vatBreakdown.flatMap(({ category, rate, trace }, index) => {
    const own = lines.filter(({ vatCategory, vatRate }) => vatCategory === category && vatRate === rate)
    const expected = own.map(({ id, net }) => `${id} ${net}`)
    const counted = countedIn(trace)
    const length = Math.max(expected.length, counted.length)
    const place = [...Array(length).keys()].find((each) => expected[each] !== counted[each])
    if (place === undefined) return []
    const params = { stated: counted[place] ?? '', computed: expected[place] ?? '' }
    return [raise('quote/estimate-differs', `${path}/vatBreakdown/${index}/trace`, params)]
  })
