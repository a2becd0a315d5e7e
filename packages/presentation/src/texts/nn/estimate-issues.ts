import type { estimateIssues as contract } from '../nb/estimate-issues.ts'

export const estimateIssues = {
  'price-list/no-list-for-day': 'Inga prisliste gjeld {day}. Vel ein dag i ein av desse periodane: {periods}.',
  'request/repeated-code': '«{code}» står to gonger. Det er rekna med éin gong.',
  'catalogue/unknown-tariff':
    '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislista «{list}» må ha han som pris eller normtimar per eining.',
  'vat-table/no-rate-for-day':
    'Mva.-tabellen manglar ein sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
  'input/not-a-day': '«{given}» er ikkje ein dag. Skriv ein dag som finst, til dømes 2026-03-01.',
  'input/vat-recovery': '«{given}» kan ikkje vere prosentdelen de får tilbake av mva. Skriv eit tal frå 0 til 100.',
  'input/too-many-lines':
    'Bestillinga gir {lines} linjer. Eit anslag kan ha høgst {limit}. Del bestillinga, eller slå saman leveringar.',
} satisfies typeof contract
