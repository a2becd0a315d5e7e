import { Notice } from '@anslag/ui'
import { isLink } from '../export/encode-link.ts'
import type { RequestParser } from '../form/request-parser.ts'
import type { App } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import type { StatusMessage } from '../shell/status-message.tsx'
import { isAnswers } from './is-answers.ts'

/** Uses a part that is fetched, when its words and what reads answers are there; says so where one cannot be fetched. */
export const withPart = async <Part,>(
  { status, page, pricing }: App,
  place: StatusMessage['place'],
  part: Promise<Part>,
  act: (part: Part, parser: RequestParser) => void | Promise<void>,
): Promise<void> => {
  const [fetched, parser] = await Promise.all([part, pricing.peek()?.parser.fetch()]).catch(() => [])
  if (fetched !== undefined && parser !== undefined) return act(fetched, parser)
  status.value = { place, Message: () => <Notice color="danger">{page.shell.partFailed}</Notice> }
}

const takeIn = async (app: App, place: StatusMessage['place'], files: FileList | null | undefined): Promise<void> => {
  // A list of the browser's empties itself when its field does.
  const all = [...(files ?? [])]
  const sorted = await Promise.all(all.map(async (file) => ({ file, isOpened: await isAnswers(file) })))
  const [answers] = sorted.flatMap(({ file, isOpened }) => (isOpened ? [file] : []))
  const orders = sorted.flatMap(({ file, isOpened }) => (isOpened ? [] : [{ name: file.name, blob: file }]))
  if (answers !== undefined)
    await withPart(app, place, import('./opening.tsx'), (part, parser) => part.openFile(app, parser, answers, place))
  if (orders.length > 0) await withPart(app, place, import('./read-order.tsx'), (part) => part.read(app, orders))
}

interface FileFieldProps {
  readonly id: string
  readonly label: string
  readonly place: StatusMessage['place']
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
    void takeIn(app, 'top', files)
  })
}
