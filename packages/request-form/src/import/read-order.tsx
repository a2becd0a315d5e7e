import type { FormContext } from '../context/form-context.ts'
import { goTo } from '../messages/go-to.ts'
import type { StatusMessage } from '../messages/status-message.tsx'
import type { GivenFile } from './given-file.ts'
import { Panel } from './reading-details.tsx'
import { Message } from './reading-message.tsx'
import { ReadingState } from './reading-state.ts'

const readings = new WeakMap<FormContext, { readonly state: ReadingState; readonly message: StatusMessage }>()

/** The reading that is open, or a new one. One that another message took the place of is gone. */
const readingOf = (context: FormContext): ReadingState => {
  const open = readings.get(context)
  if (open !== undefined && context.status.peek()?.Details === open.message.Details) return open.state
  open?.state.close()
  const state = new ReadingState(context)
  const message: StatusMessage = {
    place: 'read',
    Message: () => <Message state={state} />,
    Details: () => <Panel state={state} />,
  }
  readings.set(context, { state, message })
  context.status.value = message
  return state
}

/** Reads files as one order, with those that were read before. */
export const read = async (context: FormContext, files: readonly GivenFile[]): Promise<void> => {
  const state = readingOf(context)
  const message = readings.get(context)?.message
  if (message !== undefined) context.status.value = message
  goTo('.status-read')
  await state.add(files)
  goTo('.status-read', '#reading-heading')
}

/** Asks for a text to read. */
export const paste = (context: FormContext): void => {
  const state = readingOf(context)
  state.isPasting.value = true
  goTo('#reading-text')
}
