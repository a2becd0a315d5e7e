import { notice, type StyledLine, wrapped } from '@anslag/documents/text'
import type { Estimate } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'

/** Says that amounts are made up, where any of these estimates was priced with a demonstration list. */
export const demonstrationNotice = (
  estimates: readonly Estimate[],
  { environment, wording }: Invocation,
): readonly StyledLine[] =>
  estimates.some(({ priceList }) => priceList.status === 'demonstration')
    ? wrapped(wording.texts.demonstration, environment.columns).map(notice)
    : []
