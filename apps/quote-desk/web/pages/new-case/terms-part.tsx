import { fill } from '@anslag/presentation'
import { languages } from '@anslag/pricing'
import { Choice } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useDesk } from '../../shell/desk.ts'
import { languageNames } from '../../shell/language.ts'
import { Field } from './field.tsx'
import { isWrongIn, termNames } from './fields.ts'
import type { Making } from './making.ts'

/** Terms and whoever answers for the offer, as usual: behind their sum, and open where something of them is wrong. */
export const TermsPart = ({ making }: { readonly making: Making }) => {
  const { words } = useDesk()
  const { terms, fields: names } = words.newCase
  const { fields } = making.begun.value
  const officer = making.reading.value?.details.officer.name ?? ''
  const { paymentDays, validityDays } = fields
  const isOpen = useSignal(false)
  const isWrong = isWrongIn(termNames, making.missing.value, making.issues.value)
  return (
    <details
      class="part"
      open={isWrong || isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open
      }}
    >
      <summary>{fill(terms, { officer, paymentDays, validityDays })}</summary>
      <div class="fields">
        {termNames.map((name) => (
          <Field key={name} making={making} name={name} />
        ))}
        <Choice
          id="new-case-language"
          label={names.language}
          options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          value={fields.language}
          onInput={(language) => making.write('language', language)}
        />
      </div>
    </details>
  )
}
