/** Statuses, severities and VAT categories in words. */
export const statuses = {
  published: 'publisert',
  approved: 'godkjent',
  demonstration: 'demonstrasjon',
}

/** Headings over issues of a severity. */
export const severities = {
  error: 'Må rettes',
  block: 'Stopper søknaden',
  missing: 'Mangler',
  warn: 'Kan ta ekstra tid eller koste mer',
  info: 'Verdt å vite',
}

export const vatCategories = {
  S: 'mva.',
  E: 'unntatt fra mva.',
  Z: 'mva. (nullsats)',
  G: 'mva. (utførsel)',
  O: 'utenfor mva.-loven',
}

/** SSB's three-point summary. */
export const headings = {
  coordinate: 'Koordinere, avklare og lage tilbud',
  prepare: 'Opprette populasjon og klargjøre datafiler',
  send: 'Sende data og arkivere dokumenter',
}
