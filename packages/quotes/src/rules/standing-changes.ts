import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { standingChange } from '../lifecycle/standing-change.ts'
import type { QuoteEvent } from '../quote/event.ts'
import { eachRevision, type Rule } from './rule.ts'

type Check = (event: QuoteEvent, before: readonly QuoteEvent[], path: string) => readonly Issue[]

const eachEvent = (check: Check): Rule['check'] =>
  eachRevision(({ events }, path) =>
    events.flatMap((event, index) => check(event, events.slice(0, index), `${path}/events/${index}`)),
  )

const oneAtATime: Check = (event, before, path) => {
  const standing = standingChange(before)?.number
  switch (event.kind) {
    case 'change-issued':
      return standing === undefined || standing === event.number
        ? []
        : [raise('quote/change-stands', `${path}/number`, { number: standing })]
    case 'changed':
    case 'change-ended':
      return standing === event.number
        ? []
        : [raise('quote/change-not-standing', `${path}/number`, { number: event.number })]
    default:
      return []
  }
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
    says: 'One change of a quote stands at a time: another is entered as issued only when it has ended, and only the one that stands is entered as accepted or ended.',
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
