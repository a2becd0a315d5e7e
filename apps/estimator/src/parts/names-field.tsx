import { TextArea } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { listAt } from '../form/change.ts'
import { namedThings, namesIn, textOfNames } from '../form/listed-names.ts'
import { useApp } from './app-context.ts'
import { answer, type FieldPlace, useFrame } from './field.tsx'
import { useAnswer, useUnread } from './use-answer.ts'

const rows = 4

/** Many names, as they are typed or pasted. The text stays as it was written while it means the names that count. */
export const NamesField = ({ driver, path }: FieldPlace) => {
  const app = useApp()
  const { page } = app
  const [typed, setTyped] = useState('')
  const frame = useFrame({ driver, path })
  const things = listAt(useAnswer(path), [])
  const meant = textOfNames(things)
  const unread = useUnread(path)
  const shown = unread?.text ?? (namesIn(typed).join('\n') === meant ? typed : meant)
  const take = (text: string) => {
    setTyped(text)
    const names = namesIn(text)
    answer(app, path, text, names.length === 0 ? undefined : namedThings(names, things))
  }
  return <TextArea {...frame} description={page.oneEachLine} rows={rows} value={shown} onInput={take} />
}
