/** Words of what shows savings, years, days and stages, which the page has from the start. */
export const initial = {
  heading: {
    nb: 'Hva som gjør det billigere, år for år, når dataene kommer, og hvis prosjektet stopper',
    nn: 'Kva som gjer det billegare, år for år, når dataa kjem, og om prosjektet stoppar',
    en: 'What makes it cheaper, year by year, when the data come, and if the project stops',
  },
  show: {
    nb: 'Vis sparing, år, dager og trinn',
    nn: 'Vis sparing, år, dagar og steg',
    en: 'Show savings, years, days and stages',
  },
}

/** Words of what is decided about years and days, and of a ceiling. */
export const deferred = {
  settings: {
    start: {
      nb: 'Når sendes søknaden?',
      nn: 'Når blir søknaden send?',
      en: 'When will the application be sent?',
    },
    growth: {
      nb: 'Prisvekst fra år til år (prosent)',
      nn: 'Prisvekst frå år til år (prosent)',
      en: 'Growth of prices from year to year (per cent)',
    },
    currency: { nb: 'Annen valuta', nn: 'Annan valuta', en: 'Another currency' },
    rate: {
      nb: 'Kurs: kroner for én av valutaen',
      nn: 'Kurs: kroner for éin av valutaen',
      en: 'Rate: kroner for one of it',
    },
    rateDay: { nb: 'Dagen kursen er fra', nn: 'Dagen kursen er frå', en: 'The day of the rate' },
    startEmpty: {
      nb: 'Tomt felt: {day}.',
      nn: 'Tomt felt: {day}.',
      en: 'Empty: {day}.',
    },
    growthEmpty: {
      nb: 'Tomt felt: {growth}, som prislisten sier.',
      nn: 'Tomt felt: {growth}, som prislista seier.',
      en: 'Empty: {growth}, as the price list says.',
    },
    currencyForm: {
      nb: 'Tre bokstaver, for eksempel EUR.',
      nn: 'Tre bokstavar, til dømes EUR.',
      en: 'Three letters, for example EUR.',
    },
    toRecovery: {
      nb: 'Får dere tilbake mva.?',
      nn: 'Får de tilbake mva.?',
      en: 'Do you recover VAT?',
    },
  },
  ceiling: {
    heading: {
      nb: 'Hva får plass under et tak?',
      nn: 'Kva får plass under eit tak?',
      en: 'What fits below a ceiling?',
    },
    most: {
      nb: 'Det dere høyst kan bruke (kroner inkl. mva.)',
      nn: 'Det de høgst kan bruke (kroner inkl. mva.)',
      en: 'The most that you can spend (kroner incl. VAT)',
    },
    offers: { nb: 'Dette kan gå', nn: 'Dette kan gå', en: 'This may go' },
    order: {
      nb: 'Velg det dere savner minst, først. Ikke noe annet går, og ikke mer enn det må.',
      nn: 'Vel det de saknar minst, først. Ikkje noko anna går, og ikkje meir enn det må.',
      en: 'Choose what you miss least first. Nothing else goes, and no more than must.',
    },
    search: { nb: 'Søk i bestillingen', nn: 'Søk i bestillinga', en: 'Search the order' },
    earlier: { nb: 'Flytt opp', nn: 'Flytt opp', en: 'Move up' },
    of: { nb: ': {name}', nn: ': {name}', en: ': {name}' },
  },
}
