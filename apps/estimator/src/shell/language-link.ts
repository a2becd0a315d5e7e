import type { Language } from '@anslag/pricing'
import type { TargetedMouseEvent } from 'preact'
import { compressedLink, plainLink, type Session, type SessionState, sessionOf } from '../export/encode-link.ts'
import type { App } from './app.ts'
import { languageAddress, locales } from './locales.ts'

/** Where the page lies in a language, from where it lies now. */
export const ownAddress = ({ texts }: App, language: Language, search: string): string =>
  locales[texts.language].root + languageAddress(language, search)

/** Letters from which on an address is compressed: a browser needs long for one of a million. */
const long = 50_000

const go = async (address: string, session: Session): Promise<void> => {
  const end = await compressedLink(session).catch(() => plainLink(session))
  location.assign(address + end)
}

/**
 * What a link to the page has so that it takes along what stands in the form and the scenarios: they are put into its
 * address when somebody goes for it.
 */
export const languageLinkProps = (app: SessionState, address: string) => {
  const handOver = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    const { currentTarget } = event
    const session = sessionOf(app)
    const end = session === undefined ? '' : plainLink(session)
    const isHere =
      event.type === 'click' && currentTarget.target === '' && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (session === undefined || end.length < long || !isHere) currentTarget.setAttribute('href', address + end)
    else {
      event.preventDefault()
      void go(address, session)
    }
  }
  // The last three before the browser reads the address: to follow it, to follow it in another tab, and to copy it.
  return { href: address, onClick: handOver, onAuxClick: handOver, onContextMenu: handOver, onDragStart: handOver }
}
