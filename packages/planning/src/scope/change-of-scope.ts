import {
  type AmountText,
  addAmounts,
  askedGroups,
  type BookOnDay,
  both,
  components,
  type Difference,
  difference,
  type Estimate,
  estimate,
  type Request,
  type Result,
  success,
} from '@anslag/pricing'
import { edited } from '../edits/edited.ts'
import { beyondDecision, type ScopeReason } from './reasons.ts'

/** What a change of what was decided costs, and whether it must be applied for. */
export interface ChangeOfScope {
  /** What differs between the two, line by line. The kind of application is that of the decided request in both. */
  readonly difference: Difference
  /** Why an application for change is needed; none where it is not. */
  readonly reasons: readonly ScopeReason[]
  /** What an application for change costs by itself, whatever it asks for; 0.00 where none is needed. */
  readonly handling: Estimate['totals']
  /** The difference and the application together: below zero where more goes than comes. */
  readonly total: { readonly net: AmountText; readonly vat: AmountText; readonly gross: AmountText }
}

const lists = Object.entries(askedGroups(components)).flatMap(([name, { kind }]) =>
  kind === 'things' || kind === 'codes' ? [name] : [],
)

/** An application for change by itself: everything about it answered as in the wish, and nothing ordered. */
const bareChange = (wished: Request, by: BookOnDay): Result<Request> => {
  const { catalogue } = by.book
  const { format, application } = wished
  const kind = { kind: 'answer', path: '/application/kind', value: 'change' } as const
  const empty = lists.map((name) => ({ kind: 'none', path: `/${name}` }) as const)
  return edited({ format, ...(application === undefined ? {} : { application }) }, [kind, ...empty], catalogue)
}

const nothing: Estimate['totals'] = { net: '0.00', vat: '0.00', gross: '0.00', complete: true }

const handlingOf = (wished: Request, isNeeded: boolean, by: BookOnDay): Result<Estimate['totals']> => {
  if (!isNeeded) return success(nothing)
  const bare = bareChange(wished, by)
  const made = bare.ok ? estimate({ ...by, request: bare.value }) : bare
  return made.ok ? success(made.value.totals) : made
}

/** The wish as if it had been applied for as the decided request was: that it is a change costs what `handling` says. */
const asDecided = ({ application: before }: Request, wished: Request): Request => {
  const { kind, ...application } = wished.application ?? {}
  return { ...wished, application: { ...application, ...(before?.kind === undefined ? {} : { kind: before.kind }) } }
}

/**
 * The price of a change of scope, from a decided request to a wished one, both priced by the same book on the same day: what
 * differs, and the application for change where one is needed. What was delivered before is not priced again, since it stands
 * on both sides.
 *
 * @returns the price and the reasons; or the issues of a request that cannot be priced.
 */
export const changeOfScope = (decided: Request, wished: Request, by: BookOnDay): Result<ChangeOfScope> => {
  const reasons = beyondDecision(decided, wished)
  const sides = both(estimate({ ...by, request: decided }), estimate({ ...by, request: asDecided(decided, wished) }))
  const priced = both(sides, handlingOf(wished, reasons.length > 0, by))
  if (!priced.ok) return priced
  const [[before, after], handling] = priced.value
  const between = difference(before, after)
  return success({
    difference: between,
    reasons,
    handling,
    total: {
      net: addAmounts([between.net.change, handling.net]),
      vat: addAmounts([between.vat.change, handling.vat]),
      gross: addAmounts([between.gross.change, handling.gross]),
    },
  })
}
