import { estimate, type Day, type Estimate, type PriceList, type Request } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import { both, done, type Step } from '../outcome.ts'
import { bundled, type Bundled } from './bundled.ts'
import { listOrDays } from './price-list.ts'
import { stepOf } from './read-document.ts'
import { readRequestFile } from './request.ts'

/** The day that was asked for, else today in Oslo. */
export const pricingDay = ({ options, environment }: Invocation): Day => options.day ?? environment.today()

/** Prices a request by a list on a day. */
export const priced = (request: Request, list: PriceList, day: Day, { catalogue, vatTable }: Bundled): Step<Estimate> =>
  stepOf(undefined, estimate({ request, list, catalogue, vatTable, day }))

/** An estimate with the documents that it was made of. */
export interface Priced extends Bundled {
  readonly estimate: Estimate
  readonly list: PriceList
}

/** Prices the request in a file with the list that was asked for. Both are checked before either is refused. */
export const pricedFile = async (file: string, invocation: Invocation): Promise<Step<Priced>> => {
  const { options, environment } = invocation
  const kit = bundled()
  const day = pricingDay(invocation)
  const read = both(
    await readRequestFile(file, kit, environment),
    await listOrDays(options.list, day, kit, environment),
  )
  if (!read.ok) return read
  const [request, list] = read.value
  const made = priced(request, list, day, kit)
  return made.ok ? done({ ...kit, estimate: made.value, list }) : made
}
