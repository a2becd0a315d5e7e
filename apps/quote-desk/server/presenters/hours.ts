import { addAmounts, type Estimate, subtractAmounts } from '@anslag/pricing'
import type { Content } from '@anslag/quotes'
import type { ActualHours } from '../register/actual-hours.ts'
import type { ExpectedHours } from '../register/expected-hours.ts'
import { componentAmounts } from './component-amounts.ts'

/** What hours are told of. */
interface Compared {
  readonly content: Content
  /** What the researcher had, where it is known. */
  readonly estimated: Estimate | undefined
  readonly expected: readonly ExpectedHours[]
}

/** Each component side by side, in hours and kroner: as it was expected, as it was offered, and as it was worked. */
export const presentedHours = ({ content, estimated, expected }: Compared, entered: readonly ActualHours[]) => {
  const components = expected.map((each) => {
    const entries = entered.filter(({ component }) => component === each.component)
    const actual = addAmounts(entries.map(({ hours }) => hours))
    return {
      ...each,
      actual,
      amounts: componentAmounts(each.component, actual, content, estimated),
      entries: entries.map(({ component: _component, ...entry }) => entry),
    }
  })
  const offered = addAmounts(components.map(({ amounts }) => amounts.offered))
  return {
    components,
    /** What was offered beside the components: charges, reductions and lines at fixed prices, excluding VAT. */
    beside: subtractAmounts(content.totals.net, offered),
  }
}
