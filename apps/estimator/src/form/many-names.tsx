import { formatDecimal } from '@anslag/presentation'
import { Messages } from '@anslag/ui'
import { useMemo, useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { listAt } from './change.ts'
import { nameOf } from './listed-names.ts'
import { readFrom } from './names-origins.ts'
import { NamesPages } from './names-pages.tsx'
import type { NamesTexts } from './names-texts/nb.ts'
import { takeOutAll } from './remove-names.ts'
import { type FieldPlace, fieldId, useAnswer, useFrame } from './use-field.ts'

/** Names that are told when the others are not shown. */
const told = 3

/** How many names there are, the first ones, and where they were read. */
const Summary = ({ path, words }: Pick<FieldPlace, 'path'> & { readonly words: NamesTexts }) => {
  const { texts } = useApp()
  const things = listAt(useAnswer(path), [])
  const origins = useAnswer(['origins'])
  const { count, files } = useMemo(() => readFrom(path, things.length, origins), [path, things, origins])
  const number = (each: number): string => formatDecimal(String(each), texts)
  const named = files.slice(0, told).map(words.file)
  const others = files.length - named.length
  const all = [...named, ...(others > 0 ? [words.otherFiles(number(others))] : [])].join(', ')
  const first = things.slice(0, told).map(nameOf).join(', ')
  const rest = things.length - told
  return (
    <p id={`${fieldId(path)}-summary`}>
      {rest > 0 ? words.summary(number(things.length), first, number(rest)) : first}{' '}
      {count > 0 && words.read(number(count), all)}
    </p>
  )
}

/** A field with more names than it can show at once, in a language: what they are, and on demand a part of them at a time. */
export const manyNames = (words: NamesTexts) => (place: FieldPlace) => {
  const app = useApp()
  const [isOpen, setOpen] = useState(false)
  const { id, label, messages, help } = useFrame(place)
  const small = { type: 'button', class: 'ds-button', 'data-size': 'sm' } as const
  return (
    <fieldset class="ds-fieldset field many-names" aria-describedby={`${id}-message`}>
      <legend class="ds-label">
        {label}
        {help.toggle}
      </legend>
      {help.text}
      <Summary path={place.path} words={words} />
      <p class="buttons">
        <button
          {...small}
          id={fieldId(place.path)}
          data-variant="secondary"
          aria-expanded={isOpen}
          aria-describedby={`${id}-summary`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.close : words.open}
        </button>
        <button {...small} data-variant="tertiary" onClick={() => void takeOutAll(app, place.path, words)}>
          {words.takeOut}
        </button>
      </p>
      {isOpen && <NamesPages {...place} words={words} />}
      <Messages id={`${id}-message`} messages={messages} />
    </fieldset>
  )
}
