/** What an order may cost. */
export const range = {
  heading: { nb: 'Hva det kan koste', nn: 'Kva det kan koste', en: 'What it may cost' },
  budget: { nb: 'Beløp å budsjettere med', nn: 'Beløp å budsjettere med', en: 'Amount to budget' },
  /** The name of the amount to budget by a list that is made up: the figure must not be used. */
  example: { nb: 'Eksempelbeløp', nn: 'Eksempelbeløp', en: 'Example amount' },
  usual: { nb: 'Med vanlige timer', nn: 'Med vanlege timar', en: 'With usual hours' },
  median: { nb: 'Halvparten koster mindre enn', nn: 'Halvparten kostar mindre enn', en: 'Half cost less than' },
  spread: { nb: '8 av 10 koster', nn: '8 av 10 kostar', en: '8 of 10 cost' },
  between: { nb: '{low} til {high}', nn: '{low} til {high}', en: '{low} to {high}' },
  allowance: { nb: 'Påslag for usikkerhet', nn: 'Påslag for uvisse', en: 'Allowance for uncertainty' },
  afterRecovery: {
    nb: 'Når {recovery} av mva. kommer tilbake',
    nn: 'Når {recovery} av mva. kjem tilbake',
    en: 'When {recovery} of the VAT is recovered',
  },
  higher: {
    nb: 'Beløpet er høyere enn med vanlige timer, for arbeid tar oftere mer tid enn mindre. Av hundre slike bestillinger koster {percentile} ikke mer.',
    nn: 'Beløpet er høgare enn med vanlege timar, for arbeid tek oftare meir tid enn mindre. Av hundre slike bestillingar kostar {percentile} ikkje meir.',
    en: 'The amount is higher than with usual hours, since work more often takes more time than less. Of a hundred such orders, {percentile} cost no more.',
  },
  certain: {
    nb: 'Ingenting er usikkert. Beløpet er anslaget, rundet opp.',
    nn: 'Ingenting er uvisst. Beløpet er anslaget, runda opp.',
    en: 'Nothing is uncertain. The amount is the estimate, rounded up.',
  },
  matters: {
    nb: 'Det som gjør beløpet mest usikkert',
    nn: 'Det som gjer beløpet mest uvisst',
    en: 'What makes the amount most uncertain',
  },
  narrower: {
    nb: '{amount} smalere når det er kjent',
    nn: '{amount} smalare når det er kjent',
    en: '{amount} narrower once known',
  },
  next: {
    nb: 'Svar først på dette: {question}.',
    nn: 'Svar først på dette: {question}.',
    en: 'Answer this first: {question}.',
  },
}
