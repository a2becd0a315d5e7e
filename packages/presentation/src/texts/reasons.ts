/** Why a component has no line, whatever component it is. */
export const sharedReasons = {
  'none-ordered': {
    nb: '{component}: ikke bestilt.',
    nn: '{component}: ikkje bestilt.',
    en: '{component}: not ordered.',
  },
  'not-answered': {
    nb: '{component}: ikke besvart, derfor ikke med i summen.',
    nn: '{component}: ikkje svara på, difor ikkje med i summen.',
    en: '{component}: not answered, so not in the total.',
  },
  'no-delivery': {
    nb: '{component}: ingen levering i bestillingen trenger dette.',
    nn: '{component}: inga levering i bestillinga treng dette.',
    en: '{component}: no delivery in the request needs this.',
  },
}

/** Why a figure is an assumption. */
export const assumptions = {
  'not-answered': {
    nb: 'Ikke besvart. Prislisten regner med {assumed}.',
    nn: 'Ikkje svara på. Prislista reknar med {assumed}.',
    en: 'Not answered. The price list assumes {assumed}.',
  },
}
