import type { OfferOutcome } from '@anslag/planning'
import type { Text } from '@anslag/pricing'

const outcomes = {
  'given-up': { nb: 'må gå', nn: 'må gå', en: 'must go' },
  kept: { nb: 'kan bli', nn: 'kan bli', en: 'can stay' },
  'saves-nothing': { nb: 'sparer ingenting', nn: 'sparer ingenting', en: 'saves nothing' },
  'not-possible': {
    nb: 'må bli: uten det kan ingenting bestilles',
    nn: 'må bli: utan det kan ingenting bestillast',
    en: 'must stay: nothing can be ordered without it',
  },
} satisfies Record<OfferOutcome, Text>

/** What can be had for a ceiling. */
export const ceiling = {
  heading: {
    nb: 'Med et tak på {ceiling} inkl. mva.',
    nn: 'Med eit tak på {ceiling} inkl. mva.',
    en: 'With a ceiling of {ceiling} incl. VAT',
  },
  fits: {
    nb: 'Alt får plass: {amount} inkl. mva.',
    nn: 'Alt får plass: {amount} inkl. mva.',
    en: 'Everything fits: {amount} incl. VAT.',
  },
  fitsWithout: {
    nb: 'Det som er igjen, får plass: {amount} inkl. mva.',
    nn: 'Det som er att, får plass: {amount} inkl. mva.',
    en: 'What is left fits: {amount} incl. VAT.',
  },
  exceeds: {
    nb: 'Det er {exceeds} for mye: {amount} inkl. mva.',
    nn: 'Det er {exceeds} for mykje: {amount} inkl. mva.',
    en: 'It is {exceeds} too much: {amount} incl. VAT.',
  },
  cheapest: {
    nb: 'Det billigste som bestillingen kan bli når alt som kan utelates, er utelatt, er {cheapest} inkl. mva.',
    nn: 'Det billigaste som bestillinga kan bli når alt som kan utelatast, er utelate, er {cheapest} inkl. mva.',
    en: 'The cheapest that the order can become, with everything left out that may be, is {cheapest} incl. VAT.',
  },
  offer: { nb: '{offer}: {outcome}', nn: '{offer}: {outcome}', en: '{offer}: {outcome}' },
  answer: { nb: '{question}: {answer}', nn: '{question}: {answer}', en: '{question}: {answer}' },
  outcomes,
}
