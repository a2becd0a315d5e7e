import type { Language } from '@anslag/pricing'
import { languageAddress } from '../page/language-address.ts'
import { pages } from '../page/pages.ts'
import type { App } from '../state/app.ts'
import { carriedAlong } from '../state/carry.ts'

/** Where the page lies in a language, from where it lies now. */
export const ownAddress = ({ texts }: App, language: Language, search: string): string =>
  pages[texts.language].root + languageAddress(language, search)

/**
 * What a link to the page has so that it takes along what stands in the form and the alternatives: they are put into its
 * address when somebody goes for it, since a large order makes an address of a million letters.
 */
export const bringingAlong = ({ form, along, recovery }: App, address: string) => {
  const bring = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void => {
    currentTarget.setAttribute('href', address + carriedAlong(form.peek(), along.peek(), recovery.peek()))
  }
  // The last three before the browser reads the address: to follow it, to follow it in another tab, and to copy it.
  return { href: address, onClick: bring, onAuxClick: bring, onContextMenu: bring, onDragStart: bring }
}
