import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demonstration } from '../testing/documents.ts'

const { identifying, document } = demonstration.book.catalogue

describe('what identifies particularly well', () => {
  it.each([
    ['basic-statistical-unit', 'GRUNNKRETS w23_0000_grunnkrets bostedGrunnkretsNr GRUNNKRETSEN GRKRETS_01 Grunnkrins'],
    ['post-code', 'POSTNR postnr_0101 postNr ARB_POSTNR Postnummeret postnumre post-code zip postal_code'],
    [
      'date-of-birth',
      'FØDSELSDATO FOEDSELSDATO FODSELSDATO fødselsDato foedsels_dato MORS_FØDSELSDATO fdato dob birth_date',
    ],
    ['date-of-death', 'DØDSDATO DOEDSDATO DODSDATO BEFOLKNING_DOEDS_DATO dødsdatoen DØDSDAG doddato death_date'],
  ])('as %s is known by all these names: %s', (code, names) => {
    expect(names.split(' ').map((name) => [name, identifying(name)])).toEqual(
      names.split(' ').map((name) => [name, code]),
    )
  })

  it.each([
    ['date-of-birth', 'Vi trenger full fødselsdato for barna'],
    ['date-of-birth', 'Mother’s date of birth'],
    ['date-of-death', 'År, måned og dag: dato for død'],
    ['post-code', 'Avstand mellom postnumrene'],
    ['basic-statistical-unit', 'Support på grunnkretsnivå'],
  ])('as %s is known in a text: %s', (code, text) => {
    expect(identifying(text)).toBe(code)
  })

  it.each([
    ...['KJOENN', 'POST', 'POST_X_NUMMER', 'KOMMUNE', 'DOD', 'FODSELSAAR', 'BEFOLKNING_FOEDSELS_AAR_MND', 'UPDATO'],
    ...['dødsårsak', 'Naboer i samme bygg', 'Skolekretser', 'zipper', 'Boligens byggeår', '', '12', '_'],
  ])('is none of: %s', (name) => {
    expect(identifying(name)).toBeUndefined()
  })

  it('is known whatever the case, the separators, the transcription and the form of the letters', () => {
    const spelt = fc.constantFrom(
      ...document.identifyingVariables.flatMap(({ code, names }) => names.map((name) => ({ code, name }))),
    )
    const transcribed = (name: string, oe: string) => name.replaceAll('Ø', oe)
    const written = fc
      .tuple(spelt, fc.constantFrom('Ø', 'OE', 'O', 'Ö'), fc.constantFrom('_', '-', ' ', ''))
      .map(([{ code, name }, oe, separator]) => ({ code, name: transcribed(name, oe).replaceAll('_', separator) }))
    fc.assert(
      fc.property(written, fc.boolean(), fc.constantFrom('', 'w23_', 'bosted '), ({ code, name }, lower, before) => {
        const found = `${before}${lower ? name.toLowerCase() : name}`
        expect([found, identifying(found), identifying(found.normalize('NFD'))]).toEqual([found, code, code])
      }),
    )
  })
})
