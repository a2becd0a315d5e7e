import type { Language } from '@anslag/pricing'

/** Reasons that are given again and again, in the language of the letter that they stand in: until the desk keeps its own. */
export const usualReasons: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Avklart med kunden', 'Ettersendes før levering', 'Erfaring fra lignende prosjekter'],
  nn: ['Avklart med kunden', 'Blir ettersendt før levering', 'Erfaring frå liknande prosjekt'],
  en: ['Clarified with the customer', 'To be sent before delivery', 'Experience from similar projects'],
}
