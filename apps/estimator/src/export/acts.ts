import { withPart } from '@anslag/request-form'
import { emptyTheForm } from '../import/opening.tsx'
import type { App } from '../shell/app.ts'
import { Copying } from './copying.tsx'
import { downloadAnswers, downloadEstimate } from './download.ts'
import { Sharing } from './sharing.tsx'

/** A file that takes a library of its own to make. */
const made =
  <Part>(load: () => Promise<Part>, act: (part: Part) => (app: App) => Promise<void>) =>
  (app: App): Promise<void> =>
    withPart(app, 'take', load(), (part) => act(part)(app))

const workbookFile = () => import('./workbook-file.ts')

/** What the buttons do at once, by the name of their text. */
export const acts = {
  workbook: made(workbookFile, ({ downloadWorkbook }) => downloadWorkbook),
  word: made(
    () => import('./word-file.ts'),
    ({ downloadWord }) => downloadWord,
  ),
  csv: made(workbookFile, ({ downloadCsv }) => downloadCsv),
  download: downloadAnswers,
  downloadEstimate,
  startAgain: emptyTheForm,
}

/** What the other buttons open below them. */
export const panels = { share: Sharing, copy: Copying }
