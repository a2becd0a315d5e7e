/** What an order may cost. */
export const range = {
  title: { nb: 'Hva bestillingen kan koste', nn: 'Kva bestillinga kan koste', en: 'What the order may cost' },
  heading: { nb: 'Beløpet', nn: 'Beløpet', en: 'The amount' },
  of: { nb: 'Beløp', nn: 'Beløp', en: 'Amount' },
  budget: { nb: 'Beløp å budsjettere med', nn: 'Beløp å budsjettere med', en: 'Amount to budget' },
  /** The name of the amount to budget by a list that is made up: the figure must not be used. */
  example: { nb: 'Eksempelbeløp', nn: 'Eksempelbeløp', en: 'Example amount' },
  usual: { nb: 'Med vanlige timer', nn: 'Med vanlege timar', en: 'With usual hours' },
  low: { nb: '1 av 10 koster mindre enn', nn: '1 av 10 kostar mindre enn', en: '1 of 10 costs less than' },
  median: { nb: 'Halvparten koster mindre enn', nn: 'Halvparten kostar mindre enn', en: 'Half cost less than' },
  high: { nb: '9 av 10 koster mindre enn', nn: '9 av 10 kostar mindre enn', en: '9 of 10 cost less than' },
  set: {
    nb: 'Av dette er {allowance} ekskl. mva. påslag for usikkerhet.',
    nn: 'Av dette er {allowance} ekskl. mva. påslag for uvisse.',
    en: 'Of this, {allowance} excl. VAT is an allowance for uncertainty.',
  },
  atLeast: {
    nb: 'Beløpet er det minste, for dette må vurderes først: {components}.',
    nn: 'Beløpet er det minste, for dette må vurderast først: {components}.',
    en: 'The amount is the least, since this must be assessed first: {components}.',
  },
  afterRecovery: {
    nb: 'Uten {recovery} av mva.',
    nn: 'Utan {recovery} av mva.',
    en: 'Without {recovery} of the VAT',
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
