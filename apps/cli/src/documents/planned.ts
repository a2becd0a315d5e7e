import { type Plan, type PlanInput, plan, usualSampling } from '@anslag/planning'
import { both, type DecimalText, type PriceBook, type Request, type Result, readJson, success } from '@anslag/pricing'
import type { Options } from '../arguments/flags.ts'
import type { Invocation } from '../commands/command.ts'
import { message } from '../message.ts'
import { misused, type Refusal, type UsageError } from '../outcome.ts'
import { type Priced, pricedFile } from './priced.ts'
import { inFile } from './read-document.ts'
import { readRequestFile } from './request.ts'

/** A plan with the price book that it was made of. */
export interface Planned {
  readonly plan: Plan
  readonly book: PriceBook
}

/** A number as people write it, with comma or dot. */
const decimal = (text: string): DecimalText => text.replace(',', '.')

/** The seed that was given: its form has been checked. */
const seedOf = (given: string | undefined): number => {
  const read = readJson(given ?? '')
  return read.ok && typeof read.value === 'number' ? read.value : usualSampling.seed
}

type Wanted = Omit<PlanInput, 'estimate' | 'book' | 'day' | 'decided'>

/** What the options ask for. */
const wantedBy = ({ given, offers }: Options): Wanted => {
  const [start, ceiling, growth, recovery] = [given('start'), given('ceiling'), given('growth'), given('recovery')]
  return {
    sampling: { ...usualSampling, seed: seedOf(given('seed')) },
    ...(start === undefined ? {} : { start }),
    ...(growth === undefined ? {} : { growth: decimal(growth) }),
    ...(recovery === undefined ? {} : { recovery: decimal(recovery) }),
    ...(ceiling === undefined ? {} : { ceiling: { ceiling: decimal(ceiling), offers } }),
  }
}

/** Without a ceiling there is nothing to give anything up for. */
const offersForCeiling = ({ given, offers }: Options): Result<true, UsageError> =>
  offers.length > 0 && given('ceiling') === undefined
    ? misused('plan', message('usage/option-missing', { option: 'ceiling', command: 'plan' }))
    : success(true)

/** The request that was decided before, where one was given. */
const decidedBefore = async ({
  options,
  environment,
}: Invocation): Promise<Result<{ readonly decided?: Request }, Refusal>> => {
  const file = options.given('from')
  if (file === undefined) return success({})
  const decided = await readRequestFile(file, options, environment)
  return decided.ok ? success({ decided: decided.value }) : decided
}

/** Plans for the request in a file. A request that cannot be priced is told of as `price` does. */
export const plannedFile = async (
  file: string,
  invocation: Invocation,
): Promise<Result<Planned, Refusal | UsageError>> => {
  const asked: Result<true, Refusal | UsageError> = offersForCeiling(invocation.options)
  const priced: Result<Priced, Refusal | UsageError> = await pricedFile(file, invocation)
  const before: Result<{ readonly decided?: Request }, Refusal | UsageError> = await decidedBefore(invocation)
  const read = both(asked, both(priced, before))
  if (!read.ok) return read
  const [, [{ estimate, book }, decided]] = read.value
  const input = { estimate, book, day: estimate.day, ...wantedBy(invocation.options), ...decided }
  const made = inFile(undefined, plan(input))
  return made.ok ? success({ plan: made.value, book }) : made
}
