import { emptyForm, type Form } from '../form/form.ts'

/** What an address that brings a form ends with first. */
export const mark = '#form='

/**
 * The end of the address that takes the form along to the page in another language. It is never sent to a server, and the
 * other page takes it out of the address again.
 */
export const carriedForm = ({ draft, unread }: Form): string => {
  const texts = Object.fromEntries(Object.entries(unread).map(([path, { text }]) => [path, text]))
  return mark + encodeURIComponent(JSON.stringify({ draft, texts }))
}

/** What the scenarios begin with in such an address; the form before it has no such mark, since it is encoded. */
export const scenariosMark = '&scenarios='

/** The end of the address that takes all along: the form, and the scenarios beside it. Empty when there is neither. */
export const carriedAlong = (form: Form, scenarios: string): string =>
  form === emptyForm && scenarios === '' ? '' : carriedForm(form) + scenarios

/** The end of an address from its scenarios on; empty when it brings none. */
export const broughtAlong = (hash: string): string => /^#form=[^&]*(&scenarios=.*)/.exec(hash)?.[1] ?? ''

/** Whether an address brings a form. */
export const carriesForm = (hash: string): boolean => hash.startsWith(mark)
