import { emptyForm, readOrderFiles, withPart } from '@anslag/request-form'
import { keptDraft } from '../draft/tab-draft.ts'
import { isLink } from '../export/encode-link.ts'
import type { App } from '../shell/app.ts'
import { isAnswers } from './is-answers.ts'

/** Takes files that somebody chose or dropped: answers or an estimate are opened, and the rest is read as an order. */
export const takeFiles = async (app: App, files: readonly File[], place: string): Promise<void> => {
  const sorted = await Promise.all(files.map(async (file) => ({ file, isOpened: await isAnswers(file) })))
  const [answers] = sorted.flatMap(({ file, isOpened }) => (isOpened ? [file] : []))
  const orders = sorted.flatMap(({ file, isOpened }) => (isOpened ? [] : [file]))
  if (answers !== undefined)
    await withPart(app, place, import('./opening.tsx'), (part, parser) => part.openFile(app, parser, answers, place))
  if (orders.length > 0) await readOrderFiles(app, orders)
}

/** Takes the draft that this tab has kept back into the form, unless something stands there already. */
export const restoreDraft = async (app: App, root: string): Promise<void> => {
  const text = keptDraft(root)
  if (text !== undefined && app.form.peek() === emptyForm)
    await withPart(app, 'top', import('./opening.tsx'), (part, parser) => part.openDraft(app, parser, text))
}

/** Opens the link that the page was opened with or that was put into its address later. */
export const openLink = async (app: App): Promise<void> => {
  const { hash } = location
  if (isLink(hash))
    await withPart(app, 'top', import('./opening.tsx'), (part, parser) => part.openLink(app, parser, hash))
}

const mark = (dragging: boolean): void => {
  document.documentElement.toggleAttribute('data-dragging', dragging)
}

/** From now on a link that is put into the address is opened, and so is a file that is dropped anywhere on the page. */
export const listenForArrivals = (app: App): void => {
  addEventListener('hashchange', () => void openLink(app))
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    // Else the browser leaves the page for the file, and the form is lost.
    event.preventDefault()
    mark(true)
  })
  addEventListener('dragleave', ({ relatedTarget }) => mark(relatedTarget !== null))
  addEventListener('drop', (event) => {
    mark(false)
    const files = event.dataTransfer?.files
    if (!files?.length) return
    event.preventDefault()
    void takeFiles(app, [...files], 'top')
  })
}
