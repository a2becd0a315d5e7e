import { daysAfter, type Estimate, type Issue, osloDay, steps } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Revision } from '../quote/quote.ts'
import { leavesOf } from './leaves-read.ts'
import { eachContent, eachRevision, type Rule, unless } from './rule.ts'

const issuedEvent = ({ events }: Revision) => events.find(({ kind }) => kind === 'issued')

const eachIssued = (check: (content: Content, path: string, issued: QuoteEvent) => readonly Issue[]): Rule['check'] =>
  eachRevision((revision, path) => {
    const issued = issuedEvent(revision)
    return issued === undefined ? [] : check(revision.content, `${path}/content`, issued)
  })

/** Drivers whose default a trace shows, though nobody is reminded of them. */
const silent = (estimate: Estimate, path: string): readonly Issue[] => {
  const reminded = estimate.issues.filter(({ code }) => code === 'driver/not-answered').map(({ path: ref }) => ref)
  const assumed = leavesOf(estimate).flatMap(({ leaf, chosen }) =>
    leaf.kind === 'assumption' && leaf.by === undefined ? [chosen?.split('=')[0] ?? leaf.ref] : [],
  )
  return [...new Set(assumed)]
    .filter((ref) => !reminded.includes(ref))
    .map((ref) => raise('quote/not-answered', `${path}/estimate/lines`, { driver: driverAt(ref), ref }))
}

/** `sources.files` of `/sources/0/files` */
const driverAt = (ref: string): string =>
  steps(ref)
    .filter((step) => !/^\d+$/.test(step))
    .join('.')

/** What stands in the way of a binding price. */
const unfit = ({ estimate, assumptions }: Content, path: string): readonly Issue[] => {
  const assessed = assumptions.flatMap((each) => (each.kind === 'assessment' ? [each.component] : []))
  return [
    ...estimate.issues
      .filter(({ code }) => code === 'driver/not-answered')
      .map(({ path: ref, params }) => raise('quote/not-answered', `${path}/estimate/request`, { ...params, ref })),
    ...silent(estimate, path),
    ...estimate.issues
      .filter(({ severity }) => severity === 'block' || severity === 'error')
      .map(({ code, params }) => raise('quote/blocked', `${path}/estimate/request`, { ...params, code })),
    ...estimate.needsAssessment
      .filter(({ component }) => !assessed.includes(component))
      .map(({ component, reason }) =>
        raise('quote/not-assessed', `${path}/estimate/needsAssessment`, { component, reason }),
      ),
  ]
}

const days = ({ issuedOn, validUntil }: Content, path: string, revision: Revision): readonly Issue[] => {
  const issued = issuedEvent(revision) !== undefined
  return [
    ...((issuedOn !== undefined) === issued ? [] : [raise('quote/issue-days', `${path}/issuedOn`)]),
    ...((validUntil !== undefined) === issued ? [] : [raise('quote/issue-days', `${path}/validUntil`)]),
  ]
}

/** What an issued revision must say. */
export const issuedRules: readonly Rule[] = [
  {
    id: 'QR-46',
    fact: 'estimate',
    terms: [],
    says: 'A revision is issued only when every driver is answered, by its reminders and by its traces, nothing blocks it, and an officer has assessed what the engine cannot.',
    check: eachIssued(unfit),
  },
  {
    id: 'QR-50',
    fact: 'events',
    terms: ['BT-2'],
    says: 'An issued revision states the day of issue and its last day; a draft states neither.',
    check: eachRevision((revision, path) => days(revision.content, `${path}/content`, revision)),
  },
  {
    id: 'QR-51',
    fact: 'events',
    terms: ['BT-2'],
    says: 'The day of issue is the day in Oslo on which the revision was issued.',
    check: eachIssued(({ issuedOn: stated }, path, { at }) => {
      if (stated === undefined) return []
      const computed = osloDay(at)
      return unless(stated, computed, () => raise('quote/issued-on', `${path}/issuedOn`, { stated, computed }))
    }),
  },
  {
    id: 'QR-52',
    fact: 'events',
    terms: [],
    says: 'The last day is the day of issue and so many calendar days as the terms say.',
    check: eachContent(({ issuedOn, validUntil: stated, terms }, path) => {
      if (issuedOn === undefined || stated === undefined) return []
      const computed = daysAfter(issuedOn, terms.validity.days)
      const params = { stated, computed, days: terms.validity.days }
      return unless(stated, computed, () => raise('quote/valid-until', `${path}/validUntil`, params))
    }),
  },
]
