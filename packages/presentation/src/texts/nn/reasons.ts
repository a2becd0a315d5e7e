import type { Texts } from '../nb.ts'

export const notApplicable = {
  'none-ordered': '{component}: ikkje bestilt.',
  'not-answered': '{component}: ikkje svara på, og prislista reknar ikkje med noko.',
  'institution-in-norway':
    '{component}: trengst berre når den ansvarlege institusjonen er utanfor Noreg, eller når de ber om anonyme data.',
  'no-delivery': '{component}: inga levering i bestillinga treng dette.',
} satisfies Texts['notApplicable']

export const needsAssessment = {
  'variable-without-list':
    '{component}: minst éin variabel manglar variabelliste. Oppgi lista, eller skildre variabelen som eit ønske utanfor listene. Før det kan ikkje SSB seie kva uttrekket kostar.',
  'variable-without-table':
    '{component}: minst éin variabel er frå FD-Trygd, men ingen tabell er vald. Vel tabellane som variablane står i. Prisen er per tabell.',
  'population-without-source':
    '{component}: andre skal levere ein populasjon, men inga kjelde leverer han. Legg til kjelda. Før det kan ingen seie kvar populasjonen kjem frå, eller kva arbeidet med han kostar.',
  'outcome-uncertain':
    '{component}: ingen kan seie på førehand om anonymiseringa lukkast, eller kva dataa då er verde for forskinga. SSB fakturerer tida uansett resultat. Eit prosjekt som ein norsk institusjon er ansvarleg for, er ein annan veg til data.',
} satisfies Texts['needsAssessment']

export const assumptions = {
  'responsible-unknown':
    '{component}: minst éin institusjon er utanfor Noreg, og ingen har sagt kven som er ansvarleg. Er det ein utanfor Noreg, kjem anonymisering i tillegg. Oppgi den ansvarlege.',
  'not-answered': 'Ikkje svara på. Prislista reknar med {assumed}.',
} satisfies Texts['assumptions']
