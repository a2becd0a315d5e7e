import type { Language } from '@anslag/pricing'
import type { TargetedMouseEvent } from 'preact'
import { carriedAlong } from '../export/encode-link.ts'
import type { App } from './app.ts'
import { languageAddress } from './language-address.ts'
import { pages } from './locales.ts'

/** Where the page lies in a language, from where it lies now. */
export const ownAddress = ({ texts }: App, language: Language, search: string): string =>
  pages[texts.language].root + languageAddress(language, search)

/** Letters from which on an address is compressed: a browser needs long for one of a million. */
const long = 50_000

/** Goes there with what is taken along, compressed where that can be done. */
const go = async (address: string, end: string): Promise<void> => {
  const short = await import('../export/compressed-link.ts').then((module) => module.packedAlong(end)).catch(() => end)
  location.assign(address + short)
}

/**
 * What a link to the page has so that it takes along what stands in the form and the alternatives: they are put into its
 * address when somebody goes for it.
 */
export const bringingAlong = ({ form, along, recovery }: App, address: string) => {
  const bring = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    const { currentTarget } = event
    const end = carriedAlong(form.peek(), along.peek(), recovery.peek())
    const isHere =
      event.type === 'click' && currentTarget.target === '' && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (end.length < long || !isHere) currentTarget.setAttribute('href', address + end)
    else {
      event.preventDefault()
      void go(address, end)
    }
  }
  // The last three before the browser reads the address: to follow it, to follow it in another tab, and to copy it.
  return { href: address, onClick: bring, onAuxClick: bring, onContextMenu: bring, onDragStart: bring }
}
