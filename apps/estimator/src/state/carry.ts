import type { Form } from '../form/form.ts'

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

/** Whether an address brings a form. */
export const carriesForm = (hash: string): boolean => hash.startsWith(mark)
