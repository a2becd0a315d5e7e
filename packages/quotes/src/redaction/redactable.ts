import { pointer, valueAt } from '@anslag/pricing'
import type { EventKind, QuoteEvent } from '../quote/event.ts'
import { redactedText, type TakenOut, untouched, withoutTexts } from './taken-out.ts'

/** Texts of an event in which a person of the buyer may stand. Numbers of orders and of finance name nobody, and are kept. */
const textsOf = {
  issued: [],
  sent: ['to'],
  accepted: ['acceptedBy', 'customerReference', 'evidence'],
  'acceptance-undone': ['reason'],
  declined: ['declinedBy', 'note'],
  withdrawn: ['note'],
  cancelled: ['note'],
  superseded: [],
  'change-issued': [],
  changed: [],
  'change-ended': [],
  'third-party-received': ['note'],
  delivered: [],
  'deadline-changed': ['reason'],
  'finance-acknowledged': [],
} as const satisfies Readonly<Record<EventKind, readonly string[]>>

/** Whoever acted for the buyer is named there alone. */
const actorOf = (event: QuoteEvent): TakenOut<QuoteEvent> => {
  if (event.by.role !== 'buyer') return untouched(event)
  const { value: by, members } = withoutTexts(event.by, ['name'], '/by')
  return { value: { ...event, by }, members }
}

/** An event without whoever it names on the buyer's side, and what was written about it. */
export const eventWithoutPersons = (event: QuoteEvent): TakenOut<QuoteEvent> => {
  const names = textsOf[event.kind].filter((name) => (valueAt(event, [name]) ?? redactedText) !== redactedText)
  const marks = Object.fromEntries(names.map((name) => [name, redactedText]))
  const { value, members } = actorOf({ ...event, ...marks })
  return { value, members: [...names.map((name) => pointer(name)), ...members] }
}

/** Every place that can be redacted of a content. */
const ofContent: readonly RegExp[] = [
  /^\/contact\/(name|email|phone)$/,
  /^\/(buyer|invoice\/recipient)\/electronicAddress$/,
  /^\/(invoice\/buyerReference|project\/reference|change\/reason|terms\/payment\/note|delivery\/terms)$/,
  /^\/texts\/(introduction|reservations)\/(nb|nn|en)$/,
  /^\/(assumptions|remarkAnswers|fixedLines|adjustments|vatReasons|change\/assumptions)\/\d+\/reason$/,
  /^\/(estimate|change\/before)\/lines\/\d+\/trace(\/of\/\d+)*\/reason$/,
]

/** True of a member that may be taken out of a content, or of an event. */
export const isRedactable = (member: string, event: QuoteEvent | undefined): boolean => {
  if (event === undefined) return ofContent.some((place) => place.test(member))
  if (member === '/by/name') return event.by.role === 'buyer'
  return textsOf[event.kind].some((name) => member === pointer(name))
}
