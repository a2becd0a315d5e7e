import { InvariantError, difference, type Difference, type Estimate, type PriceList } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import { both, done, type Step } from '../outcome.ts'
import { bundled, type Bundled } from './bundled.ts'
import { listOrDays } from './price-list.ts'
import { priced, pricingDay } from './priced.ts'
import { readComparable, type Comparable } from './request.ts'

/** Two estimates, with the list that requests among them were priced with. */
export interface Compared extends Bundled {
  readonly before: Estimate
  readonly after: Estimate
  readonly difference: Difference
  readonly list: PriceList | undefined
}

const isRequest = (side: Step<Comparable>): boolean => side.ok && side.value.kind === 'request'

const estimateOf = (
  side: Comparable,
  list: PriceList | undefined,
  invocation: Invocation,
  kit: Bundled,
): Step<Estimate> => {
  if (side.kind === 'estimate') return done(side.estimate)
  if (list === undefined) throw new InvariantError('diff/no-list')
  return priced(side.request, list, pricingDay(invocation), kit)
}

/** Reads both files and prices what is a request. The list is read once, and only when it is needed. */
export const comparedFiles = async (invocation: Invocation): Promise<Step<Compared>> => {
  const { operands, options, environment } = invocation
  const kit = bundled()
  const [a = '', b = ''] = operands
  const sides = [await readComparable(a, kit, environment), await readComparable(b, kit, environment)] as const
  const list = sides.some(isRequest)
    ? await listOrDays(options.list, pricingDay(invocation), kit, environment)
    : done(undefined)
  const read = both(both(...sides), list)
  if (!read.ok) return read
  const [[first, second], known] = read.value
  const estimates = both(estimateOf(first, known, invocation, kit), estimateOf(second, known, invocation, kit))
  if (!estimates.ok) return estimates
  const [before, after] = estimates.value
  return done({ ...kit, before, after, difference: difference(before, after), list: known })
}
