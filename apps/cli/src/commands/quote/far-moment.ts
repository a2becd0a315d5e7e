import { monthsAfter, osloDay } from '@anslag/pricing'
import type { FlagName } from '../../arguments/flags.ts'
import { message } from '../../message.ts'
import type { UsageError } from '../../outcome.ts'
import type { QuoteCommandName } from '../../texts/index.ts'
import type { Invocation } from '../command.ts'

/** Nothing is entered so long before it happens: the year is mistyped. */
const farMonths = 12

const moments: readonly FlagName[] = ['at', 'accepted-at']

/** A moment that is more than a year ahead of now, if one was given. */
export const farMoment = (command: QuoteCommandName, { options, environment }: Invocation): UsageError | undefined => {
  const last = monthsAfter(osloDay(environment.now()), farMonths)
  const messages = moments.flatMap((flag) => {
    const given = options.given(flag)
    return given !== undefined && osloDay(given) > last
      ? [message('usage/far-moment', { option: `--${flag}`, given })]
      : []
  })
  return messages.length === 0 ? undefined : { kind: 'usage-error', command, messages }
}
