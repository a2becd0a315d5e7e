/** What stands in the way of a range, and what to do. */
export const rangeIssues = {
  'plan/no-terms': {
    nb: 'Prislisten «{list}» sier ikke noe om planlegging. Legg til «planning» i listen, eller bruk en annen liste.',
    nn: 'Prislista «{list}» seier ikkje noko om planlegging. Legg til «planning» i lista, eller bruk ei anna liste.',
    en: 'The price list “{list}” says nothing about planning. Add “planning” to the list, or use another list.',
  },
  'plan/draws': {
    nb: 'Det kan ikke trekkes {given} ganger. Skriv et helt tall fra 100 til 1 000 000.',
    nn: 'Det kan ikkje trekkjast {given} gonger. Skriv eit heilt tal frå 100 til 1 000 000.',
    en: 'There cannot be {given} draws. Write a whole number from 100 to 1,000,000.',
  },
  'plan/seed': {
    nb: '{given} er ikke noe startnummer for trekningene. Skriv et helt tall fra 0.',
    nn: '{given} er ikkje noko startnummer for trekningane. Skriv eit heilt tal frå 0.',
    en: '{given} is not a seed. Write a whole number from 0.',
  },
}
