import { addAmounts } from '@anslag/pricing'
import type { ActualHours } from '../register/actual-hours.ts'
import type { ExpectedHours } from '../register/expected-hours.ts'

/** Hours of each component side by side: as they were expected, and as they were entered. */
export const presentedHours = (expected: readonly ExpectedHours[], entered: readonly ActualHours[]) => ({
  components: expected.map((each) => {
    const entries = entered.filter(({ component }) => component === each.component)
    return {
      ...each,
      actual: addAmounts(entries.map(({ hours }) => hours)),
      entries: entries.map(({ component: _component, ...entry }) => entry),
    }
  }),
})
