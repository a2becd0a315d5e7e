import type { Trace } from '@anslag/pricing'

/** A figure that was given rather than computed: it has a cell of its own, which everything that uses it names. */
export interface Given {
  readonly id: string
  readonly of: 'answer' | 'tariff' | 'line'
  /** What names and explains it. */
  readonly node: Trace
}

type NodeOf<K extends Trace['kind']> = Extract<Trace, { readonly kind: K }>

/** Places that count one each, such as tables by their codes, are one number. */
const isCount = ({ of }: NodeOf<'sum'>): boolean =>
  of.length > 0 && of.every(({ kind, value }) => kind === 'input' && value === '1')

/** The cell of a figure of the price list or the VAT table; where an answer decided which figure counts, of that answer. */
export const tariffId = (ref: string, value: string, answer = ''): string => `tariff ${ref}=${answer} ${value}`

/** The cell of the net of a line. */
export const lineId = (ref: string): string => `line ${ref}`

/** The cell of a price of a tier. */
export const tierId = (ref: string, from: string, unitPrice: string): string => `tier ${ref} ${from} ${unitPrice}`

const answerId = (refs: readonly string[], { unit, value }: Trace): string =>
  `answer ${refs.join(' ')} ${unit} ${value}`

const ofChoice = (node: NodeOf<'chosen'>): Given | undefined => {
  const [figure] = node.of
  const below = given(figure)
  if (below?.of !== 'tariff' || !('ref' in figure)) return below
  const answer = node.reason.slice(node.reason.indexOf('=') + 1)
  return { ...below, id: tariffId(figure.ref, figure.value, answer), node }
}

/** What a node is, where it was given: undefined of what is computed. */
export const given = (node: Trace): Given | undefined => {
  switch (node.kind) {
    case 'input':
      return { id: answerId([node.ref], node), of: 'answer', node }
    case 'assumption':
      return node.ref.startsWith('/')
        ? { id: answerId([node.ref], node), of: 'answer', node }
        : { id: tariffId(node.ref, node.value), of: 'tariff', node }
    case 'tariff':
      return { id: tariffId(node.ref, node.value), of: 'tariff', node }
    case 'line':
      return { id: lineId(node.ref), of: 'line', node }
    case 'sum': {
      const refs = node.of.flatMap((part) => ('ref' in part ? [part.ref] : []))
      return isCount(node) ? { id: answerId(refs, node), of: 'answer', node } : undefined
    }
    case 'chosen':
      return ofChoice(node)
    default:
      return undefined
  }
}

/** Everything given that a trace uses, each once, in the order in which it is met; tiers stand by themselves. */
export const givenIn = (traces: readonly Trace[]): readonly (Given | NodeOf<'tiers'>)[] => {
  const found = new Map<string, Given | NodeOf<'tiers'>>()
  const visit = (node: Trace): void => {
    const here = given(node)
    if (here !== undefined) found.set(here.id, found.get(here.id) ?? here)
    else if (node.kind === 'tiers') found.set(`tiers ${node.ref} ${JSON.stringify(node.rows)}`, node)
    if (here === undefined && 'of' in node) for (const part of node.of) visit(part)
  }
  for (const trace of traces) visit(trace)
  return [...found.values()]
}
