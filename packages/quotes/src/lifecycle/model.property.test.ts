import { daysAfter, osloDay, type Result } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accept,
  acknowledge,
  cancel,
  decline,
  deliver,
  receiveThirdParty,
  send,
  undoAcceptance,
  withdraw,
} from '../operations/events.ts'
import { discardDraft, revise } from '../operations/revise.ts'
import type { Quote } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import { documents, issuing, smallestDraft } from '../testing/sample.ts'
import { verifyQuote } from '../verify/verify.ts'
import { statusOf } from './status.ts'

/** What a quote is in the model: words, days and no hashes. */
interface Modelled {
  /** One word per revision. */
  readonly words: readonly string[]
  /** Of the last issued revision. */
  readonly lastDay: string
  readonly acknowledged: boolean
  readonly delivered: boolean
}

type Word = string

interface Step {
  readonly name: string
  readonly apply: (quote: Quote, entry: Entry) => Result<Quote>
  /** What the model then is; undefined where the step must be refused. Written from the description, not from the table. */
  readonly expected: (model: Modelled, today: string) => Modelled | undefined
}

const lastOf = (words: readonly Word[]): Word => words.at(-1) ?? ''

/** The revision that things happen to: the last, or the one before a draft. */
const subject = ({ words }: Modelled): Word => lastOf(words.filter((word) => word !== 'draft'))

const withSubject = (model: Modelled, word: Word): Modelled => {
  const at = model.words.findLastIndex((each) => each !== 'draft')
  return { ...model, words: model.words.with(at, word) }
}

const isOpen = (word: Word): boolean => word === 'issued' || word === 'sent'

const isBound = (word: Word): boolean => word === 'accepted'

const whenOpen =
  (word: Word): Step['expected'] =>
  (model) =>
    isOpen(subject(model)) ? withSubject(model, word) : undefined

const steps: readonly Step[] = [
  {
    name: 'issue',
    apply: (quote, entry) => issuing(quote, entry, documents),
    expected: (model, today) => {
      const before = model.words.at(-2)
      if (lastOf(model.words) !== 'draft' || (before !== undefined && isBound(before))) return undefined
      const closed = model.words.slice(0, -1).map((word) => (isOpen(word) ? 'superseded' : word))
      return { words: [...closed, 'issued'], lastDay: daysAfter(today, 14), acknowledged: false, delivered: false }
    },
  },
  {
    name: 'revise',
    apply: revise,
    expected: (model) => {
      const last = lastOf(model.words)
      const may = isOpen(last) || last === 'declined' || last === 'withdrawn'
      return may ? { ...model, words: [...model.words, 'draft'] } : undefined
    },
  },
  {
    name: 'discard',
    apply: discardDraft,
    expected: (model) =>
      lastOf(model.words) === 'draft' && model.words.length > 1
        ? { ...model, words: model.words.slice(0, -1) }
        : undefined,
  },
  { name: 'send', apply: (quote, entry) => send(quote, {}, entry), expected: whenOpen('sent') },
  {
    name: 'accept',
    apply: (quote, entry) => accept(quote, { acceptedBy: 'Ola', acceptedAt: entry.at }, entry),
    expected: (model, today) =>
      isOpen(subject(model)) && today <= model.lastDay ? withSubject(model, 'accepted') : undefined,
  },
  {
    name: 'decline',
    apply: (quote, entry) => decline(quote, { reason: 'price' }, entry),
    expected: whenOpen('declined'),
  },
  {
    name: 'withdraw',
    apply: (quote, entry) => withdraw(quote, { reason: 'mistake' }, entry),
    expected: whenOpen('withdrawn'),
  },
  {
    name: 'undo',
    apply: (quote, entry) => undoAcceptance(quote, { reason: 'Feil' }, entry),
    expected: (model) =>
      isBound(subject(model)) && !model.acknowledged && !model.delivered ? withSubject(model, 'sent') : undefined,
  },
  {
    name: 'acknowledge',
    apply: (quote, entry) => acknowledge(quote, {}, entry),
    expected: (model) =>
      isBound(subject(model)) && !model.acknowledged ? { ...model, acknowledged: true } : undefined,
  },
  {
    name: 'deliver',
    apply: (quote, entry) => deliver(quote, {}, entry),
    expected: (model) => (isBound(subject(model)) ? { ...model, delivered: true } : undefined),
  },
  {
    name: 'receive',
    apply: (quote, entry) => receiveThirdParty(quote, {}, entry),
    expected: (model) => (isBound(subject(model)) ? model : undefined),
  },
  {
    name: 'cancel',
    apply: (quote, entry) => cancel(quote, { reason: 'mistake' }, entry),
    expected: (model) => (isBound(subject(model)) ? withSubject(model, 'cancelled') : undefined),
  },
]

/** What the model calls a status, which tells more. */
const wordOf = (status: string): Word =>
  status === 'acknowledged' || status === 'delivered' || status === 'completed' ? 'accepted' : status

/** Hours pass between two steps: mostly few, sometimes more than a quote lasts. */
const walk = fc.array(
  fc.record({ step: fc.constantFrom(...steps), hours: fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 800 })) }),
  { minLength: 1, maxLength: 14 },
)

const start = smallestDraft()

/** The moment so many hours after the beginning of 19 March 2027, in UTC: summer time begins nine days later. */
const momentAfter = (hours: number): string => {
  const day = daysAfter('2027-03-19', Math.floor(hours / 24))
  return `${day}T${String(hours % 24).padStart(2, '0')}:00:00Z`
}

describe('the life of a quote', () => {
  it('goes as a small model says, whatever is tried, and every quote on the way verifies', () => {
    fc.assert(
      fc.property(walk, (tries) => {
        let model: Modelled = { words: ['draft'], lastDay: '', acknowledged: false, delivered: false }
        let quote = start
        let hours = 0
        for (const { step, hours: later } of tries) {
          hours += later
          const at = momentAfter(hours)
          const before = JSON.stringify(quote)
          const result = step.apply(quote, { at, by: { name: 'Kari Nordmann', role: 'officer' } })
          expect(JSON.stringify(quote)).toBe(before)
          const expected = step.expected(model, osloDay(at))
          expect(result.ok, `${step.name} of ${model.words.join(', ')}`).toBe(expected !== undefined)
          if (!result.ok || expected === undefined) continue
          quote = result.value
          model = expected
          const past = osloDay(at) > model.lastDay
          const words = model.words.map((word) => (isOpen(word) && past ? 'expired' : word))
          expect(quote.revisions.map((revision) => wordOf(statusOf(revision, at)))).toEqual(words)
          expect(verifyQuote(quote).issues).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })
})
