import {
  lastRevision,
  type Quote,
  reasonedCategories,
  removeAdjustment,
  removeAssumption,
  removeFixedLine,
  removeVatReason,
} from '@anslag/quotes'
import type { Command } from '../command.ts'
import { changing, resultOf } from './changing.ts'
import { withSources } from './with-sources.ts'

/** The place of an assumption among those of a draft. */
const assumptionAt = (quote: Quote, what: string): number =>
  lastRevision(quote)?.content.assumptions.findIndex((each) => {
    if (each.kind === 'driver') return each.ref === what
    if (each.kind === 'assessment') return each.component === what
    return [each.tariff, each.answer].filter((part) => part !== undefined).join(':') === what
  }) ?? -1

/** Takes back what an officer added to a draft: a charge or reduction, a fixed line, a reason for no VAT, or an assumption. */
export const quoteRemove: Command = changing({
  name: 'quote remove',
  operands: [{ name: 'what' }],
  flags: ['list'],
  change: (quote, invocation) => {
    const [, what = ''] = invocation.operands
    const category = reasonedCategories.find((each) => each === what)
    const place = assumptionAt(quote, what)
    if (what.startsWith('fixed:')) return resultOf(removeFixedLine(quote, what))
    if (category === undefined && place < 0) return resultOf(removeAdjustment(quote, what))
    return withSources(quote, invocation, (sources) =>
      category === undefined ? removeAssumption(quote, place, sources) : removeVatReason(quote, category, sources),
    )
  },
})
