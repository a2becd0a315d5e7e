import type { Texts } from '../nb.ts'

export const components = {
  coordination: 'Koordinering, avklaringar, utarbeiding av tilbod og avtale',
  population: 'Opprette populasjon og tilpasse datafiler',
  'third-party': 'Tredjepartsdata',
  'fd-trygd': 'Uttrekk frå FD-Trygd',
  'variable-lists': 'Andre uttrekk frå variabellister',
  'outside-lists': 'Uttrekk utanfor variabellister',
  anonymisation: 'Anonymisering',
  delivery: 'Arkivering, dokumentasjon og levering',
} satisfies Texts['components']
