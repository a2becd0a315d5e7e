import { driverName } from '@anslag/presentation/estimate'
import type { CatalogueDocument, Language } from '@anslag/pricing'
import { Picker, type PickItem, Radios } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { QuestionFrame } from '../controls/question.tsx'
import { fieldId, useAnswer } from '../controls/use-field.ts'
import { listAt } from '../state/form.ts'
import type { FormQuestion } from '../state/questions.ts'
import { answer } from '../state/update-form.ts'

const itemsOf = ({ areas, tables }: CatalogueDocument, name: string, language: Language): readonly PickItem[] => {
  const offered = new Map([
    ['areas', areas],
    ['tables', tables],
  ])
  const items = (offered.get(name) ?? []).map((each) => ({ code: each.code, name: each.name[language] }))
  return items.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** Codes of the catalogue: whether any are wanted, and which. */
export const Codes = ({ question: { name } }: { readonly question: Extract<FormQuestion, { kind: 'codes' }> }) => {
  const context = useFormContext()
  const { page, texts, pricing } = context
  const [picking, setPicking] = useState(false)
  const value = useAnswer([name])
  const codes = listAt(value, []).map(String)
  const label = driverName(name, texts)
  const open = picking || codes.length > 0
  const choose = (word: string) => {
    setPicking(word === 'some')
    answer(context, [name], '', word === 'none' ? [] : undefined)
  }
  const pick = (code: string, picked: boolean) => {
    setPicking(true)
    const rest = codes.filter((each) => each !== code)
    const next = picked ? [...rest, code] : rest
    answer(context, [name], '', next.length === 0 ? undefined : next)
  }
  return (
    <QuestionFrame name={name}>
      <Radios
        id={fieldId([name])}
        label={label}
        hideLabel
        options={[
          { value: 'some', label: page.form.pick },
          { value: 'none', label: page.form.none },
          { value: '', label: page.form.unknown },
        ]}
        value={open ? 'some' : value === undefined ? '' : 'none'}
        onInput={choose}
      />
      {open && pricing.value !== undefined && (
        <Picker
          id={fieldId([name, 'code'])}
          label={label}
          items={itemsOf(pricing.value.documents.catalogue, name, texts.language)}
          chosen={new Set(codes)}
          texts={page.form.picker}
          onPick={pick}
        />
      )}
    </QuestionFrame>
  )
}
