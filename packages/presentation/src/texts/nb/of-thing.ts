/** How an answer about one thing of a list is called; `other` serves drivers without words of their own. */
export const ofThing = {
  other: '{driver} ({thing})',
  'sources.files': 'Filer fra {thing}',
  'sources.records': 'Poster fra {thing}',
  'sources.documentation': 'Dokumentasjon fra {thing}',
  'sources.contactNamed': 'Kontaktperson hos {thing}',
  'populations.criteria': 'Kriterier for {thing}',
  'populations.relations': 'Relasjoner for {thing}',
}
