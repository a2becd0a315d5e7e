import { daysAfter, osloDay, type Result, readDocument, success } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { presentedDue, presentedSearch, readCursor } from '../presenters/list.ts'
import type { DueKind } from '../register/case-tables.ts'
import { countDue, dueCases, type Span } from '../register/due-cases.ts'
import { countOpen, searchCases } from '../register/search.ts'
import { queried, refused, type SignedIn } from './asked.ts'
import { dueInput, searchInput } from './inputs.ts'

type Handled = Context<SignedIn>

const usualPage = 50

/** Whose cases alone are there for whoever asks. */
const unitIn = ({ var: { unit } }: Handled) => (unit === undefined ? {} : { unit })

/** Where a page goes on, of so many parts; nothing where it is the first. */
const cursor = (after: string | undefined, parts: number): Result<readonly string[] | undefined> =>
  after === undefined ? success(undefined) : readCursor(after, parts)

/** Looks for cases. */
export const search = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const input = queried(context, searchInput)
  if (!input.ok) return refused(context, input.issues)
  const { sort = 'updated', after, limit: given, ...wanted } = input.value
  const end = cursor(after, 2)
  if (!end.ok) return refused(context, end.issues)
  const [value = '', id = ''] = end.value ?? []
  const today = osloDay(desk.now())
  const limit = Number(given ?? usualPage)
  const page = { sort, limit, ...(end.value === undefined ? {} : { after: { value, id } }) }
  const found = await searchCases(desk.register, { ...wanted, ...unitIn(context) }, page, today)
  return context.json(presentedSearch(found, limit, today))
}

interface WorkList {
  readonly kind: DueKind
  /** Days from today. */
  readonly from?: number
  readonly to?: number
}

/** What to look at: what is due of which kind, between which days as seen from today. */
export const workLists = {
  'expiring-soon': { kind: 'answer', from: 0, to: 7 },
  'waiting-for-answer': { kind: 'answer', from: 0 },
  expired: { kind: 'answer', to: -1 },
  'waiting-for-data': { kind: 'data' },
  'delivery-due': { kind: 'hand-over', to: 14 },
  'download-ending': { kind: 'download', from: 0, to: 30 },
  'deletion-due': { kind: 'deletion', to: 30 },
  'waiting-for-approval': { kind: 'approval' },
  'answers-to-confirm': { kind: 'confirmation' },
} as const satisfies Readonly<Record<string, WorkList>>

const isWorkList = (name: string): name is keyof typeof workLists => Object.hasOwn(workLists, name)

/** The days of a list, unless others were asked for. */
const spanOf = (name: keyof typeof workLists, today: string, { from, to }: Span): Span => {
  const usual: WorkList = workLists[name]
  const [first, last] = [usual.from, usual.to].map((days) => (days === undefined ? undefined : daysAfter(today, days)))
  const [earliest, latest] = [from ?? first, to ?? last]
  return { ...(earliest === undefined ? {} : { from: earliest }), ...(latest === undefined ? {} : { to: latest }) }
}

const workList = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const name = context.req.param('name') ?? ''
  if (!isWorkList(name)) return refused(context, [raise('desk/not-found', '')])
  const input = readDocument(dueInput, context.req.query())
  if (!input.ok) return refused(context, input.issues)
  const { after, limit: given, ...days } = input.value
  const end = cursor(after, 3)
  if (!end.ok) return refused(context, end.issues)
  const [value = '', id = '', of = ''] = end.value ?? []
  const today = osloDay(desk.now())
  const limit = Number(given ?? usualPage)
  const from = end.value === undefined ? undefined : { value, id, of }
  const due = { kind: workLists[name].kind, ...spanOf(name, today, days), ...unitIn(context) }
  const found = await dueCases(desk.register, due, from, limit)
  return context.json(presentedDue(found, limit, today))
}

/** How much is on each list. */
const counted = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  if (!mayRead('case', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const today = osloDay(desk.now())
  const names = Object.keys(workLists).filter(isWorkList)
  const counts = await countDue(
    desk.register,
    names.map((name) => ({ kind: workLists[name].kind, ...spanOf(name, today, {}), ...unitIn(context) })),
  )
  const lists = names.map((name, index) => ({ name, count: counts[index] ?? 0 }))
  return context.json({ mine: await countOpen(desk.register, { officer: by.name, ...unitIn(context) }, today), lists })
}

/** Lists of what is to be done. */
export const workListRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', counted(desk)).get('/:name', workList(desk))
