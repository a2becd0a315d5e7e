import { fill } from '@anslag/presentation'
import { Choice } from '@anslag/ui'
import { useComputed } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { useOtherCountries } from '../controls/country-field.tsx'
import { fieldId } from '../controls/use-field.ts'
import { freeId } from '../state/free-id.ts'
import { responsibleCountry, withResponsible } from '../state/responsible.ts'

/** Any country abroad: the price is the same for all of them. */
const abroad = 'SE'

const id = freeId('institution', new Set())

/** What the project costs with an institution in Norway and with one abroad, computed when the page has time for it. */
const useBothPrices = (): string | undefined => {
  const { form, grossOf, page, pricing } = useFormContext()
  // What reads answers comes at the first touch; asking for a price would fetch it earlier.
  const isReady = typeof pricing.value?.parser.now.value === 'object'
  const { draft } = form.value
  const [both, setBoth] = useState<string | undefined>(undefined)
  useEffect(() => {
    if (!isReady) return
    const waiting = setTimeout(() => {
      const here = grossOf?.(withResponsible(draft, 'NO', id))
      const there = grossOf?.(withResponsible(draft, responsibleAbroad(draft), id))
      setBoth(here && there && fill(page.form.responsible.prices, { here, there }))
    }, 200)
    return () => clearTimeout(waiting)
  }, [draft, grossOf, page, isReady])
  return both
}

const responsibleAbroad = (draft: Parameters<typeof responsibleCountry>[0]): string => {
  const country = responsibleCountry(draft)
  return country === undefined || country === 'NO' ? abroad : country
}

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
  const listed = others.filter(({ value }) => value !== 'SJ')
  return (
    <Choice
      id={fieldId(['responsible'])}
      label={words.question}
      description={useBothPrices() ?? words.why}
      value={country}
      options={[
        { value: '', label: page.form.unknown },
        { value: 'NO', label: page.form.yes },
      ]}
      more={{ label: words.no, options: listed }}
      onInput={choose}
    />
  )
}
