import { fill, formatDecimal } from '@anslag/presentation'
import { pointer, valueAt } from '@anslag/pricing'
import { Button, Messages } from '@anslag/ui'
import { useMemo, useState } from 'preact/hooks'
import type { FormContext } from '../context/form-context.ts'
import { useFormContext } from '../context/form-context.ts'
import { type FieldPlace, fieldId, useAnswer, useFrame } from '../controls/use-field.ts'
import { goTo } from '../messages/go-to.ts'
import { replace } from '../messages/replace-form.tsx'
import { listAt, type Path, withInvalid, withValue } from '../state/form.ts'
import { nameOf } from '../state/listed-names.ts'
import { NamesPages } from './names-pages.tsx'

/** Takes all names of a list out of the form, in a way that can be taken back. */
export const removeNames = async (context: FormContext, path: Path): Promise<void> => {
  const parser = await context.pricing.peek()?.parser.fetch()
  const before = context.form.peek()
  const after = { draft: withValue(before.draft, path, undefined), invalid: withInvalid(before, path, undefined) }
  const removed = { color: 'success', message: context.words.form.names.takenOut } as const
  replace(context, 'read', parser?.remapOrigins(before, after) ?? after, removed, context.status.peek()?.Details)
  goTo('.status-read')
}

/** How many entries of a list were read from files, and from which, in the order in which they come up. */
export const readFrom = (
  path: Path,
  length: number,
  origins: unknown,
): { readonly count: number; readonly files: readonly string[] } => {
  const files = new Set<string>()
  const list = pointer(...path)
  let count = 0
  for (let index = 0; index < length; index += 1) {
    const places = listAt(origins, [`${list}/${index}`])
    if (places.length > 0) count += 1
    for (const place of places) files.add(String(valueAt(place, ['file'])))
  }
  return { count, files: [...files] }
}

const shownFirst = 3

/** How many names there are, the first ones, and where they were read. */
const Summary = ({ path }: Pick<FieldPlace, 'path'>) => {
  const { texts, words: allWords } = useFormContext()
  const words = allWords.form.names
  const things = listAt(useAnswer(path), [])
  const origins = useAnswer(['origins'])
  const { count, files } = useMemo(() => readFrom(path, things.length, origins), [path, things, origins])
  const number = (each: number): string => formatDecimal(String(each), texts)
  const named = files.slice(0, shownFirst).map((name) => fill(words.file, { name }))
  const others = files.length - named.length
  const all = [...named, ...(others > 0 ? [fill(words.otherFiles, { count: number(others) })] : [])].join(', ')
  const first = things.slice(0, shownFirst).map(nameOf).join(', ')
  const rest = things.length - shownFirst
  return (
    <p id={`${fieldId(path)}-summary`}>
      {rest > 0 ? fill(words.summary, { count: number(things.length), first, more: number(rest) }) : first}{' '}
      {count > 0 && fill(words.read, { count: number(count), files: all })}
    </p>
  )
}

/** A field with more names than it can show at once, what they are, and on demand a part of them at a time. */
export const ManyNames = (place: FieldPlace) => {
  const context = useFormContext()
  const words = context.words.form.names
  const [isOpen, setOpen] = useState(false)
  const { id, label, messages, help } = useFrame(place)
  return (
    <fieldset class="ds-fieldset field many-names" aria-describedby={`${id}-message`}>
      <legend class="ds-label">
        {label}
        {help.toggle}
      </legend>
      {help.text}
      <Summary path={place.path} />
      <p class="buttons">
        <Button
          small
          id={fieldId(place.path)}
          variant="secondary"
          aria-expanded={isOpen}
          aria-describedby={`${id}-summary`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.close : words.open}
        </Button>
        <Button variant="tertiary" small onClick={() => void removeNames(context, place.path)}>
          {words.takeOut}
        </Button>
      </p>
      {isOpen && <NamesPages {...place} />}
      <Messages id={`${id}-message`} messages={messages} />
    </fieldset>
  )
}
