import type { Issue } from '@anslag/pricing'
import type { Party } from '@anslag/quotes'
import { raise } from '../issues.ts'
import { type CaseOfBuyer, likeBuyers } from '../register/buyers.ts'
import type { Register } from '../register/open-register.ts'
import type { Within } from '../register/transaction.ts'

/** What is told of a buyer whose name looks like that of another; `path` is where the name stands in what was sent, or is. */
export const alike = async (
  register: Register | Within,
  buyer: Pick<Party, 'name' | 'organisationNumber'>,
  of: CaseOfBuyer,
  path: string,
): Promise<readonly Issue[]> =>
  (await likeBuyers(register, buyer, of)).map((other) => raise('desk/buyer-like-another', path, { ...other }))
