import { type Result, success } from '@anslag/pricing'
import { changedDetailsSchema, type Operated, type Party, quoteOperations, readChangedDetails } from '@anslag/quotes'
import { unitOf } from '../register/units.ts'
import { type Acting, type Offered, withItsBook } from './acting.ts'
import { alike } from './like-buyers.ts'

/** With what is worth knowing of a buyer that was changed. */
const toldOfBuyer = async (
  made: Operated,
  buyer: Party | undefined,
  { within, frame: { id } }: Acting,
): Promise<Operated> => {
  if (buyer === undefined) return made
  const unit = (await unitOf(within, id)) ?? ''
  return { ...made, warnings: [...made.warnings, ...(await alike(within, buyer, { unit, id }, '/buyer/name'))] }
}

/** Changes who, where and on which terms: each member that is sent, whole. */
export const edit: Offered = {
  input: changedDetailsSchema,
  read: (document) => {
    const details = readChangedDetails(document)
    if (!details.ok) return details
    return success(async (quote, acting): Promise<Result<Operated>> => {
      const made = withItsBook(quote, acting, (entry) => quoteOperations.edit(quote, details.value, entry))
      return made.ok ? success(await toldOfBuyer(made.value, details.value.details.buyer, acting)) : made
    })
  },
}
