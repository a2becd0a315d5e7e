import { formatDecimal } from '@anslag/presentation'
import { TextInput } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { withUnread } from './form.ts'
import { answer, type FieldPlace, useAnswer, useFrame, useUnread } from './use-field.ts'
import { wholeNumber } from './whole-number.ts'

/** A count. The text stays as somebody wrote it, for as long as it means the number that counts. */
export const CountField = ({ driver, path }: FieldPlace) => {
  const app = useApp()
  const { page, texts } = app
  const [typed, setTyped] = useState('')
  const value = useAnswer(path)
  const unread = useUnread(path)
  const frame = useFrame({ driver, path })
  const meant = typeof value === 'number' ? formatDecimal(String(value), texts) : ''
  const shown = unread?.text ?? (wholeNumber(typed, texts) === value ? typed : meant)
  const take = (text: string) => {
    setTyped(text)
    const number = wholeNumber(text, texts)
    if (text.trim() === '') answer(app, path, '', undefined)
    else if (number === undefined) app.take((form) => withUnread(form, path, text))
    else answer(app, path, text, number)
  }
  return (
    <TextInput
      {...frame}
      description={page.emptyMeansUnknown}
      messages={unread !== undefined && unread.issues.length === 0 ? [page.notWhole] : frame.messages}
      inputMode="numeric"
      value={shown}
      onInput={take}
    />
  )
}
