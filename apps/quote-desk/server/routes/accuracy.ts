import { proposedNorms } from '@anslag/price-lists'
import { osloDay, priceBookOn } from '@anslag/pricing'
import { accuracyOf } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { comparedHours, underWay } from '../register/expected-hours.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { queried, refused, type SignedIn } from './asked.ts'
import { accuracyInput, normsInput } from './inputs.ts'

type Handled = Context<SignedIn>

const show = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('accuracy', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const days = queried(context, accuracyInput)
  if (!days.ok) return refused(context, days.issues)
  const found = accuracyOf(await comparedHours(desk.register, days.value))
  return context.json({ ...found, underWay: await underWay(desk.register) })
}

/** Norms of the list of today as they would have fitted, in a list that can be uploaded once its first day is set. */
const norms = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('accuracy', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const input = queried(context, normsInput)
  if (!input.ok) return refused(context, input.issues)
  const { projects, ...days } = input.value
  const { components } = accuracyOf(await comparedHours(desk.register, days))
  const book = priceBookOn(osloDay(desk.now()), await approvedBooks(desk.register, desk.books))
  if (!book.ok) return refused(context, book.issues)
  const { document } = book.value.list
  const least = projects === undefined ? {} : { projects: Number(projects) }
  const proposal = proposedNorms(document, components, least)
  return context.json({ of: { list: document.id, revision: document.revision }, ...proposal })
}

/** How well hours were foreseen, and the norms that would have fitted. */
export const accuracyRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', show(desk)).get('/norms', norms(desk))
