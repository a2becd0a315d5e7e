import type { Party } from '@anslag/quotes'
import type { Register } from './open-register.ts'
import { sameLetters } from './words.ts'

/** A buyer of another case whose name looks like that of this one, though its number is another. */
export interface LikeBuyer {
  readonly name: string
  readonly number: string
}

/** Buyers with a name that looks the same, letter by letter or not, and another organisation number: at most three. */
export const likeBuyers = async (
  register: Register,
  { name, organisationNumber = '' }: Pick<Party, 'name' | 'organisationNumber'>,
): Promise<readonly LikeBuyer[]> => {
  const rows = await register
    .selectFrom('case')
    .select(['buyer', 'buyer_number'])
    .distinct()
    .where('buyer_letters', '=', sameLetters(name))
    .limit(20)
    .execute()
  return rows
    .filter(({ buyer, buyer_number }) => (buyer_number ?? '') !== organisationNumber || buyer !== name)
    .slice(0, 3)
    .map(({ buyer, buyer_number }) => ({ name: buyer, number: buyer_number ?? '–' }))
}
