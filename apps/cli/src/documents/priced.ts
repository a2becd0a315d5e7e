import {
  type BookOnDay,
  both,
  type Day,
  type Estimate,
  estimate,
  type PriceBook,
  type Request,
  type Result,
  success,
} from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Refusal } from '../outcome.ts'
import { bookOn } from './price-list.ts'
import { inFile } from './read-document.ts'
import { readRequestFile } from './request.ts'

/** The day that was asked for, else today in Oslo. */
export const pricingDay = ({ options, environment }: Invocation): Day => options.day ?? environment.today()

/** Prices a request by a book on a day. */
export const priced = (request: Request, by: BookOnDay): Result<Estimate, Refusal> =>
  inFile(undefined, estimate({ request, ...by }))

/** An estimate with the price book that it was made of. */
export interface Priced {
  readonly estimate: Estimate
  readonly book: PriceBook
}

/** Prices the request in a file with the list that was asked for. Both are checked before either is refused. */
export const pricedFile = async (file: string, invocation: Invocation): Promise<Result<Priced, Refusal>> => {
  const { options, environment } = invocation
  const day = pricingDay(invocation)
  const read = both(await readRequestFile(file, options, environment), await bookOn(day, options, environment))
  if (!read.ok) return read
  const [request, book] = read.value
  const made = priced(request, { book, day })
  return made.ok ? success({ estimate: made.value, book }) : made
}
