import { answerName, driverName } from '@anslag/presentation'
import { Choice, DayInput, Radios, TextInput } from '@anslag/ui'
import type { Path } from '../form/change.ts'
import type { Control } from '../form/control.ts'
import { withAnswer } from '../form/form.ts'
import type { App } from '../state/app.ts'
import { useApp } from './app-context.ts'
import { CountField } from './count-field.tsx'
import { Fields } from './fields.tsx'
import { useHelp } from './help.tsx'
import { NamesField } from './names-field.tsx'
import { ReferencesField } from './references-field.tsx'
import { useAnswer, useUnread } from './use-answer.ts'

export interface FieldPlace {
  /** `sources.files`: the driver's name, for texts. */
  readonly driver: string
  readonly path: Path
}

interface FieldProps extends FieldPlace {
  readonly control: Control
}

/** The id of the element that answers what stands at a path. */
export const fieldId = (path: Path): string => `q-${path.join('-')}`

/** Takes an answer into the form; an empty one means not answered. */
export const answer = ({ take }: App, path: Path, text: string, value: unknown): void => {
  take((form, issuesOf) => withAnswer(form, path, text, value, issuesOf))
}

/** What every control of a field shows around itself. */
export const useFrame = ({ driver, path }: FieldPlace) => {
  const { texts, sentence } = useApp()
  const label = driverName(driver, texts)
  const unread = useUnread(path)
  return {
    id: fieldId(path),
    label,
    messages: unread === undefined ? [] : [...new Set(unread.issues.map(sentence))],
    help: useHelp(driver, label, fieldId(path)),
  }
}

const yesNo: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false }

const YesNo = ({ driver, path }: FieldPlace) => {
  const app = useApp()
  const value = useAnswer(path)
  const options = ['yes', 'no'].map((word) => ({ value: word, label: answerName(driver, word, app.texts) }))
  return (
    <Radios
      {...useFrame({ driver, path })}
      options={[...options, { value: '', label: app.page.unknown }]}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onInput={(word) => answer(app, path, word, yesNo[word])}
    />
  )
}

/** The control of one field, by what its control is. */
export const Field = ({ driver, path, control }: FieldProps) => {
  const app = useApp()
  const { texts, page } = app
  const value = useAnswer(path)
  const frame = useFrame({ driver, path })
  const written = useUnread(path)?.text
  const text = written ?? (typeof value === 'string' ? value : '')
  const take = (given: string) => answer(app, path, given, given === '' ? undefined : given)
  switch (control.kind) {
    case 'words': {
      const options = control.answers.map((word) => ({ value: word, label: answerName(driver, word, texts) }))
      return (
        <Choice {...frame} options={[{ value: '', label: page.unknown }, ...options]} value={text} onInput={take} />
      )
    }
    case 'yes-no':
      return <YesNo driver={driver} path={path} />
    case 'count':
      return <CountField driver={driver} path={path} />
    case 'text':
      return <TextInput {...frame} value={text} onInput={take} />
    case 'day':
      return <DayInput {...frame} value={text} onInput={take} />
    case 'references':
      return <ReferencesField driver={driver} path={path} to={control.to} />
    case 'names':
      return <NamesField driver={driver} path={path} />
    case 'together':
      return (
        <fieldset class="ds-fieldset together">
          <legend class="ds-label">
            {frame.label}
            {frame.help.toggle}
          </legend>
          {frame.help.text}
          <Fields of={control.fields} driver={driver} path={path} />
        </fieldset>
      )
  }
}
