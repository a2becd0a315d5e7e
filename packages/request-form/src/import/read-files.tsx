import { Button } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import { StatusArea } from '../messages/status-message.tsx'
import { FileField } from './file-field.tsx'
import { pasteOrder } from './order.ts'

/** Where an order that is written already goes: files to choose, and a text to paste. */
export const ReadFiles = () => {
  const context = useFormContext()
  const { page } = context
  return (
    <div class="question">
      <FileField id="read-files" label={page.form.readFiles} place="read" />
      <p>
        <Button variant="secondary" onClick={() => void pasteOrder(context)}>
          {page.form.pasteText}
        </Button>
      </p>
      <StatusArea place="read" />
    </div>
  )
}
