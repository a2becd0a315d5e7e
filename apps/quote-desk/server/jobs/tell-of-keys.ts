import { compareInstants } from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'
import { signingEnds } from '../signing/keys.ts'

/** So many hours before no key is valid any more, that is told of: two weeks. */
const aheadHours = 14 * 24

/** Says in the log from when on nothing can be signed, where that is soon: each server has keys of its own. */
export const tellOfKeys = (desk: Desk): void => {
  const now = desk.now()
  const keysEnd = signingEnds(desk.keys(), now)
  if (keysEnd !== undefined && compareInstants(keysEnd, hoursFrom(now, aheadHours)) <= 0)
    desk.log(JSON.stringify({ level: 'alarm', keysEnd }))
}
