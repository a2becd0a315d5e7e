/** The words of a field with more names than it can show at once. */
export interface NamesTexts {
  /** @param count of all, and `more` of those that are not among the first ones */
  readonly summary: (count: string, first: string, more: string) => string
  /** How many were read from which files. */
  readonly read: (count: string, files: string) => string
  /** A file by its name. */
  readonly file: (name: string) => string
  readonly otherFiles: (count: string) => string
  readonly open: string
  readonly close: string
  /** Which of them are shown. */
  readonly page: (from: string, to: string, all: string) => string
  readonly emptyPage: string
  readonly description: string
  readonly previous: (count: string) => string
  readonly next: (count: string) => string
  readonly search: string
  readonly find: string
  readonly found: (name: string) => string
  readonly notFound: (text: string) => string
  readonly takeOut: string
  readonly takenOut: string
}

export const names: NamesTexts = {
  summary: (count, first, more) => `${count} navn: ${first} og ${more} til.`,
  read: (count, files) => `Lest fra ${files}: ${count}.`,
  file: (name) => `«${name}»`,
  otherFiles: (count) => `${count} andre filer`,
  open: 'Vis og rediger navnene',
  close: 'Skjul navnene',
  page: (from, to, all) => `Navn ${from}–${to} av ${all}`,
  emptyPage: 'Nye navn',
  description: 'Ett navn på hver linje. Skriv til nye navn, eller slett dem som skal ut.',
  previous: (count) => `Forrige ${count}`,
  next: (count) => `Neste ${count}`,
  search: 'Finn et navn',
  find: 'Finn',
  found: (name) => `Fant «${name}».`,
  notFound: (text) => `Ingen navn inneholder «${text}».`,
  takeOut: 'Ta ut alle navnene',
  takenOut: 'Alle navnene er tatt ut.',
}
