import type { Texts } from '../nb.ts'

export const demonstration =
  'Demonstrasjon: SSB publiserer ikkje kva mikrodata kostar. Timetala og dei faste prisane her er laga for å vise verktøyet. Timeprisane er dei rettleiande satsane til SSB for oppdrag i 2023. Prisen frå SSB kan bli ein heilt annan.'

export const estimate = {
  heading: 'Prisanslag (ikkje bindande)',
  day: 'Prisdag',
  priceList: 'Prisliste',
  listRevision: '{id}, retting {revision}',
  status: 'Status',
  engine: 'Rekna ut av',
  text: 'Linje',
  quantity: 'Mengd',
  unitPrice: 'Einingspris',
  netAmount: 'Beløp ekskl. mva.',
  net: 'Sum ekskl. mva.',
  vat: 'Mva.',
  gross: 'Sum inkl. mva.',
  from: '{label} (frå)',
  vatOf: '{rate} {category} av {taxable}',
  noVatOf: '{category}, av {taxable}',
  incomplete: 'Summen er ikkje fullstendig: noko må vurderast før heile prisen er kjend.',
  recovered: 'Mva. de får tilbake ({recovery})',
  cost: 'Kostnad for prosjektet',
  summary: 'Dei tre punkta til SSB, ekskl. mva.',
  needsAssessment: 'Må vurderast',
  notApplicable: 'Ikkje med i anslaget',
} satisfies Texts['estimate']
