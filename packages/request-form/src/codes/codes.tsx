import { driverName } from '@anslag/presentation/estimate'
import type { CatalogueDocument, Language } from '@anslag/pricing'
import { Picker, type PickItem } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { QuestionFrame } from '../controls/question.tsx'
import { useEffects } from '../controls/use-effects.ts'
import { fieldId, useAnswer } from '../controls/use-field.ts'
import { listAt } from '../state/form.ts'
import type { FormQuestion } from '../state/questions.ts'
import { answer } from '../state/update-form.ts'
import { SomeOrNone } from '../things/some-or-none.tsx'

const itemsOf = ({ areas, tables }: CatalogueDocument, name: string, language: Language): readonly PickItem[] => {
  const offered = new Map([
    ['areas', areas],
    ['tables', tables],
  ])
  const items = (offered.get(name) ?? []).map((each) => ({ code: each.code, name: each.name[language] }))
  return items.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
}

const Chosen = ({ of }: { readonly of: readonly PickItem[] }) => {
  const { chosen } = useFormContext().page.form.picker
  return (
    <p class="chosen-codes">
      {chosen(of.length)} {of.map(({ name }) => name).join('; ')}
    </p>
  )
}

interface OpenCatalogueProps {
  readonly name: string
  readonly items: readonly PickItem[]
  readonly codes: readonly string[]
}

/** The catalogue while it is open, with what each code costs more or saves. */
const OpenCatalogue = ({ name, items, codes }: OpenCatalogueProps) => {
  const context = useFormContext()
  const { page, texts } = context
  const id = fieldId([name, 'code'])
  const effects = useEffects([name], undefined, `${id}-list`)
  const pick = (code: string, picked: boolean) => {
    const rest = codes.filter((each) => each !== code)
    const next = picked ? [...rest, code] : rest
    answer(context, [name], '', next.length === 0 ? undefined : next)
  }
  return (
    <Picker
      id={id}
      label={driverName(name, texts)}
      items={effects === undefined ? items : items.map((item) => ({ ...item, note: effects[item.code] ?? '' }))}
      chosen={new Set(codes)}
      texts={page.form.picker}
      onPick={pick}
    />
  )
}

interface CodesProps {
  readonly question: Extract<FormQuestion, { kind: 'codes' }>
  readonly isSaid: boolean
}

/** Codes of the catalogue: whether any are wanted, and which. The catalogue is open while somebody chooses from it. */
export const Codes = ({ question: { name }, isSaid }: CodesProps) => {
  const context = useFormContext()
  const { page, texts, pricing } = context
  const [isOpen, setOpen] = useState(false)
  const value = useAnswer([name])
  const codes = listAt(value, []).map(String)
  const isNone = value !== undefined && codes.length === 0
  const catalogue = pricing.value?.documents.catalogue
  const items = catalogue === undefined ? [] : itemsOf(catalogue, name, texts.language)
  const none = () => {
    setOpen(false)
    answer(context, [name], '', isNone ? undefined : [])
  }
  return (
    <QuestionFrame name={name} isSaid={isSaid}>
      <SomeOrNone
        id={fieldId([name])}
        label={page.form.pick}
        isOpen={isOpen}
        isNone={isNone}
        onSome={() => setOpen(!isOpen)}
        onNone={none}
      />
      {!isOpen && codes.length > 0 && <Chosen of={items.filter(({ code }) => codes.includes(code))} />}
      {isOpen && catalogue !== undefined && <OpenCatalogue name={name} items={items} codes={codes} />}
    </QuestionFrame>
  )
}
