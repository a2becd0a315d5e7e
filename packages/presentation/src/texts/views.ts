/** Said wherever amounts of a demonstration list are shown. */
export const demonstration = {
  nb: 'Demonstrasjon: SSB publiserer ikke hva mikrodata koster. Timetallene og de faste prisene her er laget for å vise verktøyet. Timeprisene er SSBs veiledende satser for oppdrag i 2023. Prisen fra SSB kan bli en helt annen.',
  nn: 'Demonstrasjon: SSB publiserer ikkje kva mikrodata kostar. Timetala og dei faste prisane her er laga for å vise verktøyet. Timeprisane er dei rettleiande satsane til SSB for oppdrag i 2023. Prisen frå SSB kan bli ein heilt annan.',
  en: 'Demonstration: Statistics Norway does not publish what microdata cost. The hours and fixed prices here are made up to show the tool. The hourly rates are the guiding rates of Statistics Norway for commissions in 2023. The price from Statistics Norway may be quite different.',
}

/** Headings and labels of an estimate. */
export const estimate = {
  heading: { nb: 'Prisanslag (ikke bindende)', nn: 'Prisanslag (ikkje bindande)', en: 'Price estimate (not binding)' },
  day: { nb: 'Prisdag', nn: 'Prisdag', en: 'Pricing day' },
  priceList: { nb: 'Prisliste', nn: 'Prisliste', en: 'Price list' },
  listRevision: { nb: '{id}, rettelse {revision}', nn: '{id}, retting {revision}', en: '{id}, revision {revision}' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  engine: { nb: 'Regnet ut av', nn: 'Rekna ut av', en: 'Computed by' },
  text: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  quantity: { nb: 'Mengde', nn: 'Mengd', en: 'Quantity' },
  unitPrice: { nb: 'Enhetspris', nn: 'Einingspris', en: 'Unit price' },
  netAmount: { nb: 'Beløp ekskl. mva.', nn: 'Beløp ekskl. mva.', en: 'Amount excl. VAT' },
  net: { nb: 'Sum ekskl. mva.', nn: 'Sum ekskl. mva.', en: 'Total excl. VAT' },
  vat: { nb: 'Mva.', nn: 'Mva.', en: 'VAT' },
  gross: { nb: 'Sum inkl. mva.', nn: 'Sum inkl. mva.', en: 'Total incl. VAT' },
  from: { nb: '{label} (fra)', nn: '{label} (frå)', en: '{label} (from)' },
  example: { nb: '{label} (eksempelbeløp)', nn: '{label} (eksempelbeløp)', en: '{label} (example\u00a0amount)' },
  exampleFrom: {
    nb: '{label} (eksempelbeløp, fra)',
    nn: '{label} (eksempelbeløp, frå)',
    en: '{label} (example\u00a0amount, from)',
  },
  vatOf: {
    nb: '{rate} {category} av {taxable}',
    nn: '{rate} {category} av {taxable}',
    en: '{rate} {category} of {taxable}',
  },
  noVatOf: { nb: '{category}, av {taxable}', nn: '{category}, av {taxable}', en: '{category}, of {taxable}' },
  incomplete: {
    nb: 'Summen er ikke fullstendig: noe må vurderes før hele prisen er kjent.',
    nn: 'Summen er ikkje fullstendig: noko må vurderast før heile prisen er kjend.',
    en: 'The total is not complete: something must be assessed before the whole price is known.',
  },
  notCounted: {
    nb: 'Ikke med i summen, siden dere ikke har svart: {what}.',
    nn: 'Ikkje med i summen, sidan de ikkje har svart: {what}.',
    en: 'Not in the sum, since you have not answered: {what}.',
  },
  otherOwners: {
    nb: 'Gebyrer fra andre dataeiere kommer i tillegg: {who}. Spør dem hva det koster.',
    nn: 'Gebyr frå andre dataeigarar kjem i tillegg: {who}. Spør dei kva det kostar.',
    en: 'Fees of other data owners come in addition: {who}. Ask them what they charge.',
  },
  recovered: {
    nb: 'Mva. dere får tilbake ({recovery})',
    nn: 'Mva. de får tilbake ({recovery})',
    en: 'VAT that you recover ({recovery})',
  },
  cost: { nb: 'Kostnad for prosjektet', nn: 'Kostnad for prosjektet', en: 'Cost to the project' },
  summary: {
    nb: 'SSBs tre punkter, ekskl. mva.',
    nn: 'Dei tre punkta til SSB, ekskl. mva.',
    en: 'The three components of Statistics Norway, excl. VAT',
  },
  needsAssessment: { nb: 'Må vurderes', nn: 'Må vurderast', en: 'Must be assessed' },
  notApplicable: { nb: 'Ikke med i anslaget', nn: 'Ikkje med i anslaget', en: 'Not in the estimate' },
}
