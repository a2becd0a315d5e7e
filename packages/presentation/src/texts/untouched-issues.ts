/** What there is to say of a form that nobody has touched, and of documents that lack something for the day. */
export const untouchedIssues = {
  'price-list/no-list-for-day': {
    nb: 'Ingen prisliste gjelder {day}. Velg en dag i en av disse periodene: {periods}.',
    nn: 'Inga prisliste gjeld {day}. Vel ein dag i ein av desse periodane: {periods}.',
    en: 'No price list is valid on {day}. Choose a day in one of these periods: {periods}.',
  },
  'catalogue/unknown-tariff': {
    nb: '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislisten «{list}» må ha den som pris eller normtimer per enhet.',
    nn: '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislista «{list}» må ha han som pris eller normtimar per eining.',
    en: '“{code}” in the catalogue “{catalogue}” refers to the tariff {tariff}. The price list “{list}” must hold it as a price or norm hours per unit.',
  },
  'vat-table/no-rate-for-day': {
    nb: 'Mva.-tabellen mangler en sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
    nn: 'Mva.-tabellen manglar ein sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
    en: 'The VAT table lacks a rate of category {category} for {day}. Correct the day, or add the rate.',
  },
  'attachment/not-answered': {
    nb: 'Si om dette er lagt ved: {attachment}.',
    nn: 'Sei om dette er lagt ved: {attachment}.',
    en: 'Say whether this is attached: {attachment}.',
  },
  'reminder/answer-within-two-weeks': {
    nb: 'Tilbudet fra SSB må besvares innen to uker.',
    nn: 'De må svare på tilbodet frå SSB innan to veker.',
    en: 'You must answer the offer from Statistics Norway within two weeks.',
  },
  'reminder/download-within-six-months': {
    nb: 'Last ned dataene innen seks måneder. Etter det blir de slettet fra SSBs server.',
    nn: 'Last ned dataa innan seks månader. Etter det blir dei sletta frå serveren til SSB.',
    en: 'Download the data within six months. After that they are deleted from the server of Statistics Norway.',
  },
  'reminder/delete-at-end': {
    nb: 'Slett dataene når prosjektet er slutt, og senest innen fristen i vedtaket.',
    nn: 'Slett dataa når prosjektet er slutt, og seinast innan fristen i vedtaket.',
    en: 'Delete the data when the project has ended, and at the latest by the deadline in the decision.',
  },
  'reminder/encrypted-exchange': {
    nb: 'Alle filer må krypteres og sendes gjennom SSBs sikre filoverføring.',
    nn: 'Alle filer må krypterast og sendast gjennom den sikre filoverføringa til SSB.',
    en: 'All files must be encrypted and sent through the secure file transfer of Statistics Norway.',
  },
  'driver/not-answered': {
    nb: 'Ikke besvart: {driver}. Anslaget regner med {assumed}.',
    nn: 'Ikkje svara på: {driver}. Anslaget reknar med {assumed}.',
    en: 'Not answered: {driver}. The estimate assumes {assumed}.',
  },
}
