import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { daysAfter, type PriceBook, priceBookOn, type Request, type Result, readRequest } from '@anslag/pricing'
import {
  type Actor,
  exampleQuoteDetails,
  type Operated,
  quoteOperations as of,
  type Quote,
  readQuoteDetails,
} from '@anslag/quotes'
import { buyerAt, inTurn, officerAt, titleAt } from './parties.ts'

/** Something that was done with a quote. */
export interface Step {
  readonly act: string
  readonly at: string
  readonly by: Actor
  readonly made: Operated
}

/** A quote from its draft on, made as the desk makes it, and the request that it began with. */
export interface Life {
  readonly request: Request
  readonly steps: readonly [Step, ...Step[]]
}

/** The value of a result that cannot fail here. */
export const succeeded = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** How many documents differ from one another. */
export const distinct = 1_000

/** What becomes of quotes, of twenty. */
const lives = [
  'draft',
  ...['issue', 'issue'],
  ...['send', 'send', 'send'],
  ...['accept', 'accept', 'accept', 'accept'],
  ...['acknowledge', 'acknowledge', 'acknowledge', 'acknowledge'],
  ...['decline', 'decline'],
  'withdraw',
  'cancel',
  'revise',
  'deliver',
] as const

type Fate = (typeof lives)[number]

/** Days over which quotes are spread, the last of them yesterday, but not before the list begins to apply. */
const spread = 330

/** The day on which a quote is made: of each three, one is of the last three weeks, as most work is with those. */
const dayAt = (place: number, today: string, validFrom: string): string => {
  const days = place % 3 === 0 ? (place * 7) % 20 : (place * 7_919) % spread
  const day = daysAfter(today, -1 - days)
  return day < validFrom ? daysAfter(validFrom, place % 28) : day
}

/** A request like others, but for its title, what it needs from others, and when it is delivered. */
const requestAt = (place: number): Request => {
  // Of a hundred, 60 are small, 37 typical and 3 large.
  const turn = (place * 37) % 100
  const name = turn < 60 ? 'small' : turn < 97 ? 'typical' : 'large'
  const { catalogue } = bundledBooks()
  const request = succeeded(readRequest(exampleRequests[name], catalogue))
  const deliveries = request.deliveries?.map((each) => ({
    ...each,
    expectedOn: daysAfter(each.expectedOn ?? '2027-03-01', place % 60),
  }))
  const populations = request.populations?.map((each) =>
    each.kind === 'byCriteria' ? { ...each, criteria: 1 + (place % 9) } : each,
  )
  return {
    ...request,
    project: { ...request.project, title: titleAt(place) },
    ...(deliveries && { deliveries }),
    ...(populations && { populations }),
  }
}

const draftAt = (place: number, request: Request, entry: Parameters<typeof of.draft>[1]): Operated => {
  const { details, ...others } = succeeded(readQuoteDetails(exampleQuoteDetails))
  const named = {
    ...details,
    buyer: buyerAt(place),
    officer: { ...details.officer, name: officerAt(place) },
    project: { title: titleAt(place), reference: `2026/${1_000 + place}` },
  }
  return succeeded(of.draft({ ...others, details: named, request }, entry))
}

interface Situation {
  readonly at: (hour: number) => string
  readonly book: PriceBook
  readonly day: string
  readonly officer: Actor
}

type Done = readonly [act: string, hour: number, by: Actor, make: (quote: Quote) => Result<Operated>]

const finance: Actor = { name: 'finance program', role: 'finance' }

/** What happens to a quote after it was drafted, each some hours later. */
const happenings = (fate: Fate, { at, book, day, officer }: Situation): readonly Done[] => {
  const by = (hour: number) => ({ at: at(hour), by: officer })
  const priced = (hour: number) => ({ ...by(hour), book, day })
  const number = 'DEMO-2026-0001'
  const issue: Done = ['issue', 1, officer, (quote) => of.issue(quote, { number }, priced(1))]
  const send: Done = ['send', 2, officer, (quote) => of.send(quote, { to: 'ola@example.org' }, by(2))]
  const accepted = { acceptedBy: 'Ola Nordmann', acceptedAt: at(3) }
  const accept: Done = ['accept', 3, officer, (quote) => of.accept(quote, accepted, by(3))]
  const taken: Done = ['acknowledge', 4, finance, (quote) => of.acknowledge(quote, {}, { at: at(4), by: finance })]
  const agreed = [issue, send, accept]
  const deliver: Done = ['deliver', 5, officer, (quote) => of.deliver(quote, { delivery: '2027' }, by(5))]
  const ends: Readonly<Record<Fate, readonly Done[]>> = {
    draft: [],
    issue: [issue],
    send: [issue, send],
    accept: agreed,
    acknowledge: [...agreed, taken],
    decline: [issue, send, ['decline', 3, officer, (quote) => of.decline(quote, { reason: 'price' }, by(3))]],
    withdraw: [issue, ['withdraw', 2, officer, (quote) => of.withdraw(quote, { reason: 'mistake' }, by(2))]],
    cancel: [...agreed, ['cancel', 4, officer, (quote) => of.cancel(quote, { reason: 'buyer-withdrew' }, by(4))]],
    revise: [
      issue,
      send,
      ['revise', 3, officer, (quote) => of.revise(quote, {}, by(3))],
      ['issue', 4, officer, (quote) => of.issue(quote, {}, priced(4))],
    ],
    deliver: [...agreed, taken, deliver],
  }
  return ends[fate]
}

/** One of the distinct lives. */
export const lifeAt = (place: number, today: string): Life => {
  const books = bundledBooks()
  const { validFrom } = succeeded(priceBookOn(today, books)).list.document
  const day = dayAt(place, today, validFrom)
  const at = (hour: number) => `${day}T${String(7 + hour).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}:00Z`
  const officer: Actor = { name: officerAt(place), role: 'officer' }
  const book = succeeded(priceBookOn(day, books))
  const request = requestAt(place)
  const drafted = draftAt(place, request, { at: at(0), by: officer, book, day })
  const first: Step = { act: 'draft', at: at(0), by: officer, made: drafted }
  let { quote } = drafted
  const later = happenings(inTurn(lives, place * 7), { at, book, day, officer }).map(([act, hour, by, make]): Step => {
    const made = succeeded(make(quote))
    quote = made.quote
    return { act, at: at(hour), by, made }
  })
  return { request, steps: [first, ...later] }
}
