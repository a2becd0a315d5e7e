import { valueAt } from '@anslag/pricing'
import { Button, TextArea } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { goTo } from '../messages/go-to.ts'
import { listAt } from '../state/form.ts'
import type { ReadingProps } from './reading-message.tsx'

const unplaced = (draft: unknown): string =>
  listAt(draft, ['variables'])
    .filter((variable) => valueAt(variable, ['list']) === undefined)
    .map((variable) => String(valueAt(variable, ['name'])))
    .join('\n')

/** A text to read as if it were a file: names, or a script. It begins with the names of the form that have no list. */
export const Pasting = ({ state }: ReadingProps) => {
  const { form } = useFormContext()
  const { paste } = useFormContext().words.order
  const [text, setText] = useState(() => unplaced(form.peek().draft))
  const read = () => {
    if (text.trim() === '') return
    state.isPasting.value = false
    void state.add([{ name: paste.name, text }]).then(() => goTo('.status-read', '#reading-heading'))
  }
  return (
    <div class="pasting">
      <TextArea
        id="reading-text"
        label={paste.label}
        description={paste.description}
        rows={8}
        value={text}
        onInput={setText}
      />
      <Button disabled={text.trim() === ''} onClick={read}>
        {paste.read}
      </Button>
    </div>
  )
}
