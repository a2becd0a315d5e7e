import { useApp } from '../shell/app-context.ts'
import { Told } from '../shell/status-message.tsx'
import { FileField, readingFiles } from './incoming-files.tsx'

/** Where an order that is written already goes: files to choose, and a text to paste. */
export const ReadFiles = () => {
  const app = useApp()
  const { page } = app
  return (
    <div class="question">
      <FileField id="read-files" label={page.readFiles} place="read" />
      <p>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => void readingFiles(app, 'read', (module, words) => module.paste(app, words))}
        >
          {page.pasteText}
        </button>
      </p>
      <Told place="read" />
    </div>
  )
}
