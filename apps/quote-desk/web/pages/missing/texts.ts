/** Words of an address that leads nowhere. */
export const missing = {
  title: { nb: 'Denne siden finnes ikke', nn: 'Denne sida finst ikkje', en: 'There is no such page' },
  back: { nb: 'Til sakene', nn: 'Til sakene', en: 'To the cases' },
}
