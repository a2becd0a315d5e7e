/** What there is to say of a form that nobody has touched, and of documents that lack something for the day. */
export const untouchedIssues = {
  'price-list/no-list-for-day': 'Ingen prisliste gjelder {day}. Velg en dag i en av disse periodene: {periods}.',
  'catalogue/unknown-tariff':
    '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislisten «{list}» må ha den som pris eller normtimer per enhet.',
  'vat-table/no-rate-for-day':
    'Mva.-tabellen mangler en sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
  'attachment/not-answered': 'Si om dette er lagt ved: {attachment}.',
  'reminder/answer-within-two-weeks': 'Tilbudet fra SSB må besvares innen to uker.',
  'reminder/download-within-six-months':
    'Last ned dataene innen seks måneder. Etter det blir de slettet fra SSBs server.',
  'reminder/delete-at-end': 'Slett dataene når prosjektet er slutt, og senest innen fristen i vedtaket.',
  'reminder/encrypted-exchange': 'Alle filer må krypteres og sendes gjennom SSBs sikre filoverføring.',
  'driver/not-answered': 'Ikke besvart: {driver}. Anslaget regner med {assumed}.',
}
