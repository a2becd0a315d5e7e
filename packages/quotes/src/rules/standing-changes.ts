import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { type ChangeEvent, isOfChange, standingChange } from '../lifecycle/standing-change.ts'
import type { QuoteEvent } from '../quote/event.ts'
import { eachRevision, type Rule } from './rule.ts'

type Check = (event: QuoteEvent, before: readonly QuoteEvent[], path: string) => readonly Issue[]

const eachEvent = (check: Check): Rule['check'] =>
  eachRevision(({ events }, path) =>
    events.flatMap((event, index) => check(event, events.slice(0, index), `${path}/events/${index}`)),
  )

/** True for what is entered of the change that stands: while nobody has accepted it, also of another revision of it. */
const isOfStanding = (event: ChangeEvent, standing: ChangeEvent): boolean =>
  event.number === standing.number &&
  (event.seal === standing.seal || (event.kind !== 'changed' && standing.kind === 'change-issued'))

const oneAtATime: Check = (event, before, path) => {
  if (!isOfChange(event)) return []
  const standing = standingChange(before)
  if (standing === undefined ? event.kind === 'change-issued' : isOfStanding(event, standing)) return []
  return standing !== undefined && event.kind === 'change-issued'
    ? [raise('quote/change-stands', `${path}/number`, { number: standing.number })]
    : [raise('quote/change-not-standing', `${path}/number`, { number: event.number })]
}

const changeFirst: Check = ({ kind }, before, path) => {
  const standing = kind === 'cancelled' || kind === 'acceptance-undone' ? standingChange(before) : undefined
  return standing === undefined ? [] : [raise('quote/change-first', `${path}/kind`, { number: standing.number })]
}

/** What is entered in a quote about the quotes that change it. */
export const standingChangeRules: readonly Rule[] = [
  {
    id: 'QR-82',
    fact: 'change',
    terms: [],
    says: 'One change of a quote stands at a time: another is entered as issued only when it has ended, and only the one that stands is entered as accepted or ended: the revision that was entered, once it is accepted.',
    check: eachEvent(oneAtATime),
  },
  {
    id: 'QR-83',
    fact: 'change',
    terms: [],
    says: 'While a change of it stands, a quote is not cancelled and its acceptance is not undone.',
    check: eachEvent(changeFirst),
  },
]
