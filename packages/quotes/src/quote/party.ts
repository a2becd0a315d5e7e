import { boundedText } from '@anslag/pricing'
import * as z from 'zod/mini'
import { quoteLimits, shortText } from './fields.ts'

/** A postal address (BG-5, BG-8). */
export interface Address {
  /** Street or box (BT-35, BT-50), and more lines where needed. */
  readonly lines: readonly string[]
  /** BT-38, BT-53 */
  readonly postalCode?: string
  /** BT-37, BT-52 */
  readonly city: string
  /** ISO 3166-1, two letters (BT-40, BT-55). */
  readonly country: string
}

/** Where invoices are sent (BT-34, BT-49): `0192` and the organisation number for a Norwegian receiver, `EM` and an e-mail address. */
export interface ElectronicAddress {
  /** Code of the EAS list: four digits, or two letters where it is not of the Peppol network, such as `EM` of e-mail. */
  readonly scheme: string
  readonly id: string
}

/** The seller (BG-4), the buyer (BG-7), or somebody else who receives the invoice. */
export interface Party {
  /** BT-27, BT-44 */
  readonly name: string
  /**
   * BT-30, BT-47: of a Norwegian party, which must have one, nine digits of which the last is a check digit; of another what
   * its own register calls it, `202100-3096`.
   */
  readonly organisationNumber?: string
  /** Of a number that is not Norwegian, the register that gave it: its ISO 6523 code, `0007` (BT-30-1, BT-47-1). */
  readonly organisationScheme?: string
  /** BT-31, BT-48: `NO971526920MVA`, or a foreign number. */
  readonly vatIdentifier?: string
  readonly address: Address
  readonly electronicAddress?: ElectronicAddress
}

/** A person who answers questions (BG-6, BG-9). */
export interface Contact {
  /** BT-41, BT-56 */
  readonly name: string
  /** BT-43, BT-58 */
  readonly email?: string
  /** BT-42, BT-57 */
  readonly phone?: string
}

export const addressSchema: z.ZodMiniType<Address> = z.strictObject({
  lines: z.array(shortText).check(z.minLength(1), z.maxLength(quoteLimits.addressLines)),
  postalCode: z.exactOptional(z.string().check(z.regex(/^[0-9A-Z][0-9A-Z -]{1,11}$/))),
  city: shortText,
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
})

const electronicAddress = z.strictObject({
  scheme: z.string().check(z.regex(/^(\d{4}|[A-Z]{2})$/)),
  id: z.string().check(z.regex(/^[!-~]{1,60}$/)),
})

export const partySchema: z.ZodMiniType<Party> = z.strictObject({
  name: shortText,
  organisationNumber: z.exactOptional(z.string().check(z.regex(/^[0-9A-Z]([0-9A-Z ./-]{0,38}[0-9A-Z])?$/))),
  organisationScheme: z.exactOptional(z.string().check(z.regex(/^\d{4}$/))),
  vatIdentifier: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}[0-9A-Z+*.]{2,20}$/))),
  address: addressSchema,
  electronicAddress: z.exactOptional(electronicAddress),
})

/** An address of e-mail. */
export const emailSchema = boundedText(200, /^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/)

export const contactSchema: z.ZodMiniType<Contact> = z.strictObject({
  name: shortText,
  email: z.exactOptional(emailSchema),
  phone: z.exactOptional(z.string().check(z.regex(/^\+?[0-9][0-9 ]{2,19}$/))),
})
