import type { Texts } from '../nb.ts'

export const ofThing = {
  other: '{driver} ({thing})',
  'sources.files': 'Files from {thing}',
  'sources.records': 'Records from {thing}',
  'sources.documentation': 'Documentation from {thing}',
  'sources.contactNamed': 'Contact person at {thing}',
  'populations.criteria': 'Criteria for {thing}',
  'populations.relations': 'Relations for {thing}',
} satisfies Texts['ofThing']
