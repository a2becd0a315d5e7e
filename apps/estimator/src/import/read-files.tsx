import { Button } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { Status } from '../shell/status-message.tsx'
import { FileField, withPart } from './incoming-files.tsx'

/** Where an order that is written already goes: files to choose, and a text to paste. */
export const ReadFiles = () => {
  const app = useApp()
  const { page } = app
  return (
    <div class="question">
      <FileField id="read-files" label={page.import.readFiles} place="read" />
      <p>
        <Button
          variant="secondary"
          onClick={() => void withPart(app, 'read', import('./read-order.tsx'), (part) => part.paste(app))}
        >
          {page.import.pasteText}
        </Button>
      </p>
      <Status place="read" />
    </div>
  )
}
