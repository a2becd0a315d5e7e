import { digest, failure, type Issue, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { lastChange, standingChange } from '../lifecycle/standing-change.ts'
import { lastSealed, stateOf } from '../lifecycle/status.ts'
import type { Assumption } from '../quote/assumption.ts'
import type { ChangeOf, Content } from '../quote/content.ts'
import type { Party } from '../quote/party.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { isAgreed } from './checked.ts'
import { isAnother } from './new-buyer.ts'

/** The quote that another changes, where it is needed: none for a quote that changes nothing. */
export interface WithBase {
  readonly base?: Quote
}

type Parties = Pick<Content, 'seller' | 'buyer'>

/** True for the very revision that was accepted when the change was made. */
const isBase = ({ number, hash }: ChangeOf, base: Quote, revision: Revision | undefined): boolean =>
  base.number === number && revision?.seal?.hash === hash

/**
 * The revision of the base that a quote for a change changes.
 *
 * @returns an issue where the quote changes nothing, or another quote or revision.
 */
export const baseOf = (change: ChangeOf | undefined, base: Quote): Result<Revision> => {
  if (change === undefined) return failure([raise('quote/not-a-change', '')])
  const revision = lastSealed(base)
  return revision !== undefined && isBase(change, base, revision)
    ? success(revision)
    : failure([raise('quote/other-base', '', { number: base.number ?? '', expected: change.number })])
}

/** The same where the base is needed: nothing of a quote that changes nothing. */
const neededBase = (change: ChangeOf | undefined, base: Quote | undefined): Result<Revision | undefined> => {
  if (base !== undefined) return baseOf(change, base)
  return change === undefined
    ? success(undefined)
    : failure([raise('quote/base-missing', '', { number: change.number })])
}

const notAgreed = (revision: Revision): readonly Issue[] =>
  isAgreed(revision)
    ? []
    : [raise('quote/base-not-agreed', '', { number: revision.content.number ?? '', status: stateOf(revision) })]

/** Another change that stands, or this one where it was accepted already. `number` is that of a change that was issued before. */
const otherChange = ({ events }: Revision, number: string | undefined): readonly Issue[] => {
  const standing = standingChange(events)
  if (standing === undefined || standing.number === number) return []
  const code = standing.kind === 'changed' ? 'quote/changed-already' : 'quote/change-stands'
  return [raise(code, '', { number: standing.number })]
}

/** What was decided, whatever the list that it was decided by said before. */
const decisionsOf = (assumptions: readonly Assumption[]): string =>
  digest(assumptions.map((each) => ({ ...each, ...('replaces' in each ? { replaces: '' } : {}) })))

/** What a change takes off is what was agreed: one that was made by hand may take off more. */
const otherScope = ({ before, assumptions }: ChangeOf, { content }: Revision): readonly Issue[] =>
  digest(before.request) === digest(content.estimate.request) &&
  decisionsOf(assumptions) === decisionsOf(content.assumptions)
    ? []
    : [raise('quote/before-differs', '', { number: content.number ?? '' })]

const called = ({ name, organisationNumber }: Party): string =>
  organisationNumber === undefined ? name : `${name} (${organisationNumber})`

/** Only those who agreed can change what was agreed: else one customer would be credited for what another ordered. */
const otherParties = (change: Parties, { content }: Revision): readonly Issue[] =>
  (['seller', 'buyer'] as const).flatMap((party) =>
    isAnother(content[party], change[party])
      ? [
          raise('quote/other-party', `/${party}`, {
            number: content.number ?? '',
            agreed: called(content[party]),
            given: called(change[party]),
          }),
        ]
      : [],
  )

/**
 * Why a quote for a change cannot be issued now: what it changes is no longer agreed, or is being changed otherwise; or it
 * takes off something else than was agreed, or is between others than those who agreed.
 */
export const issueHindrances = (
  { change, ...parties }: Parties & Pick<Content, 'change'>,
  base: Quote | undefined,
  number: string | undefined,
): readonly Issue[] => {
  const found = neededBase(change, base)
  if (!found.ok) return found.issues
  const revision = found.value
  if (revision === undefined || change === undefined) return []
  return [
    ...notAgreed(revision),
    ...otherChange(revision, number),
    ...otherScope(change, revision),
    ...otherParties(parties, revision),
  ]
}

/**
 * Why a quote for a change cannot be accepted now. Its base must say that this very revision of it was issued: so of two
 * changes of one base only one can be accepted.
 */
export const acceptHindrances = (quote: Quote, base: Quote | undefined): readonly Issue[] => {
  const revision = lastSealed(quote)
  const found = neededBase(revision?.content.change, base)
  if (!found.ok) return found.issues
  if (found.value === undefined) return []
  const last = lastChange(found.value.events)
  const number = base?.number ?? ''
  const isEntered = last?.number === quote.number && last?.seal === revision?.seal?.hash
  if (isEntered && last?.kind !== 'change-ended') return notAgreed(found.value)
  return [
    ...notAgreed(found.value),
    raise(isEntered ? 'quote/change-over' : 'quote/change-not-entered', '', { number }),
  ]
}
