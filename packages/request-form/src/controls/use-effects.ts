import { isNorwegian, pointer } from '@anslag/pricing'
import type { Option } from '@anslag/ui'
import { useComputed } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type DrawnQuestion, useFormContext } from '../context/form-context.ts'
import type { Path } from '../state/form.ts'
import { fieldId } from './use-field.ts'

/** Any country abroad: the price is the same for all of them. */
export const abroad = 'SE'

type Texts = Readonly<Record<string, string>>

const nothing: Texts = {}

/**
 * What other answers to a question do to the price, by answer, while the question is in sight.
 *
 * @returns undefined where the app around the form does not tell
 */
export const useEffects = (path: Path, requests?: DrawnQuestion['requests'], id = fieldId(path)): Texts | undefined => {
  const { effects } = useFormContext()
  const place = pointer(...path)
  useEffect(
    () => effects?.draw({ path: place, id, ...(requests === undefined ? {} : { requests }) }),
    [effects, place, id, requests],
  )
  return useComputed(() => effects && (effects.now.value[place] ?? nothing)).value
}

/** Answers to choose from, each with what it does to the price; its place is kept while that is not known. */
export const useOptions = (path: Path, options: readonly Option[]): readonly Option[] => {
  const effects = useEffects(path)
  return effects === undefined ? options : options.map((option) => ({ ...option, note: effects[option.value] ?? '' }))
}

/** What a country does to the price, among the texts of a question about one. */
export const effectOfCountry = (effects: Texts | undefined, country: string): string | undefined =>
  effects?.[isNorwegian(country) ? 'NO' : abroad]
