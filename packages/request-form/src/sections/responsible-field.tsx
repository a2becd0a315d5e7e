import { Choice } from '@anslag/ui'
import { useComputed } from '@preact/signals'
import { useCallback, useRef } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { useOtherCountries } from '../controls/country-field.tsx'
import { abroad, effectOfCountry, useEffects } from '../controls/use-effects.ts'
import { fieldId } from '../controls/use-field.ts'
import { freeId } from '../state/free-id.ts'
import { responsibleCountry, withResponsible } from '../state/responsible.ts'

const id = freeId('institution', new Set())

const path = ['responsible'] as const

/**
 * Whether a Norwegian institution is responsible, asked before all else: it decides which data SSB gives and moves the price
 * most. It is the country of the responsible institution, which is added where there is none.
 */
export const ResponsibleField = () => {
  const { form, page, updateForm } = useFormContext()
  const words = page.form.responsible
  const country = useComputed(() => responsibleCountry(form.value.draft) ?? '').value
  const others = useOtherCountries(country)
  const choose = (code: string) =>
    updateForm((before) => ({ ...before, draft: withResponsible(before.draft, code === '' ? undefined : code, id) }))
  const requests = useCallback(() => {
    const { draft } = form.peek()
    return { NO: withResponsible(draft, 'NO', id), [abroad]: withResponsible(draft, abroad, id) }
  }, [form])
  const effects = useEffects(path, requests)
  const { both: sentence } = effects ?? {}
  // What was told last stays while it is worked out anew, so that nothing below it moves.
  const both = useRef(words.why)
  both.current = sentence ?? both.current
  return (
    <Choice
      id={fieldId(path)}
      label={words.question}
      description={both.current}
      value={country}
      options={[
        { value: '', label: page.form.unknown },
        { value: 'NO', label: page.form.yes, note: effectOfCountry(effects, 'NO') },
      ]}
      more={{
        label: words.no,
        note: effectOfCountry(effects, abroad),
        options: others.filter(({ value }) => value !== 'SJ'),
      }}
      onInput={choose}
    />
  )
}
