import { unpackedAlong } from '../export/compressed-link.ts'
import { carriesForm, isPacked } from '../export/encode-link.ts'
import { broughtParts } from '../import/link-parts.ts'
import type { App } from '../shell/app.ts'

/** Takes in what the address brings from another page: the form, what is recovered, and the alternatives as they were encoded. */
export const takeInBrought = async (app: App, hash: string): Promise<void> => {
  const brought = isPacked(hash) ? await unpackedAlong(hash) : hash
  if (!carriesForm(brought)) return
  history.replaceState(null, '', location.pathname + location.search)
  const [form, scenarios] = broughtParts(brought)
  // Kept here until they are read, so that they still go along when they cannot be.
  app.along.value = scenarios
  const reading = await app.pricing.peek()?.reading.fetch()
  await reading?.readHashAhead(form)
  app.form.value = reading?.brought(form) ?? app.form.value
  app.recovery.value = reading?.broughtRecovery(form) ?? app.recovery.value
}
