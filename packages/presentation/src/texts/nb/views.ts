/** Said wherever amounts of a demonstration list are shown. */
export const demonstration =
  'Demonstrasjon: SSB publiserer ikke hva mikrodata koster. Timetallene og de faste prisene her er laget for å vise verktøyet. Timeprisene er SSBs veiledende satser for oppdrag i 2023. Prisen fra SSB kan bli en helt annen.'

/** Headings and labels of an estimate. */
export const estimate = {
  heading: 'Prisanslag (ikke bindende)',
  day: 'Prisdag',
  priceList: 'Prisliste',
  listRevision: '{id}, rettelse {revision}',
  status: 'Status',
  engine: 'Regnet ut av',
  text: 'Linje',
  quantity: 'Mengde',
  unitPrice: 'Enhetspris',
  netAmount: 'Beløp ekskl. mva.',
  net: 'Sum ekskl. mva.',
  vat: 'Mva.',
  gross: 'Sum inkl. mva.',
  from: '{label} (fra)',
  vatOf: '{rate} {category} av {taxable}',
  noVatOf: '{category}, av {taxable}',
  incomplete: 'Summen er ikke fullstendig: noe må vurderes før hele prisen er kjent.',
  recovered: 'Mva. dere får tilbake ({recovery})',
  cost: 'Kostnad for prosjektet',
  summary: 'SSBs tre punkter, ekskl. mva.',
  needsAssessment: 'Må vurderes',
  notApplicable: 'Ikke med i anslaget',
}
