import { answerName } from '@anslag/presentation/estimate'
import { Choice, DayInput, Radios, TextInput } from '@anslag/ui'
import { useComputed } from '@preact/signals'
import { useFormContext } from '../context/form-context.ts'
import { NamesField } from '../many-names/names-field.tsx'
import { isAskedNow } from '../state/asked-now.ts'
import type { Control, NamedControl } from '../state/control.ts'
import type { Path } from '../state/form.ts'
import { answer } from '../state/update-form.ts'
import { CountField } from './count-field.tsx'
import { CountryField } from './country-field.tsx'
import { EntryField } from './entry-field.tsx'
import { ReferencesField } from './references-field.tsx'
import { useOptions } from './use-effects.ts'
import { type FieldPlace, useAnswer, useFrame, useInvalidInput } from './use-field.ts'

interface FieldProps extends FieldPlace {
  readonly control: Control
}

const yesNo: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false }

const YesNo = ({ driver, path }: FieldPlace) => {
  const context = useFormContext()
  const value = useAnswer(path)
  const options = ['yes', 'no'].map((word) => ({ value: word, label: answerName(driver, word, context.texts) }))
  return (
    <Radios
      {...useFrame({ driver, path })}
      options={useOptions(path, [...options, { value: '', label: context.page.form.unknown }])}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onInput={(word) => answer(context, path, word, yesNo[word])}
    />
  )
}

const useText = ({ driver, path }: FieldPlace) => {
  const context = useFormContext()
  const value = useAnswer(path)
  const written = useInvalidInput(path)?.text
  return {
    ...useFrame({ driver, path }),
    value: written ?? (typeof value === 'string' ? value : ''),
    onInput: (given: string) => answer(context, path, given, given === '' ? undefined : given),
  }
}

const Words = ({ answers, ...place }: FieldPlace & { readonly answers: readonly string[] }) => {
  const { texts, page } = useFormContext()
  const options = answers.map((word) => ({ value: word, label: answerName(place.driver, word, texts) }))
  const all = useOptions(place.path, [{ value: '', label: page.form.unknown }, ...options])
  return <Choice {...useText(place)} options={all} />
}

const Text = (place: FieldPlace) => <TextInput {...useText(place)} />

const Day = (place: FieldPlace) => <DayInput {...useText(place)} />

const Together = ({ fields, ...place }: FieldPlace & { readonly fields: readonly NamedControl[] }) => {
  const { label, help } = useFrame(place)
  return (
    <fieldset class="ds-fieldset together">
      <legend class="ds-label">
        {label}
        {help.toggle}
      </legend>
      {help.text}
      <Fields of={fields} {...place} />
    </fieldset>
  )
}

/** The control of one field, by what its control is. */
export const Field = ({ control, ...place }: FieldProps) => {
  switch (control.kind) {
    case 'words':
      return <Words {...place} answers={control.answers} />
    case 'yes-no':
      return <YesNo {...place} />
    case 'count':
      return <CountField {...place} />
    case 'text':
      return <Text {...place} />
    case 'day':
      return <Day {...place} />
    case 'country':
      return <CountryField {...place} />
    case 'references':
      return <ReferencesField {...place} to={control.to} />
    case 'entry':
      return <EntryField {...place} of={control.of} />
    case 'names':
      return <NamesField {...place} />
    case 'together':
      return <Together {...place} fields={control.fields} />
  }
}

interface FieldsProps {
  readonly of: readonly NamedControl[]
  readonly driver: string
  readonly path: Path
}

/** A field while it is asked for. It follows whether it is, and no more of the form: an answer elsewhere draws nothing anew. */
const AskedField = ({ of: field, driver, path }: Omit<FieldsProps, 'of'> & { readonly of: NamedControl }) => {
  const { form, defaults, pricing } = useFormContext()
  const { name, control } = field
  const isAsked = useComputed(() => {
    const known = { defaults: defaults.value, catalogue: pricing.value?.documents.catalogue }
    return isAskedNow(field, path, form.value.draft, known)
  }).value
  return isAsked ? <Field driver={`${driver}.${name}`} path={[...path, name]} control={control} /> : null
}

/** The fields that are asked for now. */
export const AskedFields = ({ of, driver, path }: FieldsProps) =>
  of.map((field) => <AskedField key={field.name} of={field} driver={driver} path={path} />)

/** Fields that belong together, side by side where there is room. */
export const Fields = (props: FieldsProps) => (
  <div class="fields">
    <AskedFields {...props} />
  </div>
)
