import { Button, TextInput } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'

/** Goes to a text area and selects one of its lines, after the page has been drawn. */
export const select = (id: string, line: string): void => {
  requestAnimationFrame(() => {
    const area = document.getElementById(id)
    if (!(area instanceof HTMLTextAreaElement)) return
    const at = `\n${area.value}\n`.indexOf(`\n${line}\n`)
    area.setSelectionRange(at, at + line.length)
    area.focus({ preventScroll: true })
    // A browser brings what is selected into sight only when somebody types.
    const lines = area.value.split('\n')
    area.scrollTop = (area.scrollHeight * lines.indexOf(line)) / lines.length - area.clientHeight / 2
    area.scrollIntoView({ block: 'nearest' })
  })
}

interface SearchProps {
  readonly id: string
  readonly onFind: (text: string) => void
}

/** A way to a name among thousands. */
export const Search = ({ id, onFind }: SearchProps) => {
  const words = useFormContext().words.form.names
  const [text, setText] = useState('')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is that of the field within, which has no event of its own for it
    <div class="search-names" onKeyDown={({ key }) => key === 'Enter' && onFind(text)}>
      <TextInput id={`${id}-search`} label={words.search} value={text} onInput={setText} />
      <Button variant="secondary" small onClick={() => onFind(text)}>
        {words.find}
      </Button>
    </div>
  )
}
