import type { Texts } from '../nb.ts'

export const ofThing = {
  other: '{driver} ({thing})',
  'sources.files': 'Filer frå {thing}',
  'sources.records': 'Postar frå {thing}',
  'sources.documentation': 'Dokumentasjon frå {thing}',
  'sources.contactNamed': 'Kontaktperson hos {thing}',
  'populations.criteria': 'Kriterium for {thing}',
  'populations.relations': 'Relasjonar for {thing}',
} satisfies Texts['ofThing']
