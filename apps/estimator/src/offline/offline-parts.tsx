import { formatDay } from '@anslag/presentation'
import { useState } from 'preact/hooks'
import type { App } from '../shell/app.ts'
import { openLinksOutside, tellHeight } from '../shell/embedded.ts'
import { pages } from '../shell/locales.ts'
import { dayInOslo } from '../shell/today.ts'
import { changeVersion } from './change-version.ts'
import { type Connection, connected } from './connection.ts'
import type { MakeSettledParts } from './parts.ts'
import type { SettledTexts } from './texts/nb.ts'

/** What the reader should know of the network: undefined when everything is as usual. */
const sentence = ({ isOnline, isKept }: Connection, app: App, texts: SettledTexts): string | undefined => {
  const kept = app.listKept.value
  const day = formatDay(kept === undefined ? app.day : dayInOslo(new Date(kept)), app.texts)
  if (!isOnline.value && (isKept.value || kept !== undefined)) return texts.offline(day)
  return kept === undefined ? undefined : texts.kept(day)
}

/** The parts in a language. When they are made, the service worker is asked to keep the page. */
export const settledParts =
  (texts: SettledTexts): MakeSettledParts =>
  (app) => {
    const site = new URL(pages[app.texts.language].root, document.baseURI)
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
      const told = sentence(connection, app, texts)
      return (
        <>
          {told !== undefined && <p>{told}</p>}
          {connection.hasNewVersion.value && <NewVersion />}
        </>
      )
    }
    const Ready = () => (connection.isKept.value ? <p>{texts.ready}</p> : null)
    return { Notices, Ready }
  }
