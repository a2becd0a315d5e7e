import { answerName } from '@anslag/presentation'
import { Choice, DayInput, Radios, TextInput } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { askedNow } from './asked-now.ts'
import type { Control, NamedControl } from './control.ts'
import { CountField } from './count-field.tsx'
import type { Path } from './form.ts'
import { NamesField } from './names-field.tsx'
import { ReferencesField } from './references-field.tsx'
import { answer } from './update-form.ts'
import { type FieldPlace, useAnswer, useFrame, useInvalidInput } from './use-field.ts'

interface FieldProps extends FieldPlace {
  readonly control: Control
}

const yesNo: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false }

const YesNo = ({ driver, path }: FieldPlace) => {
  const app = useApp()
  const value = useAnswer(path)
  const options = ['yes', 'no'].map((word) => ({ value: word, label: answerName(driver, word, app.texts) }))
  return (
    <Radios
      {...useFrame({ driver, path })}
      options={[...options, { value: '', label: app.page.form.unknown }]}
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
  const written = useInvalidInput(path)?.text
  const text = written ?? (typeof value === 'string' ? value : '')
  const take = (given: string) => answer(app, path, given, given === '' ? undefined : given)
  switch (control.kind) {
    case 'words': {
      const options = control.answers.map((word) => ({ value: word, label: answerName(driver, word, texts) }))
      return (
        <Choice
          {...frame}
          options={[{ value: '', label: page.form.unknown }, ...options]}
          value={text}
          onInput={take}
        />
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

interface FieldsProps {
  readonly of: readonly NamedControl[]
  /** The driver that they stand below. */
  readonly driver: string
  readonly path: Path
}

/** The fields that are asked for now. */
export const AskedFields = ({ of, driver, path }: FieldsProps) => {
  const { form, defaults } = useApp()
  return askedNow(of, path, form.value.draft, defaults.value).map(({ name, control }) => (
    <Field key={name} driver={`${driver}.${name}`} path={[...path, name]} control={control} />
  ))
}

/** Fields that belong together, side by side where there is room. */
export const Fields = (props: FieldsProps) => (
  <div class="fields">
    <AskedFields {...props} />
  </div>
)
