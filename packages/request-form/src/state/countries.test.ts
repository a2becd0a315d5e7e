import { countryCodes, languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { countries } from '../texts/countries.ts'
import { countriesIn } from './countries.ts'

describe.each(languages)('the countries to choose from: %s', (language) => {
  const all = countriesIn(countries[language])

  it('are those of ISO 3166 but Norway, each once and by a name', () => {
    expect(all.map(({ code }) => code).sort()).toEqual([...countryCodes].filter((code) => code !== 'NO').sort())
    for (const { code, name } of all) expect(name, code).toMatch(/^[\p{Lu}d][\p{L}\p{M} .,'’()&-]+$/u)
  })

  it('stand in the order of their names', () => {
    const names = all.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language === 'en' ? 'en' : 'nb')))
  })
})
