import type { App } from '../../state/app.ts'
import type { TakeAlongTexts } from '../../texts/take-along/nb.ts'
import { Copying } from './copying.tsx'
import { downloadAnswers, downloadEstimate } from './download.ts'
import { emptyTheForm } from './opening.tsx'
import { Sharing } from './sharing.tsx'

export { openFile, openLink } from './opening.tsx'
export { Printed } from './printed-answers.tsx'

/** What the buttons do at once, by the name of their text. */
export const acts = {
  download: downloadAnswers,
  downloadEstimate,
  startAgain: (app: App, words: TakeAlongTexts): void => emptyTheForm(app, words),
}

/** What the other buttons open below them. */
export const panels = { share: Sharing, copy: Copying }
