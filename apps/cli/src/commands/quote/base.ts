import { type Result, success } from '@anslag/pricing'
import type { Quote } from '@anslag/quotes'
import { readQuoteFile } from '../../documents/quote.ts'
import type { Refusal } from '../../outcome.ts'
import type { Invocation } from '../command.ts'

/** The quote that a quote for a change changes, where `--base` names it. */
export const readBase = async ({
  options,
  environment,
}: Invocation): Promise<Result<{ readonly base?: Quote }, Refusal>> => {
  const file = options.given('base')
  if (file === undefined) return success({})
  const base = await readQuoteFile(file, environment)
  return base.ok ? success({ base: base.value }) : base
}
