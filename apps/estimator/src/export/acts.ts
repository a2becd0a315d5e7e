import { emptyTheForm } from '../import/opening.tsx'
import { Copying } from './copying.tsx'
import { downloadAnswers, downloadEstimate } from './download.ts'
import { Sharing } from './sharing.tsx'

/** What the buttons do at once, by the name of their text. */
export const acts = {
  download: downloadAnswers,
  downloadEstimate,
  startAgain: emptyTheForm,
}

/** What the other buttons open below them. */
export const panels = { share: Sharing, copy: Copying }
