import { plainLink, sessionOf } from '../export/encode-link.ts'
import type { App } from '../shell/app.ts'

/**
 * Loads the page again, which is then the new one, and takes the form and the alternatives along.
 *
 * @returns false, and nothing is loaded, where the browser does not take an address that long
 */
export const changeVersion = ({ form, sessionScenarios, recovery }: App): boolean => {
  const { pathname, search } = location
  const session = sessionOf(form.peek(), recovery.peek(), sessionScenarios.peek())
  const end = session === undefined ? '' : plainLink(session)
  try {
    history.replaceState(null, '', pathname + search + end)
  } catch {
    return false
  }
  if (location.hash !== end) return false
  location.reload()
  return true
}
