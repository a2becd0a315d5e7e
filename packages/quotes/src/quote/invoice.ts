import * as z from 'zod/mini'
import { shortText } from './fields.ts'
import { type Party, partySchema } from './party.ts'

/** What finance must know to send the invoice. Acceptance may add the customer's reference and order number. */
export interface Invoice {
  /** The buyer's own reference, which the invoice must repeat (BT-10). */
  readonly buyerReference?: string
  /** The buyer's order or requisition (BT-13). */
  readonly orderNumber?: string
  /** The buyer's posting string (BT-19). */
  readonly accountingCost?: string
  /** The buyer's number in the seller's accounts. */
  readonly customerNumber?: string
  /** Who receives the invoice, where it is not the buyer. */
  readonly recipient?: Party
}

export const invoiceSchema: z.ZodMiniType<Invoice> = z.strictObject({
  buyerReference: z.exactOptional(shortText),
  orderNumber: z.exactOptional(shortText),
  accountingCost: z.exactOptional(shortText),
  customerNumber: z.exactOptional(shortText),
  recipient: z.exactOptional(partySchema),
})
