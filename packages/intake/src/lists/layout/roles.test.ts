import { describe, expect, it } from 'vitest'
import { type Role, roleOf } from './roles.ts'

const headings: readonly (readonly [Role, readonly string[]])[] = [
  [
    'name',
    [
      'Variabelnavn',
      'Variabelnamn',
      'Variabel navn',
      'Variable name',
      'VARIABELNAVN',
      'Navn',
      'Namn',
      'Variabelnavn i leveranse',
    ],
  ],
  [
    'description',
    ['Variabelbeskrivelse', 'Variabel-\nbeskrivelse', 'Beskriving', 'Variabelskildring', 'Description', 'Label'],
  ],
  [
    'tick',
    [
      'Velg',
      'Vel',
      'Valg',
      'Kryss av',
      'Sett X',
      'x',
      'Ønskes',
      'Bestilles',
      'Select',
      'Velg variabler du ønsker ved å sette kryss',
    ],
  ],
  [
    'wantedYears',
    ['Ønskede årganger', 'Velg årganger (f.eks. 2010-2015)', 'Ønskte årgangar', 'Years wanted', 'Ønsket periode'],
  ],
  ['wantedFrom', ['Ønsket fra', 'Ønsker fra år', 'Wanted from']],
  ['wantedTo', ['Ønsket til', 'Ønskt til og med', 'Wanted to year']],
  ['from', ['Fra', 'Fra år', 'Frå og med', 'F.o.m.', 'Gyldig fra', 'From year', 'Første år', 'Startår']],
  ['to', ['Til', 'Til år', 'T.o.m.', 'Gyldig til', 'To', 'Siste år']],
  ['years', ['Årganger', 'År', 'Periode', 'Fra - til', 'Years']],
  ['definition', ['Definisjon', 'Lenke til definisjon', 'Definition (link)']],
  ['codes', ['Kodeliste', 'Koder', 'Kodar', 'Code list', 'Klassifikasjon']],
  ['table', ['Tabell', 'Tabellnavn', 'FD-Trygd-tabell', 'Table name']],
  ['other', ['Merknad', 'Enhet', 'Datatype', 'Kommentar til variabel', 'Sensitiv']],
]

describe('the heading of a column', () => {
  it.each(headings)('means %s in every wording', (role, texts) => {
    expect(texts.map((text) => [text, roleOf(text)])).toEqual(texts.map((text) => [text, role]))
  })

  it.each(['', 'Inntekt', 'wxx_xxxx_kjonn', 'Kryss av for alt du ønsker. '.repeat(10), '2010'])(
    'is unknown: %j',
    (text) => {
      expect(roleOf(text)).toBeUndefined()
    },
  )

  it('of years depends on the group that it stands under', () => {
    expect(['Fra', 'Til', 'År'].map((text) => roleOf(text, 'Velg'))).toEqual(['wantedFrom', 'wantedTo', 'wantedYears'])
    expect(['Fra', 'Til', 'År'].map((text) => roleOf(text, 'Intern informasjon'))).toEqual(['from', 'to', 'years'])
  })
})
