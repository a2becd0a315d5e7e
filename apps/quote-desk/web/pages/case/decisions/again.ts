import type { Content } from '@anslag/quotes'
import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import { nameOf } from './decided.ts'

/** What puts something there again that was taken back: an operation, and what is sent with it. */
export interface Again {
  readonly operation: OfferedOperation
  readonly body: unknown
}

const adjustment = ({ adjustments }: Content, name: string): Again | undefined => {
  const [first] = adjustments.filter(({ id, share = id }) => share === name)
  if (first === undefined) return undefined
  const { kind, reason, percent, amount, lines, share, vatCategory: category, vatRate: rate } = first
  const size = percent === undefined ? { amount } : { percent }
  const own = { ...(lines === undefined ? {} : { lines }), ...(share === undefined ? { vat: { category, rate } } : {}) }
  return { operation: 'adjust', body: { id: name, kind, reason, size, ...own } }
}

const assumption = ({ assumptions }: Content, name: string): Again | undefined => {
  const found = assumptions.find((each) => nameOf(each) === name)
  if (found === undefined) return undefined
  const { kind, reason } = found
  switch (kind) {
    case 'driver':
      return { operation: 'assume', body: { kind, reason, ref: found.ref, value: found.value } }
    case 'norm': {
      const { tariff, answer, value } = found
      return { operation: 'assume', body: { kind, reason, tariff, value, ...(answer === undefined ? {} : { answer }) } }
    }
    case 'assessment':
      return { operation: 'assume', body: { kind, reason, component: found.component } }
  }
}

const answer = ({ remarkAnswers = [] }: Content, name: string): Again | undefined => {
  const found = remarkAnswers.find(({ code, path }) => name === (path === undefined ? code : `${code}:${path}`))
  if (found === undefined) return undefined
  const { code, path, reason } = found
  return { operation: 'answer', body: { code, reason, ...(path === undefined ? {} : { path }) } }
}

const detail = ({ fixedLines, vatReasons }: Content, name: string): Again | undefined => {
  if (fixedLines.some(({ id }) => id === name)) {
    const lines = fixedLines.map(({ net: _net, ...line }) => line)
    return { operation: 'edit', body: { format: 'quote-details/1', fixedLines: lines } }
  }
  return vatReasons.some(({ category }) => category === name)
    ? { operation: 'edit', body: { format: 'quote-details/1', vatReasons } }
    : undefined
}

/** How what stands under a name in a draft would be put there again, once it was taken back: as it was, by whoever does so. */
export const againOf = (content: Content, name: string): Again | undefined =>
  detail(content, name) ?? assumption(content, name) ?? answer(content, name) ?? adjustment(content, name)
