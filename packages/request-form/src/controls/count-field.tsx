import { fill, formatDecimal, readDecimal } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import { TextInput } from '@anslag/ui'
import { useState } from 'preact/hooks'
import { type FormContext, useFormContext } from '../context/form-context.ts'
import { withInvalidInput } from '../state/form.ts'
import { answer } from '../state/update-form.ts'
import { useEffects } from './use-effects.ts'
import { type FieldPlace, useAnswer, useFrame, useInvalidInput } from './use-field.ts'

/**
 * A count as people write it: `350 000`, `350.000` and `350000` are the same number.
 *
 * @returns undefined for what is no whole number of at most 15 digits.
 */
export const wholeNumber = (text: string, texts: Pick<InitialTexts, 'numbers'>): number | undefined => {
  const ungrouped = /^\s*\d{1,3}([.,]\d{3})+\s*$/.test(text) ? text.replaceAll(/[.,]/g, '') : text
  const read = readDecimal(ungrouped, texts)
  return read !== undefined && /^-?\d{1,15}$/.test(read) ? Number(read) : undefined
}

/** Why a text is no count: it is a whole number that is too large to be one, or no whole number. */
export const whyNoCount = (text: string, { page, texts }: Pick<FormContext, 'page' | 'texts'>): string =>
  /^-?\d{16,}$/.test(readDecimal(text, texts) ?? '') ? page.form.numberTooLarge : fill(page.form.notWhole, { text })

/** What one more and one fewer do to the price, a line for each. */
const oneMoreOrFewer = (effects: Readonly<Record<string, string>>): string =>
  [
    ['+1', '+1'],
    ['−1', '-1'],
  ]
    .flatMap(([sign, key = '']) => (effects[key] === undefined ? [] : [`${sign}: ${effects[key]}`]))
    .join('\n')

/** A count. The text stays as somebody wrote it, for as long as it means the number that counts. */
export const CountField = ({ driver, path }: FieldPlace) => {
  const context = useFormContext()
  const { page, texts } = context
  const [typed, setTyped] = useState('')
  const value = useAnswer(path)
  const invalid = useInvalidInput(path)
  const frame = useFrame({ driver, path })
  const effects = useEffects(path)
  const meant = typeof value === 'number' ? formatDecimal(String(value), texts) : ''
  const shown = invalid?.text ?? (wholeNumber(typed, texts) === value ? typed : meant)
  const take = (text: string) => {
    setTyped(text)
    const number = wholeNumber(text, texts)
    if (text.trim() === '') answer(context, path, '', undefined)
    else if (number === undefined) context.updateForm((form) => withInvalidInput(form, path, text))
    else answer(context, path, text, number)
  }
  return (
    <TextInput
      {...frame}
      description={page.form.emptyMeansUnknown}
      messages={
        invalid !== undefined && invalid.issues.length === 0 ? [whyNoCount(invalid.text, context)] : frame.messages
      }
      inputMode="numeric"
      note={effects && oneMoreOrFewer(effects)}
      value={shown}
      onInput={take}
    />
  )
}
