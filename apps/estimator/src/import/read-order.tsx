import type { App } from '../shell/app.ts'
import { goTo } from '../shell/go-to.ts'
import type { StatusMessage } from '../shell/status-message.tsx'
import type { GivenFile } from './given-file.ts'
import { Panel } from './reading-details.tsx'
import { Message } from './reading-message.tsx'
import { ReadingState } from './reading-state.ts'

const readings = new WeakMap<App, { readonly state: ReadingState; readonly message: StatusMessage }>()

/** The reading that is open, or a new one. One that another message took the place of is gone. */
const readingOf = (app: App): ReadingState => {
  const open = readings.get(app)
  if (open !== undefined && app.status.peek()?.Details === open.message.Details) return open.state
  open?.state.close()
  const state = new ReadingState(app)
  const message: StatusMessage = {
    place: 'read',
    Message: () => <Message state={state} />,
    Details: () => <Panel state={state} />,
  }
  readings.set(app, { state, message })
  app.status.value = message
  return state
}

/** Reads files as one order, with those that were read before. */
export const read = async (app: App, files: readonly GivenFile[]): Promise<void> => {
  const state = readingOf(app)
  const message = readings.get(app)?.message
  if (message !== undefined) app.status.value = message
  goTo('.status-read')
  await state.add(files)
  goTo('.status-read', '#reading-heading')
}

/** Asks for a text to read. */
export const paste = (app: App): void => {
  const state = readingOf(app)
  state.isPasting.value = true
  goTo('#reading-text')
}
