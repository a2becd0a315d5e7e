import { Choice, DayInput, type Option, TextArea, TextInput } from '@anslag/ui'
import type { Signal } from '@preact/signals'
import type { Written } from './written.ts'

/** A field of a form: how it is asked for. */
export interface AskedField {
  readonly name: string
  readonly label: string
  readonly kind?: 'text' | 'number' | 'long' | 'day' | 'choice'
  readonly options?: readonly Option[]
  readonly description?: string | undefined
}

interface FieldsProps {
  readonly id: string
  readonly of: readonly AskedField[]
  readonly written: Signal<Written>
}

interface OneProps {
  readonly field: {
    readonly id: string
    readonly label: string
    readonly description?: string | undefined
    readonly value: string
  }
  readonly of: AskedField
  readonly onInput: (text: string) => void
}

const One = ({ field, of: { kind = 'text', options = [] }, onInput }: OneProps) => {
  switch (kind) {
    case 'long':
      return <TextArea {...field} rows={4} onInput={onInput} />
    case 'day':
      return <DayInput {...field} onInput={onInput} />
    case 'choice':
      return <Choice {...field} value={field.value || (options[0]?.value ?? '')} options={options} onInput={onInput} />
    case 'number':
      return <TextInput {...field} inputMode="decimal" onInput={onInput} />
    case 'text':
      return <TextInput {...field} onInput={onInput} />
  }
}

/** Fields of a form, below one another. What is written stays until the form is done. */
export const Fields = ({ id, of, written }: FieldsProps) => (
  <>
    {of.map((each) => (
      <One
        key={each.name}
        of={each}
        field={{
          id: `${id}-${each.name}`,
          label: each.label,
          description: each.description,
          value: written.value[each.name] ?? '',
        }}
        onInput={(text) => {
          written.value = { ...written.peek(), [each.name]: text }
        }}
      />
    ))}
  </>
)
