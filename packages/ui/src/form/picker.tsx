import { fill } from '@anslag/presentation'
import { useState } from 'preact/hooks'
import { CheckBox } from './check-box.tsx'

export interface PickItem {
  readonly code: string
  readonly name: string
  /** Short text beside the name. Where it is empty, its place is kept. */
  readonly note?: string | undefined
}

/** The picker's words in the page's language. */
export interface PickerTexts {
  readonly search: string
  readonly chosen: (count: number) => string
  readonly found: string
}

interface PickerProps {
  readonly id: string
  readonly label: string
  readonly items: readonly PickItem[]
  readonly chosen: ReadonlySet<string>
  readonly texts: PickerTexts
  readonly onPick: (code: string, picked: boolean) => void
}

const matches = ({ code, name }: PickItem, words: readonly string[]): boolean => {
  const text = `${name} ${code}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

/** Several of many: check boxes in a list that a search narrows. What is chosen stays in sight. */
export const Picker = ({ id, label, items, chosen, texts, onPick }: PickerProps) => {
  const [search, setSearch] = useState('')
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = items.filter((item) => matches(item, words))
  return (
    <div class="picker">
      <div class="ds-field">
        <label class="ds-label" for={`${id}-search`}>
          {texts.search}
        </label>
        <input
          id={`${id}-search`}
          class="ds-input"
          type="search"
          autoComplete="off"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <p class="picker-count" role="status">
        {words.length > 0 && `${fill(texts.found, { count: String(shown.length) })} `}
        {texts.chosen(chosen.size)}
      </p>
      <fieldset class="picker-list" id={`${id}-list`}>
        <legend class="ds-sr-only">{label}</legend>
        {shown.map(({ code, name, note }) => (
          <CheckBox
            key={code}
            id={`${id}-${code}`}
            label={
              <>
                {name} {code !== code.toLowerCase() && <small class="code">{code}</small>}
              </>
            }
            note={note}
            checked={chosen.has(code)}
            onInput={(checked) => onPick(code, checked)}
          />
        ))}
      </fieldset>
    </div>
  )
}
