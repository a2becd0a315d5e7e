import { fill, formatDay } from '@anslag/presentation'
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { plainLink, sessionOf } from '../export/encode-link.ts'
import type { App, PageTexts } from '../shell/app.ts'
import { openLinksOutside, tellHeight } from '../shell/embedded.ts'
import { locales } from '../shell/locales.ts'
import { dayInOslo } from '../shell/today.ts'
import { type Connection, connected } from './connection.ts'

/**
 * Loads the page again, which is then the new one, and takes the form and the alternatives along.
 *
 * @returns false, and nothing is loaded, where the browser does not take an address that long
 */
export const changeVersion = (app: App): boolean => {
  const { pathname, search } = location
  const session = sessionOf(app)
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

/** Parts that are fetched when the page can be used already. */
export interface OfflineParts {
  /** What the reader should know of the network and of new versions, beside the price. */
  readonly Notices: ComponentType
  /** That the page works without a network, in the footer. */
  readonly Ready: ComponentType
}

/** What the reader should know of the network: undefined when everything is as usual. */
const sentence = ({ isOnline, isSaved }: Connection, app: App, texts: PageTexts['offline']): string | undefined => {
  const fetched = app.listFetchedAt.value
  const day = formatDay(fetched === undefined ? app.day : dayInOslo(new Date(fetched)), app.texts)
  if (!isOnline.value && (isSaved.value || fetched !== undefined)) return fill(texts.offline, { day })
  return fetched === undefined ? undefined : fill(texts.listFetched, { day })
}

/** The parts in a language. When they are made, the service worker is asked to keep the page. */
export const createOfflineParts = (app: App): OfflineParts => {
  const texts = app.page.offline
  const site = new URL(locales[app.texts.language].root, document.baseURI)
  const connection = connected(site, app.version, !app.isEmbedded.peek())
  if (app.isEmbedded.peek()) {
    openLinksOutside()
    tellHeight()
  }
  const NewVersion = () => {
    const [isTooLong, setTooLong] = useState(false)
    return (
      <>
        <p>{texts.newVersion}</p>
        <button
          type="button"
          class="ds-button"
          data-size="sm"
          data-variant="secondary"
          onClick={() => setTooLong(!changeVersion(app))}
        >
          {texts.change}
        </button>
        {isTooLong && <p>{texts.tooLong}</p>}
      </>
    )
  }
  const Notices = () => {
    const message = sentence(connection, app, texts)
    return (
      <>
        {message !== undefined && <p>{message}</p>}
        {connection.hasNewVersion.value && <NewVersion />}
      </>
    )
  }
  const Ready = () => (connection.isSaved.value ? <p>{texts.ready}</p> : null)
  return { Notices, Ready }
}
