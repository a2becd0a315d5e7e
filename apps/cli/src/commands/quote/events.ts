import { type Result, success } from '@anslag/pricing'
import { cancel, deliver, type Happening, type Quote, reasonCodes, record } from '@anslag/quotes'
import { closest } from '../../arguments/closest.ts'
import type { FlagName } from '../../arguments/flags.ts'
import { message } from '../../message.ts'
import type { QuoteCommandName } from '../../texts/index.ts'
import type { Command, Invocation } from '../command.ts'
import { type Changed, changing, resultOf } from './changing.ts'
import { entryOf } from './entry.ts'

const who = ['by', 'role', 'at'] as const

/** The members that were given, under the names that an event has for them. */
const members = <Names extends Readonly<Record<string, FlagName>>>(
  { options: { given } }: Invocation,
  names: Names,
) => {
  const found: { [Name in keyof Names]?: string } = {}
  for (const name in names) {
    const value = given(names[name] ?? 'by')
    if (value !== undefined) found[name] = value
  }
  return found
}

/** A command that records one event, made of its options. */
const event = (
  name: QuoteCommandName,
  { flags, required = [] }: { readonly flags: readonly FlagName[]; readonly required?: readonly FlagName[] },
  happening: (invocation: Invocation) => Parameters<typeof record>[1],
  usual: Parameters<typeof entryOf>[1] = 'officer',
): Command =>
  changing({
    name,
    flags: [...flags, ...who],
    required: [...required, 'by'],
    change: (quote, invocation) => resultOf(record(quote, happening(invocation), entryOf(invocation, usual))),
  })

/** A command whose reason is one of a few codes. */
const reasoned = <Kind extends keyof typeof reasonCodes>(
  name: QuoteCommandName,
  kind: Kind,
  more: readonly FlagName[],
  change: (quote: Quote, reason: (typeof reasonCodes)[Kind][number], invocation: Invocation) => Changed,
): Command =>
  changing({
    name,
    flags: ['reason', 'note', ...more, ...who],
    required: ['reason', 'by'],
    change: (quote, invocation) => {
      const given = invocation.options.given('reason') ?? ''
      const allowed: readonly (typeof reasonCodes)[Kind][number][] = reasonCodes[kind]
      const reason = allowed.find((each) => each === given)
      if (reason !== undefined) return change(quote, reason, invocation)
      const near = closest(given, allowed)
      return {
        kind: 'misused',
        messages: [message('usage/value-not-allowed', { option: '--reason', given, closest: near, allowed })],
      }
    },
  })

type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>

const accepted = (invocation: Invocation): Of<'accepted'> => ({
  kind: 'accepted',
  acceptedBy: invocation.options.given('accepted-by') ?? '',
  acceptedAt: invocation.options.given('accepted-at') ?? entryOf(invocation).at,
  ...members(invocation, { customerReference: 'reference', orderNumber: 'order' }),
})

/** An event for each deadline that was given a day. */
const extended = (invocation: Invocation): readonly Of<'deadline-changed'>[] => {
  const { given } = invocation.options
  const days = [['download', given('until')] as const, ['deletion', given('delete-by')] as const]
  const more = { reason: given('reason') ?? '', ...members(invocation, { delivery: 'delivery' }) }
  return days.flatMap(([deadline, until]) =>
    until === undefined ? [] : [{ kind: 'deadline-changed', deadline, until, ...more }],
  )
}

const extend = changing({
  name: 'quote extend',
  flags: ['delivery', 'until', 'delete-by', 'reason', ...who],
  required: ['reason', 'by'],
  change: (quote, invocation) => {
    const happenings = extended(invocation)
    if (happenings.length === 0) return { kind: 'misused', messages: [message('usage/until-or-delete-by', {})] }
    const entry = entryOf(invocation)
    return resultOf(
      happenings.reduce<Result<Quote>>(
        (result, happening) => (result.ok ? record(result.value, happening, entry) : result),
        success(quote),
      ),
    )
  },
})

/** What happens to a quote that was issued, a command for each event. */
export const eventCommands: readonly Command[] = [
  event('quote send', { flags: ['to'] }, (invocation) => ({ kind: 'sent', ...members(invocation, { to: 'to' }) })),
  event(
    'quote accept',
    { flags: ['accepted-by', 'accepted-at', 'reference', 'order'], required: ['accepted-by'] },
    accepted,
  ),
  event('quote undo', { flags: ['reason'], required: ['reason'] }, ({ options: { given } }) => ({
    kind: 'acceptance-undone',
    reason: given('reason') ?? '',
  })),
  reasoned('quote decline', 'declined', ['declined-by'], (quote, reason, invocation) =>
    resultOf(
      record(
        quote,
        { kind: 'declined', reason, ...members(invocation, { note: 'note', declinedBy: 'declined-by' }) },
        entryOf(invocation),
      ),
    ),
  ),
  reasoned('quote withdraw', 'withdrawn', [], (quote, reason, invocation) =>
    resultOf(
      record(quote, { kind: 'withdrawn', reason, ...members(invocation, { note: 'note' }) }, entryOf(invocation)),
    ),
  ),
  reasoned('quote cancel', 'cancelled', [], (quote, reason, invocation) =>
    resultOf(cancel(quote, { reason, ...members(invocation, { note: 'note' }) }, entryOf(invocation))),
  ),
  event('quote receive', { flags: ['source', 'note'] }, (invocation) => ({
    kind: 'third-party-received',
    ...members(invocation, { source: 'source', note: 'note' }),
  })),
  changing({
    name: 'quote deliver',
    flags: ['delivery', 'until', 'delete-by', ...who],
    required: ['by'],
    change: (quote, invocation) => {
      const details = members(invocation, { delivery: 'delivery', downloadUntil: 'until', deleteBy: 'delete-by' })
      return resultOf(deliver(quote, details, entryOf(invocation)))
    },
  }),
  extend,
  event(
    'quote acknowledge',
    { flags: ['reference'] },
    (invocation) => ({ kind: 'finance-acknowledged', ...members(invocation, { reference: 'reference' }) }),
    'finance',
  ),
]
