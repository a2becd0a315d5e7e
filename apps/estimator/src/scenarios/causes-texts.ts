/** Why columns differ. */
export const deferred = {
  /** `Filer fra kreft: 8 i stedet for 2`, `Leveringer: 2 (2027, 2028) i stedet for ikke besvart`. */
  instead: {
    nb: '{what}: {now} i stedet for {before}',
    nn: '{what}: {now} i staden for {before}',
    en: '{what}: {now} instead of {before}',
  },
  more: {
    nb: (what: string, count: number, names: string) => `${what}: ${count} ${count === 1 ? 'til' : 'flere'} (${names})`,
    nn: (what: string, count: number, names: string) =>
      `${what}: ${count} ${count === 1 ? 'til' : 'fleire'} (${names})`,
    en: (what: string, count: number, names: string) => `${what}: ${count} more (${names})`,
  },
  fewer: {
    nb: '{what}: {count} færre ({names})',
    nn: '{what}: {count} færre ({names})',
    en: '{what}: {count} fewer ({names})',
  },
  counted: { nb: '{count} ({names})', nn: '{count} ({names})', en: '{count} ({names})' },
  others: { nb: 'og {count} til', nn: 'og {count} til', en: 'and {count} more' },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  unanswered: { nb: 'ikke besvart', nn: 'ikkje svara på', en: 'not answered' },
  unansweredAs: {
    nb: 'ikke besvart, regnet som {taken}',
    nn: 'ikkje svara på, rekna som {taken}',
    en: 'not answered, taken as {taken}',
  },
}
