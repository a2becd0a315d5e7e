import {
  addAmounts,
  type Estimate,
  type Issue,
  leaves,
  pointer,
  type Result,
  readEstimate,
  replay,
  type Trace,
} from '@anslag/pricing'

const differs = (path: string, stated: string, computed: string): readonly Issue[] =>
  stated === computed ? [] : [{ code: 'trace/value-differs', path, params: { stated, computed }, severity: 'error' }]

const replayed = (trace: Trace, path: string): readonly Issue[] => {
  const result = replay(trace)
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: path + issue.path }))
}

/** The lines that a VAT breakdown rests on must be the lines of the estimate. */
const differsFromLines = ({ lines }: Estimate, trace: Trace, path: string): readonly Issue[] => {
  const nets = new Map(lines.map(({ id, net }) => [id, net]))
  return leaves(trace).flatMap((leaf) =>
    leaf.kind === 'line' ? differs(path, leaf.value, nets.get(leaf.ref) ?? '–') : [],
  )
}

/**
 * Reads an estimate that was made earlier and works all its amounts out again from its traces: nothing is taken on trust
 * that can be checked.
 *
 * @returns the estimate, or an issue for everything that is wrong with its form or its figures.
 */
export const verifiedEstimate = (document: unknown): Result<Estimate> => {
  const read = readEstimate(document)
  if (!read.ok) return read
  const { lines, vatBreakdown, totals } = read.value
  const issues = [
    ...lines.flatMap(({ trace }, index) => replayed(trace, pointer('lines', index, 'trace'))),
    ...vatBreakdown.flatMap(({ vat, trace }, index) => {
      const path = pointer('vatBreakdown', index)
      return [
        ...differs(`${path}/vat`, vat, trace.value),
        ...replayed(trace, `${path}/trace`),
        ...differsFromLines(read.value, trace, `${path}/trace`),
      ]
    }),
    ...differs('/totals/net', totals.net, addAmounts(lines.map(({ net }) => net))),
    ...differs('/totals/vat', totals.vat, addAmounts(vatBreakdown.map(({ vat }) => vat))),
    ...differs('/totals/gross', totals.gross, addAmounts([totals.net, totals.vat])),
  ]
  return issues.length === 0 ? read : { ok: false, issues }
}
