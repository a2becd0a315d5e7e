import { emptyForm, type Form } from '../form/form.ts'
import { noRecovery, type Recovery } from '../price/recovery.ts'

/** What an address that brings a form ends with first. */
export const mark = '#form='

/** What an address that brings all of it compressed ends with first. */
export const packedMark = '#packed='

/** Whether an address brings all compressed. */
export const isPacked = (hash: string): boolean => hash.startsWith(packedMark)

/**
 * The end of the address that takes the form along to the page in another language. It is never sent to a server, and the
 * other page takes it out of the address again.
 */
export const carriedForm = ({ draft, unread }: Form, recovery: Recovery = noRecovery): string => {
  const texts = Object.fromEntries(Object.entries(unread).map(([path, { text }]) => [path, text]))
  return mark + encodeURIComponent(JSON.stringify({ draft, texts, ...(recovery === noRecovery ? {} : { recovery }) }))
}

/** What the scenarios begin with in such an address; the form before it has no such mark, since it is encoded. */
export const scenariosMark = '&scenarios='

/**
 * The end of the address that takes all along: the form with what is recovered, and beside it the scenarios, which have been encoded already.
 * Empty when there is neither.
 */
export const carriedAlong = (form: Form, scenarios: string, recovery: Recovery = noRecovery): string => {
  if (scenarios !== '') return carriedForm(form, recovery) + scenariosMark + scenarios
  return form === emptyForm && recovery === noRecovery ? '' : carriedForm(form, recovery)
}

/** Whether an address brings a form. */
export const carriesForm = (hash: string): boolean => hash.startsWith(mark)
