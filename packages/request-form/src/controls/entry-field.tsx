import { Choice } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import type { Control } from '../state/control.ts'
import { fieldsOf } from '../state/questions.ts'
import { answer } from '../state/update-form.ts'
import { useOptions } from './use-effects.ts'
import { type FieldPlace, useAnswer, useFrame } from './use-field.ts'

type EntryControl = Extract<Control, { kind: 'entry' }>

/** An entry of the catalogue by its name, or another. What the chosen one tells is no answer of its own any more. */
export const EntryField = ({ driver, path, of }: FieldPlace & Pick<EntryControl, 'of'>) => {
  const context = useFormContext()
  const { page, pricing, texts } = context
  const value = useAnswer(path)
  const entries = pricing.value?.documents.catalogue[of] ?? []
  const options = entries.map(({ code, name }) => ({ value: code, label: name[texts.language] }))
  const choose = (code: string) => {
    // Before the entry is answered, since what it tells otherwise would be refused beside it.
    for (const [name, field] of Object.entries(fieldsOf(String(path[0]))))
      if (code !== '' && field.kind === 'choice' && field.givenBy?.field === path.at(-1))
        answer(context, [...path.slice(0, -1), name], '', undefined)
    answer(context, path, code, code === '' ? undefined : code)
  }
  return (
    <Choice
      {...useFrame({ driver, path })}
      value={typeof value === 'string' ? value : ''}
      options={useOptions(path, [{ value: '', label: page.form.anotherEntry }, ...options])}
      onInput={choose}
    />
  )
}
