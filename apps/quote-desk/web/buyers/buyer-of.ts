import type { Contact, Invoice, Party } from '@anslag/quotes'

/** A buyer with who answers for it and how it is invoiced: of a draft, of an earlier case, or of a template. */
export interface KnownBuyer {
  readonly buyer: Party
  readonly contact?: Contact | undefined
  readonly invoice?: Invoice | undefined
}

/** What fields say of a buyer. */
export interface WrittenBuyer {
  readonly buyer: Party
  readonly contact: Contact | undefined
  /** Absent where no field asks for references. */
  readonly invoice?: Pick<Invoice, 'buyerReference' | 'orderNumber'>
}

/** Another party, by its number, or by its name where none has a number: as the desk decides it when a draft is edited. */
export const isAnother = ({ buyer: before }: KnownBuyer, { buyer: now }: Pick<KnownBuyer, 'buyer'>): boolean =>
  before.organisationNumber === undefined && now.organisationNumber === undefined
    ? before.name !== now.name
    : before.organisationNumber !== now.organisationNumber

const norwegian = ({ organisationNumber: id = '', address }: Party): Pick<Party, 'electronicAddress'> =>
  address.country === 'NO' && /^\d{9}$/.test(id) ? { electronicAddress: { scheme: '0192', id } } : {}

/** The invoice without the number of an order, which is of one case and of no other. */
export const withoutOrder = ({ orderNumber: _one, ...invoice }: Invoice): Invoice => invoice

/** Of the references that were written, those that are not still the old buyer's. */
const newReferences = (
  before: Invoice,
  { buyerReference, orderNumber }: NonNullable<WrittenBuyer['invoice']>,
): Invoice => ({
  ...(buyerReference === undefined || buyerReference === before.buyerReference ? {} : { buyerReference }),
  ...(orderNumber === undefined || orderNumber === before.orderNumber ? {} : { orderNumber }),
})

const newBuyer = (before: KnownBuyer | undefined, { buyer, contact, invoice = {} }: WrittenBuyer): KnownBuyer => {
  const isLeft = contact?.name === before?.contact?.name && contact?.email === before?.contact?.email
  return {
    buyer: { ...buyer, ...norwegian(buyer) },
    contact: isLeft ? undefined : contact,
    invoice: newReferences(before?.invoice ?? {}, invoice),
  }
}

/**
 * The buyer as written. Of the one before, what no field asks for stays where it is the same party; of another party nothing
 * stays: neither who pays nor accounts nor electronic address, nor a contact or a reference that nobody has written anew.
 */
export const buyerOf = (before: KnownBuyer | undefined, written: WrittenBuyer): KnownBuyer => {
  if (before === undefined || isAnother(before, written)) return newBuyer(before, written)
  const { buyer, contact, invoice: references } = written
  const { buyerReference: _reference, orderNumber: _order, ...accounts } = before.invoice ?? {}
  return {
    buyer: { ...before.buyer, ...buyer },
    contact,
    invoice: references === undefined ? (before.invoice ?? {}) : { ...accounts, ...references },
  }
}
