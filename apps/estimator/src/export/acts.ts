import type { FunctionComponent } from 'preact'
import { emptyTheForm } from '../import/opening.tsx'
import type { App } from '../shell/app.ts'
import { documentWords, type PageDocumentWords } from './document-words.ts'
import { downloadAnswers, downloadEstimate } from './download.ts'
import { Sharing } from './sharing.tsx'

/** What a button opens below it; false of nothing, since undefined is what could not be fetched. */
type Opened = FunctionComponent | false

type Name = 'workbook' | 'word' | 'csv' | 'download' | 'downloadEstimate' | 'share' | 'copy' | 'startAgain'

/** What a button does. */
type Act = (app: App) => Opened | Promise<Opened>

/** What needs no more than the words that come at the first touch. */
const told =
  (act: (app: App) => void): Act =>
  async (app): Promise<Opened> => {
    await app.deferred.fetch()
    act(app)
    return false
  }

/** A file that takes words and a library of its own to make. */
const made =
  <Part>(load: () => Promise<Part>, act: (part: Part) => (app: App, words: PageDocumentWords) => Promise<void>): Act =>
  async (app): Promise<Opened> => {
    const [part, words] = await Promise.all([load(), documentWords(app)])
    await act(part)(app, words)
    return false
  }

/** What the buttons do, by the name of their text. */
export const acts: Readonly<Record<Name, Act>> = {
  workbook: made(
    () => import('./workbook-file.ts'),
    ({ downloadWorkbook }) => downloadWorkbook,
  ),
  word: made(
    () => import('./word-file.ts'),
    ({ downloadWord }) => downloadWord,
  ),
  csv: made(
    () => import('./csv-file.ts'),
    ({ downloadCsv }) => downloadCsv,
  ),
  download: told(downloadAnswers),
  downloadEstimate: told(downloadEstimate),
  share: async (app) => {
    await app.deferred.fetch()
    return Sharing
  },
  copy: async (app) => (await import('./copying.tsx')).copyingIn(app),
  startAgain: told(emptyTheForm),
}
