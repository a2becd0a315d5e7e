import { Notice } from '@anslag/ui'
import type { App } from '../state/app.ts'
import { isShared } from '../state/link-mark.ts'
import type { Told } from '../state/told.ts'
import type { TakeAlongTexts } from '../texts/take-along/nb.ts'

type Opening = typeof import('./take-along/index.ts')

/** Fetches what opens files and links, and uses it; says so where it cannot be fetched. */
export const opening = async (
  app: App,
  place: Told['place'],
  use: (opening: Opening, words: TakeAlongTexts) => void | Promise<void>,
): Promise<void> => {
  const parts = await Promise.all([import('./take-along/index.ts'), app.loadTakeAlong()]).catch(() => undefined)
  if (parts !== undefined) return use(...parts)
  app.told.value = { place, Said: () => <Notice color="danger">{app.page.partFailed}</Notice> }
}

/** Opens the link that the page was opened with or that was put into its address later. */
export const openLink = async (app: App): Promise<void> => {
  const { hash } = location
  if (isShared(hash)) await opening(app, 'top', (module, words) => module.openLink(app, words, hash))
}

/** Marks the page while a file is dragged over it. */
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
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    void opening(app, 'top', (module, words) => module.openFile(app, words, file, 'top'))
  })
}
