/** Why columns differ. */
export const deferred = {
  /** `Filer fra kreft: 8 i stedet for 2`, `Leveringer: 2 (2027, 2028) i stedet for ikke besvart`. */
  instead: {
    nb: (what: string, now: string, before: string) => `${what}: ${now} i stedet for ${before}`,
    nn: (what: string, now: string, before: string) => `${what}: ${now} i staden for ${before}`,
    en: (what: string, now: string, before: string) => `${what}: ${now} instead of ${before}`,
  },
  more: {
    nb: (what: string, count: number, names: string) => `${what}: ${count} ${count === 1 ? 'til' : 'flere'} (${names})`,
    nn: (what: string, count: number, names: string) =>
      `${what}: ${count} ${count === 1 ? 'til' : 'fleire'} (${names})`,
    en: (what: string, count: number, names: string) => `${what}: ${count} more (${names})`,
  },
  fewer: {
    nb: (what: string, count: number, names: string) => `${what}: ${count} færre (${names})`,
    nn: (what: string, count: number, names: string) => `${what}: ${count} færre (${names})`,
    en: (what: string, count: number, names: string) => `${what}: ${count} fewer (${names})`,
  },
  counted: {
    nb: (count: number, names: string) => `${count} (${names})`,
    nn: (count: number, names: string) => `${count} (${names})`,
    en: (count: number, names: string) => `${count} (${names})`,
  },
  others: {
    nb: (count: number) => `og ${count} til`,
    nn: (count: number) => `og ${count} til`,
    en: (count: number) => `and ${count} more`,
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  unanswered: { nb: 'ikke besvart', nn: 'ikkje svara på', en: 'not answered' },
  unansweredAs: {
    nb: (taken: string) => `ikke besvart, regnet som ${taken}`,
    nn: (taken: string) => `ikkje svara på, rekna som ${taken}`,
    en: (taken: string) => `not answered, taken as ${taken}`,
  },
}
