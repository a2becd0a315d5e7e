import type { Result } from '@anslag/pricing'
import {
  type Actor,
  type Entry,
  type EventPayload,
  type Operated,
  type Quote,
  quoteOperations,
  reasonCodes,
} from '@anslag/quotes'
import { closest } from '../../arguments/closest.ts'
import type { FlagName } from '../../arguments/flags.ts'
import { message } from '../../message.ts'
import { misused } from '../../outcome.ts'
import type { QuoteCommandName } from '../../texts/index.ts'
import type { Command, Invocation } from '../command.ts'
import { readBase } from './base.ts'
import { changing, operated } from './changing.ts'
import { entryOf } from './entry.ts'

const who = ['by', 'role', 'at', 'key'] as const

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

/** A command that enters one event, made of its options. */
const event = <Details>(
  name: QuoteCommandName,
  { flags, required = [] }: { readonly flags: readonly FlagName[]; readonly required?: readonly FlagName[] },
  operation: (quote: Quote, details: Details, entry: Entry) => Result<Operated>,
  details: (invocation: Invocation) => Details,
  usual: Actor['role'] = 'officer',
): Command =>
  changing({
    name,
    flags: [...flags, ...who],
    required: [...required, 'by'],
    isBaseOnlyTold: true,
    change: (quote, invocation) =>
      operated(operation(quote, details(invocation), entryOf(invocation, usual)), invocation),
  })

/** A command whose reason is one of a few codes. */
const reasoned = <Kind extends keyof typeof reasonCodes>(
  name: QuoteCommandName,
  kind: Kind,
  more: readonly FlagName[],
  change: (quote: Quote, reason: (typeof reasonCodes)[Kind][number], invocation: Invocation) => Result<Operated>,
): Command =>
  changing({
    name,
    flags: ['reason', 'note', 'base', ...more, ...who],
    required: ['reason', 'by'],
    isBaseOnlyTold: true,
    change: (quote, invocation) => {
      const given = invocation.options.given('reason') ?? ''
      const allowed: readonly (typeof reasonCodes)[Kind][number][] = reasonCodes[kind]
      const reason = allowed.find((each) => each === given)
      if (reason !== undefined) return operated(change(quote, reason, invocation), invocation)
      const near = closest(given, allowed)
      return misused(name, message('usage/value-not-allowed', { option: '--reason', given, closest: near, allowed }))
    },
  })

type Of<Kind extends EventPayload['kind']> = Omit<Extract<EventPayload, { kind: Kind }>, 'kind'>

const accepted = (invocation: Invocation): Of<'accepted'> => ({
  acceptedBy: invocation.options.given('accepted-by') ?? '',
  acceptedAt: invocation.options.given('accepted-at') ?? entryOf(invocation).at,
  ...members(invocation, { customerReference: 'reference', orderNumber: 'order', evidence: 'evidence' }),
})

/** Each deadline that was given a day. */
const extended = (invocation: Invocation): readonly Of<'deadline-changed'>[] => {
  const { given } = invocation.options
  const days = [['download', given('until')] as const, ['deletion', given('delete-by')] as const]
  const more = { reason: given('reason') ?? '', ...members(invocation, { delivery: 'delivery' }) }
  return days.flatMap(([deadline, until]) => (until === undefined ? [] : [{ deadline, until, ...more }]))
}

const extend = changing({
  name: 'quote extend',
  flags: ['delivery', 'until', 'delete-by', 'reason', ...who],
  required: ['reason', 'by'],
  change: (quote, invocation) => {
    const deadlines = extended(invocation)
    if (deadlines.length === 0) return misused('quote extend', message('usage/until-or-delete-by', {}))
    return operated(quoteOperations.extend(quote, { deadlines }, entryOf(invocation)), invocation)
  },
})

const accept = changing({
  name: 'quote accept',
  flags: ['accepted-by', 'accepted-at', 'evidence', 'reference', 'order', 'base', ...who],
  required: ['accepted-by', 'by'],
  change: async (quote, invocation) => {
    const base = await readBase(invocation)
    if (!base.ok) return base
    const details = { ...accepted(invocation), ...base.value }
    return operated(quoteOperations.accept(quote, details, entryOf(invocation)), invocation)
  },
})

const { send, undo, decline, withdraw, cancel, receive, deliver, acknowledge } = quoteOperations

/** What happens to a quote that was issued, a command for each event. */
export const eventCommands: readonly Command[] = [
  event('quote send', { flags: ['to'] }, send, (invocation) => members(invocation, { to: 'to' })),
  accept,
  event('quote undo', { flags: ['reason', 'base'], required: ['reason'] }, undo, ({ options: { given } }) => ({
    reason: given('reason') ?? '',
  })),
  reasoned('quote decline', 'declined', ['declined-by'], (quote, reason, invocation) => {
    const more = members(invocation, { note: 'note', declinedBy: 'declined-by' })
    return decline(quote, { reason, ...more }, entryOf(invocation))
  }),
  reasoned('quote withdraw', 'withdrawn', [], (quote, reason, invocation) =>
    withdraw(quote, { reason, ...members(invocation, { note: 'note' }) }, entryOf(invocation)),
  ),
  reasoned('quote cancel', 'cancelled', [], (quote, reason, invocation) =>
    cancel(quote, { reason, ...members(invocation, { note: 'note' }) }, entryOf(invocation)),
  ),
  event('quote receive', { flags: ['source', 'note'] }, receive, (invocation) =>
    members(invocation, { source: 'source', note: 'note' }),
  ),
  event('quote deliver', { flags: ['delivery', 'until', 'delete-by'] }, deliver, (invocation) =>
    members(invocation, { delivery: 'delivery', downloadUntil: 'until', deleteBy: 'delete-by' }),
  ),
  extend,
  event(
    'quote acknowledge',
    { flags: ['reference'] },
    acknowledge,
    (invocation) => members(invocation, { reference: 'reference' }),
    'finance',
  ),
]
