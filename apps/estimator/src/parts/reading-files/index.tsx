// These are there before anybody can read anything; named here, they stay in one piece each when the page is built.
import '../../page/start.tsx'
import '../../state/load-pricing.ts'
import '../../state/reading.ts'
import type { GivenFile } from '../../reading-files/given-file.ts'
import { isAnswers } from '../../reading-files/is-answers.ts'
import type { App } from '../../state/app.ts'
import type { Told } from '../../state/told.ts'
import type { ReadingFilesTexts } from '../../texts/reading-files/nb.ts'
import { opening } from '../arrivals.tsx'
import { goTo } from '../go-to.ts'
import { Panel } from './panel.tsx'
import { ReadingState } from './reading-state.ts'
import { Said } from './said.tsx'

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

const read = async (app: App, words: ReadingFilesTexts, files: readonly GivenFile[]): Promise<void> => {
  const state = readingOf(app, words)
  const told = readings.get(app)?.told
  if (told !== undefined) app.told.value = told
  goTo('.told-read')
  await state.add(files)
  goTo('.told-read', '#reading-heading')
}

/** Opens files with answers or an estimate as such, and reads all others as one order. */
export const arrived = async (
  app: App,
  words: ReadingFilesTexts,
  files: readonly File[],
  place: Told['place'],
): Promise<void> => {
  const sorted = await Promise.all(files.map(async (file) => ({ file, isOpened: await isAnswers(file) })))
  const [answers] = sorted.flatMap(({ file, isOpened }) => (isOpened ? [file] : []))
  const orders = sorted.flatMap(({ file, isOpened }) => (isOpened ? [] : [{ name: file.name, blob: file }]))
  if (answers !== undefined) await opening(app, place, (module, taking) => module.openFile(app, taking, answers, place))
  if (orders.length > 0) await read(app, words, orders)
}

/** Asks for a text to read. */
export const paste = (app: App, words: ReadingFilesTexts): void => {
  const state = readingOf(app, words)
  state.isPasting.value = true
  goTo('#reading-text')
}
