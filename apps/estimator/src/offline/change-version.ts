import { carriedAlong } from '../export/encode-link.ts'
import type { App } from '../shell/app.ts'

/**
 * Loads the page again, which is then the new one, and takes the form and the alternatives along.
 *
 * @returns false, and nothing is loaded, where the browser does not take an address that long
 */
export const changeVersion = ({ form, along, recovery }: App): boolean => {
  const { pathname, search } = location
  const end = carriedAlong(form.peek(), along.peek(), recovery.peek())
  try {
    history.replaceState(null, '', pathname + search + end)
  } catch {
    return false
  }
  if (location.hash !== end) return false
  location.reload()
  return true
}
