import { Notice } from '@anslag/ui'
import { isShared } from '../export/link-mark.ts'
import type { TakeAlongTexts } from '../export/texts/nb.ts'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import type { Told } from '../shell/status.ts'
import { isAnswers } from './is-answers.ts'
import type { ReadingFilesTexts } from './texts/nb.ts'

type Opening = typeof import('./opening.tsx')
type ReadingFiles = typeof import('./read-order.tsx')

/** Uses what is fetched; says so where it cannot be. */
export const using = async <Module, Words>(
  { told, page }: App,
  place: Told['place'],
  fetched: readonly [Promise<Module>, Promise<Words>],
  use: (module: Module, words: Words) => void | Promise<void>,
): Promise<void> => {
  const parts = await Promise.all(fetched).catch(() => undefined)
  if (parts !== undefined) return use(...parts)
  told.value = { place, Said: () => <Notice color="danger">{page.partFailed}</Notice> }
}

/** Fetches what opens files and links, and uses it; says so where it cannot be fetched. */
export const opening = (
  app: App,
  place: Told['place'],
  use: (opening: Opening, words: TakeAlongTexts) => void | Promise<void>,
): Promise<void> => {
  return using(app, place, [import('./opening.tsx'), app.loadTakeAlong()], use)
}

/** Fetches what reads the files of an order, and uses it. */
export const readingFiles = (
  app: App,
  place: Told['place'],
  use: (module: ReadingFiles, words: ReadingFilesTexts) => void | Promise<void>,
): Promise<void> => using(app, place, [import('./read-order.tsx'), app.loadReadingFiles()], use)

/** Opens files with answers or an estimate as such, and reads all others as one order. */
const takeIn = async (app: App, place: Told['place'], files: FileList | null | undefined): Promise<void> => {
  // A list of the browser's empties itself when its field does.
  const all = [...(files ?? [])]
  const sorted = await Promise.all(all.map(async (file) => ({ file, isOpened: await isAnswers(file) })))
  const [answers] = sorted.flatMap(({ file, isOpened }) => (isOpened ? [file] : []))
  const orders = sorted.flatMap(({ file, isOpened }) => (isOpened ? [] : [{ name: file.name, blob: file }]))
  if (answers !== undefined) await opening(app, place, (module, words) => module.openFile(app, words, answers, place))
  if (orders.length > 0) await readingFiles(app, place, (module, words) => module.read(app, words, orders))
}

interface FileFieldProps {
  readonly id: string
  readonly label: string
  readonly place: Told['place']
}

/** Files to choose. They can be dropped anywhere on the page, too. */
export const FileField = ({ id, label, place }: FileFieldProps) => {
  const app = useApp()
  return (
    <div class="ds-field open-file">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <input
        class="ds-input"
        id={id}
        type="file"
        multiple
        disabled={app.pricing.value === undefined}
        onChange={({ currentTarget }) => {
          void takeIn(app, place, currentTarget.files)
          currentTarget.value = ''
        }}
      />
    </div>
  )
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
    const files = event.dataTransfer?.files
    if (!files?.length) return
    event.preventDefault()
    void takeIn(app, 'top', files)
  })
}
