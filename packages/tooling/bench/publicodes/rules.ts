import type { PriceListDocument } from '@anslag/pricing'
import { atRate, base, byAnswer, per, type Rule, type Rules, sum, tariffRules, tiers } from './mechanisms.ts'

const deliveries = ['first', 'second'] as const

const oneIf = (condition: string): Rule => ({
  variations: [{ si: condition, alors: '1 data-source' }, { sinon: '0 data-source' }],
})

type Hours = ReturnType<typeof byAnswer>

const atOfficer = (name: string): Rules => ({ [`${name} price`]: atRate(`${name} hours`, 'executive-officer-1') })

/** One that others supply takes the hours of its kind alone; one by relations is created once, its files for every delivery. */
const populations = (hours: Hours): Rules => ({
  'supplied hours': hours('populations . supplied . kind', 'population.kind'),
  'related hours': sum(
    hours('populations . related . kind', 'population.kind'),
    per('populations . related . criteria', 'population.criteria'),
    per('populations . related . relations', 'population.relations'),
  ),
  'related files hours': hours('populations . related . kind', 'population.filePreparation'),
  ...atOfficer('supplied'),
  ...atOfficer('related'),
  ...atOfficer('related files'),
})

/** The registry links distributed, so that SSB exchanges keys; the project's own data are received and collated. */
const sources = (hours: Hours, tiered: ReturnType<typeof tiers>): Rules => ({
  'registry hours': sum(
    hours('sources . registry . holder', 'third-party.holder'),
    hours('sources . registry . contact', 'third-party.contact'),
  ),
  'registry keys hours': hours('sources . registry . linking', 'third-party.linking'),
  'own hours': sum(
    hours('sources . own . holder', 'third-party.holder'),
    hours('sources . own . contact', 'third-party.contact'),
    hours('sources . own . format', 'third-party.fileFormat'),
    hours('sources . own . documentation', 'third-party.documentation'),
  ),
  'own files hours': sum(
    per('sources . own . files', 'third-party.files'),
    tiered('sources . own . records', 'third-party.records'),
    hours('sources . own . linking', 'third-party.linking'),
  ),
  ...atOfficer('registry'),
  ...atOfficer('registry keys'),
  ...atOfficer('own'),
})

const rounded = { arrondi: '2 décimales' }

const delivery = (hours: Hours, name: string): Rules => ({
  [`deliveries . ${name} . population`]: 'related files price',
  [`deliveries . ${name} . registry`]: 'registry keys price',
  [`deliveries . ${name} . own`]: {
    'applicable si': `deliveries . ${name} . receives own`,
    valeur: 'own files hours * rates . executive-officer-1',
    ...rounded,
  },
  [`deliveries . ${name} . tables`]: { valeur: per('tables', 'fd-trygd.table'), ...rounded },
  [`deliveries . ${name} . areas`]: { valeur: per('areas', 'variable-lists.area'), ...rounded },
  [`deliveries . ${name} . extraction hours`]: hours('described', 'outside-lists.extraction'),
  [`deliveries . ${name} . extraction`]: atRate(`deliveries . ${name} . extraction hours`, 'adviser'),
  [`deliveries . ${name} . sending hours`]: sum(
    base('delivery.delivery'),
    per('institutions', 'delivery.institutions'),
  ),
  [`deliveries . ${name} . sending`]: atRate(`deliveries . ${name} . sending hours`, 'executive-officer-2'),
})

const onceFor = (hours: Hours): Rules => ({
  'kinds of data': sum(
    oneIf('tables > 0 table'),
    oneIf('areas > 0 area'),
    oneIf('wishes > 0 wish'),
    oneIf('sources > 0 source'),
  ),
  'coordination hours': sum(
    hours('application', 'coordination.base'),
    per('populations', 'coordination.populations'),
    per('sources', 'coordination.sources'),
    per('kinds of data', 'coordination.dataSources'),
    hours('legal basis', 'coordination.legalBasis'),
    hours('variable lists', 'coordination.variableLists'),
    hours('justification', 'coordination.identifyingJustification'),
  ),
  coordination: atRate('coordination hours', 'adviser'),
  'clarification hours': sum(
    hours('described', 'outside-lists.clarification'),
    hours('described', 'outside-lists.documentation'),
  ),
  clarification: atRate('clarification hours', 'adviser'),
  'archiving hours': base('delivery.base'),
  archiving: atRate('archiving hours', 'executive-officer-2'),
})

const lines = [
  'coordination',
  ...['supplied', 'related', 'registry', 'own'].map((name) => `${name} price`),
  'clarification',
  'archiving',
  ...deliveries.flatMap((name) =>
    ['population', 'registry', 'own', 'tables', 'areas', 'extraction', 'sending'].map(
      (line) => `deliveries . ${name} . ${line}`,
    ),
  ),
]

/**
 * The rules that price the typical example, written by hand in publicodes: every norm times its driver, the hourly rates,
 * every line rounded to the øre, VAT, totals. Norms and rates are those of the price list, each a rule of its own with
 * its source, as each is a leaf of a trace here.
 */
export const rulesOf = (list: PriceListDocument): Rules => {
  const [hours, tiered] = [byAnswer(list), tiers(list)]
  return {
    ...tariffRules(list),
    ...onceFor(hours),
    ...populations(hours),
    ...sources(hours, tiered),
    ...Object.assign({}, ...deliveries.map((name) => delivery(hours, name))),
    net: sum(...lines),
    vat: { valeur: 'net * 25%', ...rounded },
    gross: sum('net', 'vat'),
  }
}
