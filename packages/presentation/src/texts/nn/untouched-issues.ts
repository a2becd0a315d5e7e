import type { untouchedIssues as contract } from '../nb/untouched-issues.ts'

export const untouchedIssues = {
  'price-list/no-list-for-day': 'Inga prisliste gjeld {day}. Vel ein dag i ein av desse periodane: {periods}.',
  'catalogue/unknown-tariff':
    '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislista «{list}» må ha han som pris eller normtimar per eining.',
  'vat-table/no-rate-for-day':
    'Mva.-tabellen manglar ein sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
  'attachment/not-answered': 'Sei om dette er lagt ved: {attachment}.',
  'reminder/answer-within-two-weeks': 'De må svare på tilbodet frå SSB innan to veker.',
  'reminder/download-within-six-months':
    'Last ned dataa innan seks månader. Etter det blir dei sletta frå serveren til SSB.',
  'reminder/delete-at-end': 'Slett dataa når prosjektet er slutt, og seinast innan fristen i vedtaket.',
  'reminder/encrypted-exchange': 'Alle filer må krypterast og sendast gjennom den sikre filoverføringa til SSB.',
  'driver/not-answered': 'Ikkje svara på: {driver}. Anslaget reknar med {assumed}.',
} satisfies typeof contract
