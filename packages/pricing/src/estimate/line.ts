import type { LineDraft } from '../components/index.ts'
import type { VatCategory, VatTable } from '../tariffs/index.ts'
import {
  type AmountText,
  type Day,
  type DecimalText,
  type Figure,
  type Result,
  roundedToOre,
  success,
  type Text,
  type Trace,
  type Unit,
} from '../values/index.ts'

/** UN/ECE Recommendation 20: hours, each, lump sum. */
export const unitCodes = ['HUR', 'EA', 'LS'] as const

/** The code of the unit of a quantity: `HUR` hours, `EA` each, `LS` lump sum. */
export type UnitCode = (typeof unitCodes)[number]

/** One row of an estimate. Printed quantity × printed unit price, rounded half away from zero to the øre, is `net`. */
export interface Line {
  /** The component, the thing and the delivery: `population:unge@2027`. */
  readonly id: string
  /** Id of the cost component. */
  readonly component: string
  readonly text: Text
  /** Of `unit`: hours, tables, areas, or 1 of a lump sum. */
  readonly quantity: DecimalText
  readonly unit: Unit
  readonly unitCode: UnitCode
  /** Kroner per unit, excluding VAT. */
  readonly unitPrice: AmountText
  /** Kroner, excluding VAT. */
  readonly net: AmountText
  readonly vatCategory: VatCategory
  /** In percent. */
  readonly vatRate: DecimalText
  /** How `net` came about. */
  readonly trace: Trace
}

/** A line with its figures: what the VAT breakdown is made of. */
export interface PricedLine {
  readonly line: Line
  readonly net: Figure<'money'>
  readonly rate: Figure<'percent'>
}

const unitCode = (unit: Unit): UnitCode => (unit === 'hour' ? 'HUR' : 'EA')

/**
 * Rounds a draft to the øre, once, and gives it the VAT rate of its delivery's day, or of the pricing day.
 *
 * @returns the line, or an issue where the VAT table has no rate for that day.
 */
export const pricedLine = (
  component: string,
  draft: LineDraft,
  vatTable: VatTable,
  pricingDay: Day,
): Result<PricedLine> => {
  const { id, text, vatCategory, day = pricingDay, priced } = draft
  const rate = vatTable.rate(vatCategory, day)
  if (!rate.ok) return rate
  const net = roundedToOre(priced.net)
  const { factors } = priced
  const shown = {
    quantity: factors?.quantity.trace.value ?? '1',
    unit: factors?.quantity.unit ?? 'lump-sum',
    unitCode: factors === undefined ? 'LS' : unitCode(factors.quantity.unit),
    unitPrice: factors?.unitPrice.trace.value ?? net.trace.value,
  } as const
  const vatRate = rate.value.trace.value
  const line = { id, component, text, ...shown, net: net.trace.value, vatCategory, vatRate, trace: net.trace }
  return success({ line, net, rate: rate.value })
}
