import {
  type AmountText,
  addAmounts,
  compareDecimals,
  type DecimalText,
  type Estimate,
  inProportion,
  subtractAmounts,
} from '@anslag/pricing'
import { type Content, hoursByComponent } from '@anslag/quotes'

/** What a component comes to, excluding VAT. */
export interface ComponentAmounts {
  /** By the researcher's estimate. */
  readonly estimated?: AmountText
  readonly offered: AmountText
  /** By the hours that were worked, at the rates of the offer; absent until some were, and where the offer has no rate for them. */
  readonly actual?: AmountText
}

type Lines = Pick<Estimate, 'lines'>

const netOf = ({ lines }: Lines, component: string, only: 'all' | 'hours' | 'other' = 'all'): AmountText =>
  addAmounts(
    lines
      .filter(
        (line) => line.component === component && (only === 'all' || (line.unitCode === 'HUR') === (only === 'hours')),
      )
      .map(({ net }) => net),
  )

const noHours = '0.00'

const actualOf = (
  component: string,
  worked: DecimalText,
  { estimate, change }: Pick<Content, 'estimate' | 'change'>,
  offered: AmountText,
): AmountText | undefined => {
  const hours = hoursByComponent(estimate).get(component) ?? noHours
  const hasHours = compareDecimals(hours, noHours) > 0
  if (compareDecimals(worked, noHours) === 0) return hasHours ? undefined : offered
  if (!hasHours) return undefined
  const other = [estimate, change?.before].map((each) =>
    each === undefined ? '0.00' : netOf(each, component, 'other'),
  )
  const [after = '0.00', before = '0.00'] = other
  return addAmounts([inProportion(netOf(estimate, component, 'hours'), worked, hours), subtractAmounts(after, before)])
}

/** What a component comes to; of a change of a quote, what it adds or takes off. What is no work by the hour costs what was offered. */
export const componentAmounts = (
  component: string,
  worked: DecimalText,
  content: Pick<Content, 'estimate' | 'change'>,
  estimated: Lines | undefined,
): ComponentAmounts => {
  const { estimate, change } = content
  const before = change === undefined ? '0.00' : netOf(change.before, component)
  const offered = subtractAmounts(netOf(estimate, component), before)
  const actual = actualOf(component, worked, content, offered)
  return {
    ...(estimated === undefined ? {} : { estimated: netOf(estimated, component) }),
    offered,
    ...(actual === undefined ? {} : { actual }),
  }
}
