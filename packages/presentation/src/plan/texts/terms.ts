/** What a price list says of planning. */
export const terms = {
  heading: { nb: 'Planlegging', nn: 'Planlegging', en: 'Planning' },
  percentile: {
    nb: 'Så mange av hundre bestillinger skal ikke koste mer enn beløpet å budsjettere med',
    nn: 'Så mange av hundre bestillingar skal ikkje koste meir enn beløpet å budsjettere med',
    en: 'So many of a hundred orders shall cost no more than the amount to budget',
  },
  step: {
    nb: 'Beløpet ekskl. mva. rundes opp til hele',
    nn: 'Beløpet ekskl. mva. blir runda opp til heile',
    en: 'The amount excl. VAT is rounded up to a multiple of',
  },
  project: {
    nb: 'Usikkerhet som er felles for hele prosjektet',
    nn: 'Uvisse som er felles for heile prosjektet',
    en: 'Uncertainty shared by the whole project',
  },
  component: {
    nb: 'Usikkerhet som er felles for én kostnadskomponent',
    nn: 'Uvisse som er felles for éin kostnadskomponent',
    en: 'Uncertainty shared by one cost component',
  },
  yearlyGrowth: {
    nb: 'Prisvekst fra år til år',
    nn: 'Prisvekst frå år til år',
    en: 'Growth of prices from year to year',
  },
  hoursPerDay: {
    nb: 'Timer til én bestilling på en arbeidsdag',
    nn: 'Timar til éi bestilling på ein arbeidsdag',
    en: 'Hours for one order on a working day',
  },
  queue: {
    nb: 'Kø hos SSB før arbeidet begynner',
    nn: 'Kø hos SSB før arbeidet tek til',
    en: 'Queue at Statistics Norway before work begins',
  },
  thirdPartyData: {
    nb: 'Ventetid på data fra andre',
    nn: 'Ventetid på data frå andre',
    en: 'Wait for data of others',
  },
}
