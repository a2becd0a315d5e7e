import { countryCodes, languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { nbInitial } from '../generated/nb/initial.ts'
import { countries } from '../texts/countries.ts'
import { textsFor } from '../texts/texts-for.ts'
import { countriesIn, countryName } from './countries.ts'

describe.each(languages)('the countries to choose from: %s', (language) => {
  const all = countriesIn(countries[language])

  it('are those of ISO 3166, each once and by a name', () => {
    expect(all.map(({ code }) => code).sort()).toEqual([...countryCodes].sort())
    for (const { code, name } of all) expect(name, code).toMatch(/^[\p{Lu}d][\p{L}\p{M} .,'’()&-]+$/u)
  })

  it('stand in the order of their names', () => {
    const names = all.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language === 'en' ? 'en' : 'nb')))
  })
})

it('a country is called by its name where texts have come, and by its code before, or where there is none', () => {
  expect(languages.map((language) => countryName('SE', textsFor(language)))).toEqual(['Sverige', 'Sverige', 'Sweden'])
  expect(countryName('NO', textsFor('nn'))).toBe('Noreg')
  expect(countryName('SE', nbInitial)).toBe('SE')
  expect(countryName('XX', textsFor('nb'))).toBe('XX')
})
