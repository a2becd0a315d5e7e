import { signal } from '@preact/signals'
import type { Call, Called, ToldIssue } from '../../api/call.ts'
import type { DueBody, ListedRow, SearchBody } from './listed.ts'
import { addressOf, callOf, type Query } from './query.ts'

/** How many cases are shown at first, and how many more each time. */
const page = 50

/** How many the server answers with at most. */
const most = 200

const rowsOf = (body: SearchBody | DueBody): readonly ListedRow[] => ('due' in body ? body.due : body.cases)

/** A list of cases as it is filled: what is shown stays until the answer to the last question is there. */
export class Listing {
  readonly rows = signal<readonly ListedRow[]>([])
  /** Where the next page begins; undefined where all are shown. */
  readonly next = signal<string | undefined>(undefined)
  readonly isBusy = signal(true)
  /** The address of what the rows answer; undefined until there was an answer. */
  readonly shown = signal<string | undefined>(undefined)
  readonly issues = signal<readonly ToldIssue[]>([])
  /** True where the last question was not answered at all. */
  readonly isUnanswered = signal(false)
  private readonly call: Call
  /** Only the answer to the last question counts, whatever comes later. */
  private turn = 0

  constructor(call: Call) {
    this.call = call
  }

  /** Asks for the first page; where the same is shown already, for as much of it as is shown. */
  async look(query: Query): Promise<void> {
    const address = addressOf(query)
    const isSame = this.shown.peek() === address
    const limit = isSame ? Math.min(Math.max(this.rows.peek().length, page), most) : page
    const body = await this.ask(callOf(query, limit))
    if (body === undefined) return
    this.rows.value = rowsOf(body)
    this.next.value = body.next
    this.shown.value = address
  }

  /** Asks for the page after what is shown. */
  async more(query: Query): Promise<void> {
    const body = await this.ask(callOf(query, page, this.next.peek()))
    if (body === undefined) return
    this.rows.value = [...this.rows.peek(), ...rowsOf(body)]
    this.next.value = body.next
  }

  private async ask(path: string): Promise<SearchBody | DueBody | undefined> {
    this.turn += 1
    const own = this.turn
    this.isBusy.value = true
    const called: Called<SearchBody | DueBody> = await this.call('GET', path)
    if (own !== this.turn) return undefined
    this.isBusy.value = false
    this.issues.value = called.kind === 'refused' ? called.issues : []
    this.isUnanswered.value = called.kind === 'away' || called.kind === 'signed-out'
    return called.kind === 'done' ? called.body : undefined
  }
}

const listings = new WeakMap<Call, Listing>()

/** The list of a visit: whoever comes back to the register finds it as it was, while it is asked for again. */
export const listingBy = (call: Call): Listing => {
  const listing = listings.get(call) ?? new Listing(call)
  listings.set(call, listing)
  return listing
}
