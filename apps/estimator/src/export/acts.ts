import { emptyTheForm } from '../import/opening.tsx'
import type { App } from '../shell/app.ts'
import { Copying } from './copying.tsx'
import { downloadAnswers, downloadEstimate } from './download.ts'
import { Sharing } from './sharing.tsx'
import type { TakeAlongTexts } from './texts/nb.ts'

/** What the buttons do at once, by the name of their text. */
export const acts = {
  download: downloadAnswers,
  downloadEstimate,
  startAgain: (app: App, words: TakeAlongTexts): void => emptyTheForm(app, words),
}

/** What the other buttons open below them. */
export const panels = { share: Sharing, copy: Copying }
