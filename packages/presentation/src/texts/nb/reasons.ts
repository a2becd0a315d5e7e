/** Why a component has no line. */
export const notApplicable = {
  'none-ordered': '{component}: ikke bestilt.',
  'not-answered': '{component}: ikke besvart, og prislisten regner ikke med noe.',
  'institution-in-norway':
    '{component}: trengs bare når den ansvarlige institusjonen er utenfor Norge, eller når dere ber om anonyme data.',
  'no-delivery': '{component}: ingen levering i bestillingen trenger dette.',
}

/** Why somebody must look before the price is more than a beginning. */
export const needsAssessment = {
  'variable-without-list':
    '{component}: minst én variabel mangler variabelliste. Oppgi listen, eller beskriv variabelen som et ønske utenfor listene. Til da kan SSB ikke si hva uttrekket koster.',
  'variable-without-table':
    '{component}: minst én variabel er fra FD-Trygd, men ingen tabell er valgt. Velg tabellene som variablene står i. Prisen er per tabell.',
  'population-without-source':
    '{component}: andre skal levere en populasjon, men ingen kilde leverer den. Legg til kilden. Til da kan ingen si hvor populasjonen kommer fra, eller hva arbeidet med den koster.',
  'outcome-uncertain':
    '{component}: ingen kan si på forhånd om anonymiseringen lykkes, eller hva dataene da er verdt for forskningen. SSB fakturerer tiden uansett resultat. Et prosjekt som en norsk institusjon er ansvarlig for, er en annen vei til data.',
}

/** Why a figure is an assumption. */
export const assumptions = {
  'responsible-unknown':
    '{component}: minst én institusjon er utenfor Norge, og ingen har sagt hvilken som er ansvarlig. Er det en utenfor Norge, kommer anonymisering i tillegg. Oppgi den ansvarlige.',
  'not-answered': 'Ikke besvart. Prislisten regner med {assumed}.',
}
