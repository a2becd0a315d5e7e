import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import type { Told } from '../shell/status.ts'
import type { GivenFile } from './given-file.ts'
import { Panel } from './reading-details.tsx'
import { Said } from './reading-message.tsx'
import { ReadingState } from './reading-state.ts'
import type { ReadingFilesTexts } from './texts/nb.ts'

const readings = new WeakMap<App, { readonly state: ReadingState; readonly told: Told }>()

/** The reading that is open, or a new one. One that something else was told over is gone. */
const readingOf = (app: App, words: ReadingFilesTexts): ReadingState => {
  const open = readings.get(app)
  if (open !== undefined && app.told.peek()?.More === open.told.More) return open.state
  open?.state.close()
  const state = new ReadingState(app, words)
  const told: Told = {
    place: 'read',
    Said: () => <Said state={state} words={words} />,
    More: () => <Panel state={state} words={words} />,
  }
  readings.set(app, { state, told })
  app.told.value = told
  return state
}

/** Reads files as one order, with those that were read before. */
export const read = async (app: App, words: ReadingFilesTexts, files: readonly GivenFile[]): Promise<void> => {
  const state = readingOf(app, words)
  const told = readings.get(app)?.told
  if (told !== undefined) app.told.value = told
  goTo('.told-read')
  await state.add(files)
  goTo('.told-read', '#reading-heading')
}

/** Asks for a text to read. */
export const paste = (app: App, words: ReadingFilesTexts): void => {
  const state = readingOf(app, words)
  state.isPasting.value = true
  goTo('#reading-text')
}
