import type { ScopeReasonCode } from '@anslag/planning'
import type { Text } from '@anslag/pricing'

const reasons = {
  'more-data': { nb: 'Mer data', nn: 'Meir data', en: 'More data' },
  'other-population': { nb: 'En annen populasjon', nn: 'Ein annan populasjon', en: 'Another population' },
  'other-purpose': { nb: 'Et annet formål', nn: 'Eit anna formål', en: 'Another purpose' },
  'other-legal-basis': {
    nb: 'Et annet behandlingsgrunnlag',
    nn: 'Eit anna behandlingsgrunnlag',
    en: 'Another basis for processing',
  },
  'other-institution': { nb: 'En annen institusjon', nn: 'Ein annan institusjon', en: 'Another institution' },
  'more-deliveries': { nb: 'Flere leveringer', nn: 'Fleire leveringar', en: 'More deliveries' },
  'less-anonymous': {
    nb: 'Dataene er ikke lenger anonyme',
    nn: 'Dataa er ikkje lenger anonyme',
    en: 'The data are no longer anonymous',
  },
  'longer-project': {
    nb: 'Prosjektet varer lenger',
    nn: 'Prosjektet varer lenger',
    en: 'The project lasts longer',
  },
} satisfies Record<ScopeReasonCode, Text>

/** What a change of what was decided costs. */
export const scope = {
  heading: {
    nb: 'Endring av det som er avgjort',
    nn: 'Endring av det som er avgjort',
    en: 'Change of what was decided',
  },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  net: { nb: 'Ekskl. mva.', nn: 'Ekskl. mva.', en: 'Excl. VAT' },
  vat: { nb: 'Mva.', nn: 'Mva.', en: 'VAT' },
  gross: { nb: 'Inkl. mva.', nn: 'Inkl. mva.', en: 'Incl. VAT' },
  difference: { nb: 'Forskjellen', nn: 'Skilnaden', en: 'The difference' },
  handling: { nb: 'Søknaden om endring', nn: 'Søknaden om endring', en: 'The application for change' },
  total: { nb: 'Til sammen', nn: 'Til saman', en: 'Together' },
  needed: {
    nb: 'Dere må søke om endring, for dette går ut over det som er avgjort:',
    nn: 'De må søkje om endring, for dette går ut over det som er avgjort:',
    en: 'You must apply for a change, since this goes beyond what was decided:',
  },
  notNeeded: {
    nb: 'Dere trenger ikke å søke om endring: ingenting går ut over det som er avgjort.',
    nn: 'De treng ikkje å søkje om endring: ingenting går ut over det som er avgjort.',
    en: 'You need not apply for a change: nothing goes beyond what was decided.',
  },
  reason: { nb: '{reason}: {place}', nn: '{reason}: {place}', en: '{reason}: {place}' },
  priced: {
    nb: 'Begge bestillingene er priset med den samme prislisten og på den samme dagen, med vanlige timer. Det som er levert, er ikke priset om igjen.',
    nn: 'Begge bestillingane er prisa med den same prislista og på den same dagen, med vanlege timar. Det som er levert, er ikkje prisa om att.',
    en: 'Both requests are priced by the same price list on the same day, with usual hours. What has been delivered is not priced again.',
  },
  decides: {
    nb: 'SSB avgjør hva som må søkes om. Dette er hvordan vi leser regelen.',
    nn: 'SSB avgjer kva som må søkjast om. Dette er korleis vi les regelen.',
    en: 'Statistics Norway decides what must be applied for. This is how we read the rule.',
  },
  reasons,
}
