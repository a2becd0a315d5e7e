import { daysAfter, failure, type Issue, osloDay, type Result, success } from '@anslag/pricing'
import { type Entry, lastRevision, pricedBook, type Quote, quoteOperations } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { presentedIssue } from '../presenters/issues.ts'
import { type Case, caseOf } from '../register/cases.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { unitOf } from '../register/units.ts'
import { signingKeyAt } from '../signing/keys.ts'
import { approvalOf, notApproved } from './approving.ts'
import { refused, type SignedIn } from './asked.ts'
import { seriesOf } from './issuing.ts'
import { alike } from './like-buyers.ts'

/** What an issue would give now: tried, and nothing of it kept. */
interface Ahead {
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

const tried = async (desk: Desk, found: Case, entry: Entry, number: string): Promise<Ahead> => {
  const { quote, baseId } = found
  const content = lastRevision(quote)?.content
  const book = content && pricedBook(content, await approvedBooks(desk.register, desk.books))
  const { id: list = '', revision = '' } = content?.estimate.priceList ?? {}
  if (content === undefined || book === undefined)
    return { issues: [raise('desk/list-not-here', '', { list, revision })], warnings: [] }
  const base = baseId === undefined ? undefined : await caseOf(desk.register, baseId)
  const beside = base?.ok === true ? { base: base.value.quote } : {}
  const given = quote.number === undefined ? { number, ...beside } : beside
  const made = quoteOperations.issue(quote, given, { ...entry, book, day: osloDay(entry.at) })
  const key = signingKeyAt(desk.keys(), entry.at)
  const held = [...notApproved(await approvalOf(desk.register, desk, found)), ...(key.ok ? [] : key.issues)]
  if (!made.ok) return { issues: [...made.issues, ...held], warnings: [] }
  const of = { unit: (await unitOf(desk.register, found.id)) ?? '', id: found.id }
  const warnings = await alike(desk.register, content.buyer, of, '/buyer/name')
  return { issues: held, warnings: [...made.value.warnings, ...warnings] }
}

const draftOf = (quote: Quote): Result<{ readonly validity: number }> => {
  const last = lastRevision(quote)
  return last === undefined || last.events.length > 0
    ? failure([raise('desk/no-approval-needed', '')])
    : success({ validity: last.content.terms.validity.days })
}

const show = (desk: Desk) => async (context: Context<SignedIn>) => {
  const { by } = context.var
  if (!mayRead('case', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { quote } = found.value
  const draft = draftOf(quote)
  if (!draft.ok) return refused(context, draft.issues)
  // Whoever may read it may know what stands in its way.
  const entry = { at: desk.now(), by: { name: by.name, role: 'officer' } } as const
  const series = seriesOf(quote, entry)
  const { issues, warnings } = await tried(desk, found.value, entry, `${series}-0001`)
  return context.json({
    ...(quote.number === undefined ? { series } : { number: quote.number }),
    validUntil: daysAfter(osloDay(entry.at), draft.value.validity),
    issues: issues.map(presentedIssue),
    warnings: warnings.map(presentedIssue),
  })
}

/** What stands in the way of issuing a draft, and what it would be called: told before anybody presses. */
export const issuingAheadRoutes = (desk: Desk): Hono<SignedIn> => new Hono<SignedIn>().get('/:id/issuing', show(desk))
