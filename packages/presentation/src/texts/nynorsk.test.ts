import { describe, expect, it } from 'vitest'
import { textsBelow, wholeLanguage } from '../testing/languages.ts'

/** Word forms that these texts could have in bokmål, and never in nynorsk. */
const bokmålOnly = `
  jeg dere deres ikke fra hvordan hvorfor hvem hva hvor hver hvert hvilke hvilken hvilket noen noe mye mer bare også
  ble blitt være vært gjøre gjør gjort si sier se kommer kommet finnes mangler trenger trengs velg velger gjelder
  regner begynner slutter endrer koster skriver leser uten utenfor innen innenfor nå da selv samme høyst høy lav tall
  heltall desimaler bokstaver sifre tegn navn navnet enhet enheten kilde kilder kilden timer tabeller populasjoner
  institusjoner relasjoner leveringer kriterier områder variabler variablene forskning forskere
  forskningsinstitusjon saksbehandler saksbehandling beskrivelse begrunnelse oversikt opplysninger endringer forskjell
  rettelse ansvarlig særlig tidligere offentlig besvart dataene linjen listen prislisten kilden tiden leveringen
  bestillingen en et ett ganger gang foretak ansatte uker måneder kobling koblet dager beløpene satser takster eksempel
  bredde vanligvis høyere lavere
`

/** Word forms that these texts could have in nynorsk, and never in bokmål. */
const nynorskOnly = `
  eg dykk ikkje frå korleis kvifor kven kva kor kvar kvart nokon noko nokre mykje meir berre òg vart vere vore gjere
  gjer sei kjem finst manglar treng trengst gjeld reknar byrjar sluttar endrar kostar utan utanfor innan då sjølv same
  høgst høg låg heiltal bokstavar teikn namn eining kjelde kjelder timar tabellar ein eit dei gonger gong veker månader
  forsking kopling retting skilnad dataa lista linja
`

const patternOf = (words: string) =>
  new RegExp(`(?<![\\p{L}{.-])(${words.trim().split(/\s+/).join('|')})(?![\\p{L}])`, 'iu')

const found = (texts: unknown, words: string) => {
  const forbidden = patternOf(words)
  return textsBelow(texts).flatMap(([path, text]) => {
    const word = forbidden.exec(text)?.[0]
    return word === undefined ? [] : [`${path}: ${word} – ${text}`]
  })
}

describe('nynorsk', () => {
  it('has no words that are only bokmål', () => {
    expect(found(wholeLanguage.nn, bokmålOnly)).toEqual([])
  })

  it('has sentences of its own: no longer sentence is the same in both', () => {
    const bokmål = new Map(textsBelow(wholeLanguage.nb))
    const long = textsBelow(wholeLanguage.nn).filter(([, text]) => text.split(' ').length > 8)
    expect(long.filter(([path, text]) => bokmål.get(path) === text)).toEqual([])
    expect(long.length).toBeGreaterThan(100)
  })
})

describe('bokmål', () => {
  it('has no words that are only nynorsk', () => {
    expect(found(wholeLanguage.nb, nynorskOnly)).toEqual([])
  })
})

describe('the search for words', () => {
  it('finds a word that stands on its own, and leaves a part of a longer one', () => {
    expect(found({ a: 'Kvifor ikke?', b: 'Feil: Fra', c: 'Frankrike' }, bokmålOnly)).toHaveLength(2)
  })
})
