import type { CostType, PlacedDelivery } from '@anslag/planning'
import type { Text } from '@anslag/pricing'

const costTypes = {
  'personnel-and-indirect': {
    nb: 'Personalkostnader og indirekte kostnader',
    nn: 'Personalkostnader og indirekte kostnader',
    en: 'Personnel and indirect costs',
  },
  'research-services': {
    nb: 'Innkjøp av FoU-tjenester',
    nn: 'Innkjøp av FoU-tenester',
    en: 'Procurement of R&D services',
  },
  equipment: { nb: 'Utstyr', nn: 'Utstyr', en: 'Equipment' },
  'other-operating': { nb: 'Andre driftskostnader', nn: 'Andre driftskostnader', en: 'Other operating costs' },
} satisfies Record<CostType, Text>

const placed = {
  request: {
    nb: '{thing} er regnet med {day}, som dere har svart.',
    nn: '{thing} er rekna med {day}, som de har svart.',
    en: '{thing} is counted on {day}, as you answered.',
  },
  'first-delivery': {
    nb: '{thing} er regnet med {day}, for bestillingen sier ikke når.',
    nn: '{thing} er rekna med {day}, for bestillinga seier ikkje når.',
    en: '{thing} is counted on {day}, since the request does not say when.',
  },
  'a-year-later': {
    nb: '{thing} er regnet med {day}, et år etter den forrige, for bestillingen sier ikke når.',
    nn: '{thing} er rekna med {day}, eit år etter den førre, for bestillinga seier ikkje når.',
    en: '{thing} is counted on {day}, a year after the one before it, since the request does not say when.',
  },
} satisfies Record<PlacedDelivery['from'], Text>

/** A budget by calendar year. */
export const years = {
  heading: { nb: 'Budsjett år for år', nn: 'Budsjett år for år', en: 'Budget year by year' },
  byCostType: {
    nb: 'Å betale etter Forskningsrådets kostnadsarter',
    nn: 'Å betale etter kostnadsartane til Forskingsrådet',
    en: 'To pay by the cost types of the Research Council',
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  usual: { nb: 'Med vanlige timer', nn: 'Med vanlege timar', en: 'With usual hours' },
  allowance: { nb: 'Påslag for usikkerhet', nn: 'Påslag for uvisse', en: 'Allowance for uncertainty' },
  net: { nb: 'Sum ekskl. mva.', nn: 'Sum ekskl. mva.', en: 'Total excl. VAT' },
  vat: { nb: 'Mva.', nn: 'Mva.', en: 'VAT' },
  gross: { nb: 'Sum inkl. mva.', nn: 'Sum inkl. mva.', en: 'Total incl. VAT' },
  recovered: { nb: 'Mva. tilbake', nn: 'Mva. tilbake', en: 'VAT recovered' },
  cost: { nb: 'Å betale', nn: 'Å betale', en: 'To pay' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  costType: { nb: 'Kostnadsart', nn: 'Kostnadsart', en: 'Cost type' },
  firstDelivery: { nb: 'Leveringen', nn: 'Leveringa', en: 'The delivery' },
  costTypes,
  placed,
  once: {
    nb: 'Arbeid som gjøres én gang, forfaller med den første leveringen.',
    nn: 'Arbeid som skjer éin gong, forfell med den første leveringa.',
    en: 'Work that is done once falls due with the first delivery.',
  },
  spread: {
    nb: 'Påslaget for usikkerhet er fordelt som det som forfaller.',
    nn: 'Påslaget for uvisse er fordelt som det som forfell.',
    en: 'The allowance for uncertainty is spread as what falls due.',
  },
  growth: {
    nb: 'Prisene er fra {year}. Vi antar at de vokser {growth} i året; {amount} av summen ekskl. mva. er slik prisvekst.',
    nn: 'Prisane er frå {year}. Vi går ut frå at dei veks {growth} i året; {amount} av summen ekskl. mva. er slik prisvekst.',
    en: 'The prices are of {year}. We assume that they grow by {growth} a year; {amount} of the total excl. VAT is such growth.',
  },
  noGrowth: {
    nb: 'Prisene er fra {year}, og vi har regnet med de samme hvert år.',
    nn: 'Prisane er frå {year}, og vi har rekna med dei same kvart år.',
    en: 'The prices are of {year}, and the same for each year.',
  },
  recovery: {
    nb: 'Dere får tilbake {recovery} av mva.',
    nn: 'De får att {recovery} av mva.',
    en: 'You recover {recovery} of the VAT.',
  },
  noRecovery: {
    nb: 'Vi har regnet med at dere ikke får tilbake mva.',
    nn: 'Vi har rekna med at de ikkje får att mva.',
    en: 'We have assumed that you recover no VAT.',
  },
  reading: {
    nb: 'Forskningsrådet spør etter fire kostnadsarter. At klargjøring av data hos SSB er «andre driftskostnader», er vår tolkning: ingen regel nevner det.',
    nn: 'Forskingsrådet spør etter fire kostnadsartar. At klargjering av data hos SSB er «andre driftskostnader», er vår tolking: ingen regel nemner det.',
    en: 'The Research Council asks for four cost types. That preparation of data by Statistics Norway is “other operating costs” is our reading: no rule mentions it.',
  },
  exchanged: {
    nb: 'Å betale i {currency}, med kursen {rate} kroner fra {day}',
    nn: 'Å betale i {currency}, med kursen {rate} kroner frå {day}',
    en: 'To pay in {currency}, at the rate of {rate} kroner on {day}',
  },
  picture: {
    nb: 'Søyler for hva som skal betales hvert år: {years}.',
    nn: 'Søyler for kva som skal betalast kvart år: {years}.',
    en: 'Columns for what is to be paid each year: {years}.',
  },
  pictureYear: { nb: '{year}: {cost}', nn: '{year}: {cost}', en: '{year}: {cost}' },
}
