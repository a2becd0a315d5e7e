/** What an offer holds below its first page. */
export const sections = {
  scope: { nb: 'Hva tilbudet gjelder', nn: 'Kva tilbodet gjeld', en: 'What the offer covers' },
  nothingOrdered: {
    nb: 'Bestillingen sier ikke hvilke data den gjelder.',
    nn: 'Bestillinga seier ikkje kva data ho gjeld.',
    en: 'The request does not say which data it is about.',
  },
  price: { nb: 'Pris', nn: 'Pris', en: 'Price' },
  vatRate: {
    nb: '{rate} {category}: {source}.',
    nn: '{rate} {category}: {source}.',
    en: '{rate} {category}: {source}.',
  },
  noLines: { nb: 'Tilbudet har ingen linjer.', nn: 'Tilbodet har ingen linjer.', en: 'The offer has no lines.' },
  fixed: { nb: 'Annet, til avtalt pris', nn: 'Anna, til avtalt pris', en: 'Other work, at an agreed price' },
  sumOf: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  adjustments: { nb: 'Tillegg og fradrag', nn: 'Tillegg og frådrag', en: 'Charges and reductions' },
  invoices: { nb: 'Når dere får faktura', nn: 'Når de får faktura', en: 'When you are invoiced' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  total: { nb: 'Til sammen', nn: 'Til saman', en: 'Together' },
  payment: {
    nb: 'Fakturaen skal betales innen {days} dager.',
    nn: 'Fakturaen skal betalast innan {days} dagar.',
    en: 'The invoice is to be paid within {days} days.',
  },
  delivery: { nb: 'Når dataene kommer', nn: 'Når dataa kjem', en: 'When the data come' },
  noDeliveryTime: {
    nb: 'Tilbudet sier ikke når dataene kan komme.',
    nn: 'Tilbodet seier ikkje når dataa kan kome.',
    en: 'The offer does not say when the data may come.',
  },
  download: {
    nb: 'Filene kan lastes ned i seks måneder etter levering. Da slettes de fra serveren til SSB.',
    nn: 'Filene kan lastast ned i seks månader etter levering. Då blir dei sletta frå serveren til SSB.',
    en: 'The files can be downloaded for six months after delivery. They are then deleted from the server of Statistics Norway.',
  },
  deletion: {
    nb: 'Prosjektet skal slette dataene når det er slutt, og senest ved fristen i vedtaket om tilgang.',
    nn: 'Prosjektet skal slette dataa når det er slutt, og seinast ved fristen i vedtaket om tilgang.',
    en: 'The project must delete the data when it ends, and at the latest by the deadline in the access decision.',
  },
  deadline: {
    nb: 'Levering {delivery}: kan lastes ned til og med {download}.',
    nn: 'Levering {delivery}: kan lastast ned til og med {download}.',
    en: 'Delivery {delivery}: can be downloaded until {download}.',
  },
  notIncluded: { nb: 'Hva som ikke er med', nn: 'Kva som ikkje er med', en: 'What is not included' },
  beyond: {
    nb: 'Data eller arbeid utover dette krever en endring av tilbudet.',
    nn: 'Data eller arbeid utover dette krev ei endring av tilbodet.',
    en: 'Data or work beyond this requires a change of the offer.',
  },
  owners: {
    nb: 'Gebyrer fra andre dataeiere ({who}) kommer i tillegg, og betales til dem.',
    nn: 'Gebyr frå andre dataeigarar ({who}) kjem i tillegg, og blir betalte til dei.',
    en: 'Fees of other data owners ({who}) come in addition, and are paid to them.',
  },
  reservations: { nb: 'Forbehold', nn: 'Atterhald', en: 'Reservations' },
  parties: { nb: 'Partene', nn: 'Partane', en: 'The parties' },
  terms: { nb: 'Vilkår', nn: 'Vilkår', en: 'Terms' },
}
