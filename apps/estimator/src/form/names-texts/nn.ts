import type { NamesTexts } from './nb.ts'

export const names: NamesTexts = {
  summary: (count, first, more) => `${count} namn: ${first} og ${more} til.`,
  read: (count, files) => `Lese frå ${files}: ${count}.`,
  file: (name) => `«${name}»`,
  otherFiles: (count) => `${count} andre filer`,
  open: 'Vis og rediger namna',
  close: 'Gøym namna',
  page: (from, to, all) => `Namn ${from}–${to} av ${all}`,
  emptyPage: 'Nye namn',
  description: 'Eitt namn på kvar linje. Skriv til nye namn, eller slett dei som skal ut.',
  previous: (count) => `Førre ${count}`,
  next: (count) => `Neste ${count}`,
  search: 'Finn eit namn',
  find: 'Finn',
  found: (name) => `Fann «${name}».`,
  notFound: (text) => `Ingen namn inneheld «${text}».`,
  takeOut: 'Ta ut alle namna',
  takenOut: 'Alle namna er tekne ut.',
}
