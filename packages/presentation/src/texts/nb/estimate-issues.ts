/** Why something that can be read cannot be priced as it stands, and what is counted in another way than it was written. */
export const estimateIssues = {
  'price-list/no-list-for-day': 'Ingen prisliste gjelder {day}. Velg en dag i en av disse periodene: {periods}.',
  'request/repeated-code': '«{code}» står to ganger. Det er regnet med én gang.',
  'catalogue/unknown-tariff':
    '«{code}» i katalogen «{catalogue}» viser til taksten {tariff}. Prislisten «{list}» må ha den som pris eller normtimer per enhet.',
  'vat-table/no-rate-for-day':
    'Mva.-tabellen mangler en sats i kategori {category} for {day}. Rett dagen, eller legg til satsen.',
  'input/not-a-day': '«{given}» er ikke en dag. Skriv en dag som finnes, for eksempel 2026-03-01.',
  'input/vat-recovery': '«{given}» kan ikke være prosentandelen dere får tilbake av mva. Skriv et tall fra 0 til 100.',
  'input/too-many-lines':
    'Bestillingen gir {lines} linjer. Et anslag kan ha høyst {limit}. Del bestillingen, eller slå sammen leveringer.',
}
