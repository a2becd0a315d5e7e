import type { Texts } from '../nb.ts'

export const trace = {
  rate: 'Hourly rate: {group}',
  work: 'Working time: {group}',
  decidedBy: '{tariff} ({driver}: {answer})',
  counted: '{what} ({names})',
  changedBy: 'Set to {value} by {by}. {reason}',
  changed: 'Set to {value}. {reason}',
  replaces: 'Before this: {value}.',
  defaults: 'Default answers of the price list',
  ore: 'Rounded to the øre',
  decimals: 'Rounded to {decimals} decimals',
  nearest: 'Rounded to the nearest {increment}',
  startedUnit: 'Rounded up to whole steps of {increment}',
  excess: 'Beyond what is included',
  share: '{percent} of {base}',
  atLeast: 'At least {bound}',
  atMost: 'At most {bound}',
  product: 'Product',
  sum: 'Sum',
  none: 'None',
  tierTo: 'Up to and including {to}',
  tierBetween: 'Above {from}, up to and including {to}',
  tierAbove: 'Above {from}',
  tier: '{units} in this tier',
} satisfies Texts['trace']

export const ofThing = {
  other: '{driver} ({thing})',
  'sources.files': 'Files from {thing}',
  'sources.records': 'Records from {thing}',
  'sources.documentation': 'Documentation from {thing}',
  'sources.contactNamed': 'Contact person at {thing}',
  'populations.criteria': 'Criteria for {thing}',
  'populations.relations': 'Relations for {thing}',
} satisfies Texts['ofThing']
