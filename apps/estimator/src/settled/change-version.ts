import { emptyForm, type Form } from '../form/form.ts'
import { carriedForm } from '../state/carry.ts'

/**
 * Loads the page again, which is then the new one, and takes the form along.
 *
 * @returns false, and nothing is loaded, where the browser does not take an address that long
 */
export const changeVersion = (form: Form): boolean => {
  const { pathname, search } = location
  const end = form === emptyForm ? '' : carriedForm(form)
  try {
    history.replaceState(null, '', pathname + search + end)
  } catch {
    return false
  }
  if (location.hash !== end) return false
  location.reload()
  return true
}
