/** Statuses, severities and VAT categories in words. */
export const statuses = {
  published: { nb: 'publisert', nn: 'publisert', en: 'published' },
  approved: { nb: 'godkjent', nn: 'godkjend', en: 'approved' },
  demonstration: { nb: 'demonstrasjon', nn: 'demonstrasjon', en: 'demonstration' },
}

/** Headings over issues of a severity. */
export const severities = {
  error: { nb: 'Må rettes', nn: 'Må rettast', en: 'Must be corrected' },
  block: { nb: 'Stopper søknaden', nn: 'Stoppar søknaden', en: 'Stops the application' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  warn: {
    nb: 'Kan ta ekstra tid eller koste mer',
    nn: 'Kan ta ekstra tid eller koste meir',
    en: 'May take extra time or cost more',
  },
  info: { nb: 'Verdt å vite', nn: 'Verdt å vite', en: 'Worth knowing' },
}

export const vatCategories = {
  S: { nb: 'mva.', nn: 'mva.', en: 'VAT' },
  E: { nb: 'unntatt fra mva.', nn: 'unnateke frå mva.', en: 'exempt from VAT' },
  Z: { nb: 'mva. (nullsats)', nn: 'mva. (nullsats)', en: 'VAT (zero rate)' },
  G: { nb: 'mva. (utførsel)', nn: 'mva. (utførsel)', en: 'VAT (export)' },
  O: { nb: 'utenfor mva.-loven', nn: 'utanfor mva.-lova', en: 'outside the scope of VAT' },
}

/** SSB's three-point summary. */
export const headings = {
  coordinate: {
    nb: 'Koordinere, avklare og lage tilbud',
    nn: 'Koordinere, avklare og lage tilbod',
    en: 'Coordinating, clarifying, and preparing the offer',
  },
  prepare: {
    nb: 'Opprette populasjon og klargjøre datafiler',
    nn: 'Opprette populasjon og klargjere datafiler',
    en: 'Creating the population and preparing data files',
  },
  send: {
    nb: 'Sende data og arkivere dokumenter',
    nn: 'Sende data og arkivere dokument',
    en: 'Sending data and archiving documents',
  },
}
