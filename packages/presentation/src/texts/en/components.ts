import type { Texts } from '../nb.ts'

export const components = {
  coordination: 'Coordination, clarification, preparation of quote and agreement',
  population: 'Creating a population and customising data files',
  'third-party': 'Third-party data',
  'fd-trygd': 'Extractions from FD-Trygd',
  'variable-lists': 'Other extractions from variable lists',
  'outside-lists': 'Extractions outside variable lists',
  anonymisation: 'Anonymisation',
  delivery: 'Archiving, documentation and delivery',
} satisfies Texts['components']
