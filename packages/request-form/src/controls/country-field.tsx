import { countriesIn } from '@anslag/presentation/estimate'
import { isNorwegian } from '@anslag/pricing'
import { Choice, type Option } from '@anslag/ui'
import { useMemo } from 'preact/hooks'
import { useFormContext } from '../context/form-context.ts'
import { answer } from '../state/update-form.ts'
import { abroad, effectOfCountry, useEffects } from './use-effects.ts'
import { type FieldPlace, useAnswer, useFrame, useInvalidInput } from './use-field.ts'

/** The countries other than Norway by their names. Until those have come, the one that is answered, by its code. */
export const useOtherCountries = (answered: string): readonly Option[] => {
  const text = useFormContext().allTexts.value?.countries
  return useMemo(() => {
    if (text !== undefined)
      return countriesIn(text)
        .filter(({ code }) => code !== 'NO')
        .map(({ code, name }) => ({ value: code, label: name }))
    return answered === '' || answered === 'NO' ? [] : [{ value: answered, label: answered }]
  }, [text, answered])
}

/** A country by its name, Norway first. */
export const CountryField = ({ driver, path }: FieldPlace) => {
  const context = useFormContext()
  const { page } = context
  const value = useAnswer(path)
  const written = useInvalidInput(path)?.text
  const code = written ?? (typeof value === 'string' ? value : '')
  const others = useOtherCountries(code)
  const effects = useEffects(path)
  const isHere = ({ value: country }: Option) => isNorwegian(country)
  const options = [
    { value: '', label: page.form.unknown },
    { value: 'NO', label: page.form.norway },
    ...others.filter(isHere),
  ]
  return (
    <Choice
      {...useFrame({ driver, path })}
      value={code}
      options={options.map((option) => ({
        ...option,
        note: option.value === '' ? '' : effectOfCountry(effects, option.value),
      }))}
      more={{
        label: page.form.outsideNorway,
        note: effectOfCountry(effects, abroad),
        options: others.filter((each) => !isHere(each)),
      }}
      onInput={(given) => answer(context, path, given, given === '' ? undefined : given)}
    />
  )
}
