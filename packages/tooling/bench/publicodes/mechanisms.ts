import type { PriceListDocument } from '@anslag/pricing'
import { Decimal } from 'decimal.js'

export type Rule = string | number | null | { readonly [key: string]: unknown }

/** Rules of publicodes by their dotted names. */
export type Rules = Readonly<Record<string, Rule>>

type Range = string | { readonly likely: string }

type Tariff = PriceListDocument['tariffs'][string]

const likely = (range: Range): string => (typeof range === 'string' ? range : range.likely)

export const sum = (...parts: readonly Rule[]): Rule => ({ somme: parts })

/** Hours at the rate of a staff group, to the øre. */
export const atRate = (hours: string, group: string): Rule => ({
  valeur: `${hours} * rates . ${group}`,
  arrondi: '2 décimales',
})

/** `coordination.dataSources` as a rule is called. */
const nameOf = (ref: string, figure = ''): string =>
  `tariffs . ${ref} ${figure}`.replace(/[a-z][.][a-z]/, (dot) => dot.replace('.', ' . ')).trim()

/** A figure with its unit: 12.5 h/population, 1480.50 NOK/table. */
const quantity = (range: Range, unit: string): string =>
  `${likely(range)} ${unit.replace('hour', 'h').replace('money', 'NOK')}`

const figureRules = (ref: string, tariff: Tariff, source: string, reference: string): Rules => {
  if (tariff.kind === 'tiers' || tariff.kind === 'started-unit') return {}
  const known = { titre: tariff.place, références: { [source]: reference } }
  return Object.fromEntries(
    Object.entries(tariff.figures).map(([name, range]) => [
      nameOf(ref, tariff.kind === 'by-answer' ? name : ''),
      { ...known, valeur: quantity(range, tariff.unit) },
    ]),
  )
}

/** Every norm, price and rate of a list as a rule of its own, with where it comes from. */
export const tariffRules = ({ tariffs, rates, source: usual = '', sources }: PriceListDocument): Rules => {
  const reference = (id: string) => sources.find((source) => source.id === id)?.url ?? id
  const components = new Set(Object.keys(tariffs).map((ref) => `tariffs . ${ref.split('.')[0]}`))
  return {
    tariffs: null,
    rates: null,
    ...Object.fromEntries([...components].map((name) => [name, null])),
    ...Object.fromEntries(Object.entries(rates).map(([group, { amount }]) => [`rates . ${group}`, `${amount} NOK/h`])),
    ...Object.assign(
      {},
      ...Object.entries(tariffs).map(([ref, tariff]) => {
        const { source = usual } = tariff
        return figureRules(ref, tariff, source, reference(source))
      }),
    ),
  }
}

/** The hours that an answer decides, one of the tariff's figures. */
export const byAnswer =
  ({ tariffs }: PriceListDocument) =>
  (driver: string, ref: string): Rule => ({
    variations: [
      ...Object.keys(tariffs[ref]?.figures ?? {}).map((answer) => ({
        si: `${driver} = '${answer}'`,
        alors: nameOf(ref, answer),
      })),
      { sinon: '0 h' },
    ],
  })

export const base = (ref: string): Rule => nameOf(ref)

/** Norm hours or a price for each of a driver. */
export const per = (driver: string, ref: string): Rule => ({ produit: [driver, nameOf(ref)] })

/** Graduated tiers; publicodes wants their rates in percent and their quantity without a unit. */
export const tiers =
  ({ tariffs }: PriceListDocument) =>
  (driver: string, ref: string): Rule => {
    const tariff = tariffs[ref]
    if (tariff?.kind !== 'tiers') throw new Error(`${ref} has no tiers`)
    const tranches = tariff.figures.rows.map(({ to, unitPrice }) => ({
      taux: `${new Decimal(likely(unitPrice)).times(100).toFixed()}%`,
      ...(to === undefined ? {} : { plafond: to }),
    }))
    return { produit: [{ barème: { assiette: driver, tranches } }, '1 h'] }
  }
