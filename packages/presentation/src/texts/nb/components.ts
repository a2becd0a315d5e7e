/** Titles of the cost components, for those that have no line. A test holds them to the registry. */
export const components = {
  coordination: 'Koordinering, avklaringer, utarbeidelse av tilbud og avtale',
  population: 'Opprette populasjon og tilpasse datafiler',
  'third-party': 'Tredjepartsdata',
  'fd-trygd': 'Uttrekk fra FD-Trygd',
  'variable-lists': 'Andre uttrekk fra variabellister',
  'outside-lists': 'Uttrekk utenfor variabellister',
  anonymisation: 'Anonymisering',
  delivery: 'Arkivering, dokumentasjon og levering',
}
