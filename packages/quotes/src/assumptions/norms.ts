import type { DecimalText, PriceListDocument, Range, Tariff } from '@anslag/pricing'
import type { Assumption, NormAssumption } from '../quote/assumption.ts'

export const isNorm = (assumption: Assumption): assumption is NormAssumption => assumption.kind === 'norm'

type Named = Pick<NormAssumption, 'tariff' | 'answer'>

const likely = (range: Range): DecimalText => (typeof range === 'string' ? range : range.likely)

const isHours = ({ unit }: Tariff): boolean => unit === 'hour' || unit.startsWith('hour/')

/**
 * The likely norm hours that a list states; undefined for what is no norm: a price, tiers, or an answer it does not know.
 */
export const normIn = (list: PriceListDocument, { tariff: ref, answer }: Named): DecimalText | undefined => {
  const tariff = Object.hasOwn(list.tariffs, ref) ? list.tariffs[ref] : undefined
  if (tariff === undefined || !isHours(tariff)) return undefined
  if (tariff.kind === 'norm-hours') return answer === undefined ? likely(tariff.figures.value) : undefined
  if (tariff.kind !== 'by-answer' || answer === undefined || !Object.hasOwn(tariff.figures, answer)) return undefined
  const range = tariff.figures[answer]
  return range === undefined ? undefined : likely(range)
}

/** What officers assumed, each norm with the hours that this list states in `replaces`: the list may be another by now. */
export const currentNorms = (assumptions: readonly Assumption[], list: PriceListDocument): readonly Assumption[] =>
  assumptions.map((each) => (isNorm(each) ? { ...each, replaces: normIn(list, each) ?? each.replaces } : each))

const withNorm = (tariff: Tariff, { answer, value }: NormAssumption): Tariff => {
  if (tariff.kind === 'norm-hours') return { ...tariff, figures: { value } }
  if (tariff.kind !== 'by-answer' || answer === undefined) return tariff
  return { ...tariff, figures: { ...tariff.figures, [answer]: value } }
}

/** The list with the officers' norms. It is priced with and then forgotten: the quote names the list as it was published. */
export const effectiveList = (list: PriceListDocument, assumptions: readonly Assumption[]): unknown => {
  const norms = assumptions.filter(isNorm)
  const tariffs = Object.entries(list.tariffs).map(([ref, tariff]) => [
    ref,
    norms.filter((norm) => norm.tariff === ref).reduce(withNorm, tariff),
  ])
  return { ...list, tariffs: Object.fromEntries(tariffs) }
}
