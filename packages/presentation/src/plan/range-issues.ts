/** What stands in the way of a range, and what to do. */
export const rangeIssues = {
  'plan/no-terms': {
    nb: 'Prislisten «{list}» sier ikke noe om planlegging. Legg til «planning» i listen, eller bruk en annen liste.',
    nn: 'Prislista «{list}» seier ikkje noko om planlegging. Legg til «planning» i lista, eller bruk ei anna liste.',
    en: 'The price list “{list}” says nothing about planning. Add “planning” to the list, or use another list.',
  },
}
