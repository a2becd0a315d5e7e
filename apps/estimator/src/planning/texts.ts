/** Words of the amount to budget and its range, which the page has from the start: they are shown before anybody does anything. */
export const initial = {
  budget: { nb: 'Sett av', nn: 'Set av', en: 'Amount to budget' },
  exampleAmount: { nb: 'Eksempelbeløp', nn: 'Eksempelbeløp', en: 'Example amount' },
  within: {
    nb: 'Inkl. mva. {percentile} av 100 slike bestillinger koster ikke mer.',
    nn: 'Inkl. mva. {percentile} av 100 slike bestillingar kostar ikkje meir.',
    en: 'Incl. VAT. {percentile} of 100 such orders cost no more.',
  },
  waiting: { nb: 'Regner ut …', nn: 'Reknar ut …', en: 'Working it out …' },
  stop: { nb: 'Stopp utregningen', nn: 'Stopp utrekninga', en: 'Stop working it out' },
  again: { nb: 'Regn ut spennet', nn: 'Rekn ut spennet', en: 'Work out the range' },
  usualHours: { nb: 'Med vanlige timer', nn: 'Med vanlege timar', en: 'With usual hours' },
  why: {
    nb: 'Beløpet er høyere enn med vanlige timer, fordi arbeid oftere tar lengre tid enn kortere, og fordi svar mangler.',
    nn: 'Beløpet er høgare enn med vanlege timar, fordi arbeid oftare tek lengre tid enn kortare, og fordi svar manglar.',
    en: 'The amount is higher than with usual hours, because work more often takes longer than shorter, and because answers are missing.',
  },
  whyAnswered: {
    nb: 'Beløpet er høyere enn med vanlige timer, fordi arbeid oftere tar lengre tid enn kortere.',
    nn: 'Beløpet er høgare enn med vanlege timar, fordi arbeid oftare tek lengre tid enn kortare.',
    en: 'The amount is higher than with usual hours, because work more often takes longer than shorter.',
  },
  range: {
    nb: 'I 8 av 10 tilfeller mellom {low} og {high}',
    nn: 'I 8 av 10 tilfelle mellom {low} og {high}',
    en: 'In 8 of 10 cases between {low} and {high}',
  },
  asTable: { nb: 'Tallene som tabell', nn: 'Tala som tabell', en: 'The figures as a table' },
  points: {
    low: { nb: '1 av 10 koster mindre enn', nn: '1 av 10 kostar mindre enn', en: '1 of 10 costs less than' },
    usual: { nb: 'Med vanlige timer', nn: 'Med vanlege timar', en: 'With usual hours' },
    median: { nb: 'Halvparten koster mindre enn', nn: 'Halvparten kostar mindre enn', en: 'Half cost less than' },
    high: { nb: '1 av 10 koster mer enn', nn: '1 av 10 kostar meir enn', en: '1 of 10 costs more than' },
    own: {
      nb: 'Beløpet øverst, etter mva. dere får tilbake',
      nn: 'Beløpet øvst, etter mva. de får tilbake',
      en: 'The amount on top, after VAT that you recover',
    },
  },
  inclVat: { nb: 'Inkl. mva.', nn: 'Inkl. mva.', en: 'Incl. VAT' },
  next: { nb: 'Svar helst på dette nå', nn: 'Svar helst på dette no', en: 'Best answered next' },
  narrower: {
    nb: 'Gjør spennet opptil {width} smalere, ekskl. mva.',
    nn: 'Gjer spennet opptil {width} smalare, ekskl. mva.',
    en: 'Makes the range up to {width} narrower, excl. VAT.',
  },
  counted: { nb: 'Regnet med', nn: 'Rekna med', en: 'Counted' },
  assumed: { nb: '{count} antatt', nn: '{count} rekna med utan svar', en: '{count} assumed' },
  failed: {
    nb: 'Spennet er ikke regnet ut. Beløpet er med vanlige timer, og prisen kan bli høyere.',
    nn: 'Spennet er ikkje rekna ut. Beløpet er med vanlege timar, og prisen kan bli høgare.',
    en: 'The range has not been worked out. The amount is with usual hours, and the price may be higher.',
  },
  demonstration: {
    nb: 'Demonstrasjon – ikke SSBs priser',
    nn: 'Demonstrasjon – ikkje prisane til SSB',
    en: 'Demonstration – not the prices of Statistics Norway',
  },
  more: { nb: 'Vis mer', nn: 'Vis meir', en: 'Show more' },
  less: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  invalid: {
    nb: 'Noe som er skrevet, kan ikke leses og er ikke med i summen:',
    nn: 'Noko som er skrive, kan ikkje lesast og er ikkje med i summen:',
    en: 'Something that is written cannot be read and is not in the sum:',
  },
}

/** Words of what makes the amount uncertain, and of what answers do to the price, which are told from the first touch on. */
export const deferred = {
  heading: {
    nb: 'Det som gjør beløpet mest usikkert',
    nn: 'Det som gjer beløpet mest uvisst',
    en: 'What makes the amount most uncertain',
  },
  unit: {
    nb: 'Så mye smalere blir spennet når det er kjent, ekskl. mva.:',
    nn: 'Så mykje smalare blir spennet når det er kjent, ekskl. mva.:',
    en: 'How much narrower the range is once it is known, excl. VAT:',
  },
  prices: {
    nb: 'Inkl. mva. med en norsk institusjon: {here}. Med en utenfor Norge, som regel med anonyme data: {there}.',
    nn: 'Inkl. mva. med ein norsk institusjon: {here}. Med ein utanfor Noreg, som regel med anonyme data: {there}.',
    en: 'Incl. VAT with a Norwegian institution: {here}. With one abroad, usually with anonymous data: {there}.',
  },
  example: {
    nb: 'Eksempelbeløp inkl. mva. med en norsk institusjon: {here}. Med en utenfor Norge, som regel med anonyme data: {there}.',
    nn: 'Eksempelbeløp inkl. mva. med ein norsk institusjon: {here}. Med ein utanfor Noreg, som regel med anonyme data: {there}.',
    en: 'Example amount incl. VAT with a Norwegian institution: {here}. With one abroad, usually with anonymous data: {there}.',
  },
  whoIsResponsible: {
    nb: 'Hvem har ansvaret for prosjektet?',
    nn: 'Kven har ansvaret for prosjektet?',
    en: 'Who is responsible for the project?',
  },
  norwegian: {
    nb: 'En norsk institusjon, med dere som partner',
    nn: 'Ein norsk institusjon, med dykk som partnar',
    en: 'A Norwegian institution, with you as its partner',
  },
  abroad: {
    nb: 'En institusjon utenfor Norge, som nå',
    nn: 'Ein institusjon utanfor Noreg, som no',
    en: 'An institution abroad, as now',
  },
}
