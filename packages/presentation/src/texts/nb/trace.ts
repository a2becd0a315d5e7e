/** Phrases of explanations. */
export const trace = {
  rate: 'Timepris: {group}',
  work: 'Arbeidstid: {group}',
  decidedBy: '{tariff} ({driver}: {answer})',
  counted: '{what} ({names})',
  changedBy: 'Satt til {value} av {by}. {reason}',
  changed: 'Satt til {value}. {reason}',
  replaces: 'Før dette: {value}.',
  defaults: 'Standardsvar i prislisten',
  ore: 'Avrundet til øre',
  decimals: 'Avrundet til {decimals} desimaler',
  nearest: 'Avrundet til nærmeste {increment}',
  startedUnit: 'Rundet opp til hele trinn på {increment}',
  excess: 'Utover det som er inkludert',
  share: '{percent} av {base}',
  atLeast: 'Minst {bound}',
  atMost: 'Høyst {bound}',
  product: 'Produkt',
  sum: 'Sum',
  none: 'Ingen',
  tierTo: 'Til og med {to}',
  tierBetween: 'Over {from}, til og med {to}',
  tierAbove: 'Over {from}',
  tier: '{units} på dette trinnet',
}

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
