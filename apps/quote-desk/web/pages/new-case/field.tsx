import { TextInput } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { type FieldName, fieldOf } from './fields.ts'
import type { Making } from './making.ts'

/** One field of a new case, with what is wrong in it. */
export const Field = ({ making, name }: { readonly making: Making; readonly name: FieldName }) => {
  const { words, language } = useDesk()
  const { fields, fillIn } = words.newCase
  const told = making.issues.value.filter(({ path }) => fieldOf(path) === name)
  const messages = [
    ...(making.missing.value.includes(name) ? [fillIn] : []),
    ...told.map(({ sentence }) => sentence[language]),
  ]
  return (
    <TextInput
      id={`new-case-${name}`}
      label={fields[name]}
      inputMode={name === 'paymentDays' || name === 'validityDays' ? 'numeric' : 'text'}
      value={making.begun.value.fields[name]}
      messages={messages}
      onInput={(text) => making.write(name, text)}
    />
  )
}
