import { type Result, success } from '@anslag/pricing'
import { type Entry, type Operated, type Quote, quoteOperations } from '@anslag/quotes'
import { quoteInFile, readQuoteFile } from '../../documents/quote.ts'
import type { Refusal } from '../../outcome.ts'
import type { Invocation } from '../command.ts'
import { entryOf } from './entry.ts'

/** A quote that was changed with another, in the same command. */
export interface EnteredInBase {
  readonly path: string
  readonly made: Operated
}

/** Whoever may do something to a change without being an officer has the program enter it in the base. */
const entryInBase = (invocation: Invocation): Entry => {
  const { at, by } = entryOf(invocation)
  return { at, by: { ...by, role: by.role === 'officer' ? 'officer' : 'system' } }
}

/**
 * What is entered in the quote that `--base` names of the change that was made: where both are written in place, so that the
 * base is never without what the change says. Nothing where the base is only read.
 */
export const enteredInBase = async (
  change: Quote,
  invocation: Invocation,
): Promise<Result<EnteredInBase | undefined, Refusal>> => {
  const { options, environment } = invocation
  const path = options.given('base')
  if (path === undefined || options.given('in-place') === undefined) return success(undefined)
  const base = await readQuoteFile(path, environment)
  if (!base.ok) return base
  const made = quoteInFile(path, quoteOperations.enterChange(base.value, { change }, entryInBase(invocation)))
  return made.ok ? success({ path, made: made.value }) : made
}
