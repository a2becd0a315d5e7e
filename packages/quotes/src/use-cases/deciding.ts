import { type DecimalText, isObject, isRead, osloDay, requireArgument, type VatTable } from '@anslag/pricing'
import { shareIdOf } from '../amounts/shares.ts'
import { lastRevision } from '../lifecycle/status.ts'
import { type AdjustmentInput, adjust as adjusted } from '../operations/adjust.ts'
import { answerRemark } from '../operations/answer-remark.ts'
import { assess, changeDriver, changeNorm, type Decision } from '../operations/assume.ts'
import type { AnswerValue } from '../quote/assumption.ts'
import type { Quote } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import type { PricedEntry } from './drafting.ts'
import { operation, type QuoteOperation } from './operation.ts'
import { vatRateWarnings } from './warnings-on.ts'

/** What an officer takes to be otherwise: an answer, a norm of hours, or that a component was assessed. */
export type Taken = { readonly reason: string } & (
  | { readonly kind: 'driver'; readonly ref: string; readonly value: AnswerValue }
  | { readonly kind: 'norm'; readonly tariff: string; readonly answer?: string; readonly value: DecimalText }
  | { readonly kind: 'assessment'; readonly component: string }
)

/** Why it was decided, by whoever enters it, on that day in Oslo. */
const decisionOf = (reason: string, { at, by }: Entry): Decision => ({ reason, by: by.name, on: osloDay(at) })

/** Refuses what says nothing of what is otherwise. */
const requireTaken = (taken: { readonly kind?: unknown; readonly value?: unknown }): void => {
  const isKind = ['driver', 'norm', 'assessment'].some((kind) => kind === taken.kind)
  requireArgument(isKind, 'quoteOperations.assume', 'kind', "'driver', 'norm' or 'assessment'")
  const isValue = taken.kind !== 'norm' || typeof taken.value === 'string'
  requireArgument(isValue, 'quoteOperations.assume', 'value', "hours as text, such as '12.5'")
}

/** Answers a driver otherwise, expects other hours than a norm, or states that a component was assessed. */
export const assume: QuoteOperation<Taken, PricedEntry> = operation(
  'assume',
  (quote, { reason, ...taken }, context) => {
    requireTaken(taken)
    const decision = decisionOf(reason, context)
    switch (taken.kind) {
      case 'driver':
        return changeDriver(quote, { ref: taken.ref, value: taken.value, ...decision }, context)
      case 'norm': {
        const { kind: _kind, ...norm } = taken
        return changeNorm(quote, { ...norm, ...decision }, context)
      }
      case 'assessment':
        return assess(quote, { component: taken.component, ...decision })
    }
  },
)

/** Says why the quote is issued although the estimate finds something missing. */
export const answer: QuoteOperation<{ readonly code: string; readonly path?: string; readonly reason: string }> =
  operation('answer', (quote, { reason, ...remark }, by) =>
    answerRemark(quote, { ...remark, ...decisionOf(reason, by) }),
  )

/** The first of `charge-1`, `charge-2` … that is free. */
const freeId = (quote: Quote, kind: AdjustmentInput['kind']): string => {
  const taken = lastRevision(quote)?.content.adjustments.map(shareIdOf) ?? []
  const candidates = [...Array(taken.length + 1).keys()].map((index) => `${kind}-${index + 1}`)
  return candidates.find((id) => !taken.includes(id)) ?? kind
}

/** A charge or a reduction, under an id of its own or under one that is free. */
export type Adjusted = Omit<AdjustmentInput, 'id' | 'by'> & { readonly id?: string | undefined }

/** Adds a charge or a reduction to a draft, with a reason; under the id that is given, else under one that is free. */
export const adjust: QuoteOperation<Adjusted, Entry & { readonly vatTable: VatTable }> = operation(
  'adjust',
  (quote, { id, ...input }, { by, vatTable }) => {
    const size = isObject(input.size) ? Object.values(input.size) : []
    const isSize = size.length === 1 && size.every((each) => typeof each === 'string')
    requireArgument(isSize, 'quoteOperations.adjust', 'size', '{ amount } or { percent }, as text')
    requireArgument(isRead(vatTable), 'quoteOperations.adjust', 'vatTable', 'a VAT table that readVatTable has read')
    return adjusted(quote, { ...input, id: id ?? freeId(quote, input.kind), by: by.name })
  },
  (made, { vatTable }) => vatRateWarnings(made, vatTable),
)
