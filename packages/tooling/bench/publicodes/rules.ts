import type { PriceListDocument } from '@anslag/pricing'
import { atRate, base, byAnswer, per, type Rule, type Rules, sum, tariffRules, tiers } from './mechanisms.ts'

const deliveries = ['first', 'second'] as const
const sources = ['registry', 'own'] as const
const populations = ['supplied', 'related'] as const

const oneIf = (condition: string): Rule => ({
  variations: [{ si: condition, alors: '1 data-source' }, { sinon: '0 data-source' }],
})

const population = (hours: ReturnType<typeof byAnswer>, name: string): Rules => ({
  [`populations . ${name} . hours`]: sum(
    hours(`populations . ${name} . kind`, 'population.kind'),
    hours(`populations . ${name} . kind`, 'population.filePreparation'),
    per(`populations . ${name} . criteria`, 'population.criteria'),
    per(`populations . ${name} . relations`, 'population.relations'),
  ),
  [`populations . ${name} . price`]: atRate(`populations . ${name} . hours`, 'executive-officer-1'),
})

const source = (hours: ReturnType<typeof byAnswer>, tiered: ReturnType<typeof tiers>, name: string): Rules => ({
  [`sources . ${name} . hours`]: sum(
    hours(`sources . ${name} . holder`, 'third-party.holder'),
    per(`sources . ${name} . files`, 'third-party.files'),
    tiered(`sources . ${name} . records`, 'third-party.records'),
    hours(`sources . ${name} . format`, 'third-party.fileFormat'),
    hours(`sources . ${name} . documentation`, 'third-party.documentation'),
    hours(`sources . ${name} . contact`, 'third-party.contact'),
    hours(`sources . ${name} . linking`, 'third-party.linking'),
  ),
})

const rounded = { arrondi: '2 décimales' }

const delivery = (hours: ReturnType<typeof byAnswer>, name: string): Rules => ({
  [`deliveries . ${name} . registry`]: atRate('sources . registry . hours', 'executive-officer-1'),
  [`deliveries . ${name} . own`]: {
    'applicable si': `deliveries . ${name} . receives own`,
    valeur: 'sources . own . hours * rates . executive-officer-1',
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

const onceFor = (hours: ReturnType<typeof byAnswer>): Rules => ({
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
  ...populations.map((name) => `populations . ${name} . price`),
  'clarification',
  'archiving',
  ...deliveries.flatMap((name) =>
    ['registry', 'own', 'tables', 'areas', 'extraction', 'sending'].map((line) => `deliveries . ${name} . ${line}`),
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
    ...Object.assign({}, ...populations.map((name) => population(hours, name))),
    ...Object.assign({}, ...sources.map((name) => source(hours, tiered, name))),
    ...Object.assign({}, ...deliveries.map((name) => delivery(hours, name))),
    net: sum(...lines),
    vat: { valeur: 'net * 25%', ...rounded },
    gross: sum('net', 'vat'),
  }
}
