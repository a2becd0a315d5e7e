import type { Estimate } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { driverName } from '../names/driver-name.ts'
import type { InitialTexts } from '../texts/texts.ts'
import type { EstimateView } from './estimate-view-model.ts'

/** Whole lists that nobody answered and that the price list assumes none of. */
export const notCounted = ({ issues }: Estimate, texts: InitialTexts): EstimateView['notCounted'] => {
  const of = issues.flatMap(({ code, path, params: { driver, assumed } }) =>
    code === 'driver/not-answered' && typeof driver === 'string' && !driver.includes('.') && assumed === '0'
      ? [{ name: driverName(driver, texts), path }]
      : [],
  )
  if (of.length === 0) return undefined
  return { of, sentence: fill(texts.estimate.notCounted, { what: of.map(({ name }) => name).join(', ') }) }
}

/** Those who own the data of a request charge by themselves; SSB does not know how much. Own data cost nothing. */
export const otherOwners = ({ request }: Estimate, texts: InitialTexts): EstimateView['otherOwners'] => {
  const owned = (request.sources ?? []).filter(({ holder }) => holder !== 'ownData')
  if (owned.length === 0) return undefined
  return { sentence: fill(texts.estimate.otherOwners, { who: owned.map(({ id }) => id).join(', ') }) }
}
