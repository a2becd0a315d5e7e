// These are there before anybody can open anything. Named here, they stay in one piece each when the page is built, which
// makes the first view 1 kB smaller: the bundler would else put all that this shares with them into files of its own.
import '../../page/start.tsx'
import '../../state/load-pricing.ts'
import '../../state/reading.ts'
import type { App } from '../../state/app.ts'
import type { TakeAlongTexts } from '../../texts/take-along/nb.ts'
import { loadPrinting } from '../printing.tsx'
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
  print: async (app: App): Promise<void> => {
    await loadPrinting(app)
    app.allOpen.value = true
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
  },
  startAgain: (app: App, words: TakeAlongTexts): void => emptyTheForm(app, words),
}

/** What the other buttons open below them. */
export const panels = { share: Sharing, copy: Copying }
