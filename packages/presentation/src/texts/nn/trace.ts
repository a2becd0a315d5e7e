import type { Texts } from '../nb.ts'

export const trace = {
  rate: 'Timepris: {group}',
  work: 'Arbeidstid: {group}',
  decidedBy: '{tariff} ({driver}: {answer})',
  counted: '{what} ({names})',
  changedBy: 'Sett til {value} av {by}. {reason}',
  changed: 'Sett til {value}. {reason}',
  replaces: 'Før dette: {value}.',
  defaults: 'Standardsvar i prislista',
  ore: 'Avrunda til øre',
  decimals: 'Avrunda til {decimals} desimalar',
  nearest: 'Avrunda til næraste {increment}',
  startedUnit: 'Runda opp til heile trinn på {increment}',
  excess: 'Utover det som er inkludert',
  share: '{percent} av {base}',
  atLeast: 'Minst {bound}',
  atMost: 'Høgst {bound}',
  product: 'Produkt',
  sum: 'Sum',
  none: 'Ingen',
  tierTo: 'Til og med {to}',
  tierBetween: 'Over {from}, til og med {to}',
  tierAbove: 'Over {from}',
  tier: '{units} på dette trinnet',
} satisfies Texts['trace']

export const ofThing = {
  other: '{driver} ({thing})',
  'sources.files': 'Filer frå {thing}',
  'sources.records': 'Postar frå {thing}',
  'sources.documentation': 'Dokumentasjon frå {thing}',
  'sources.contactNamed': 'Kontaktperson hos {thing}',
  'populations.criteria': 'Kriterium for {thing}',
  'populations.relations': 'Relasjonar for {thing}',
} satisfies Texts['ofThing']
