import type { Party } from '@anslag/quotes'
import { type SqlBool, sql } from 'kysely'
import { unitsFor } from '../policies/units.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'
import { sameLetters } from './words.ts'

/** A buyer of another case whose name looks like that of this one, though its number is another. */
export interface LikeBuyer {
  readonly name: string
  readonly number: string
}

/** Whose case it is, and which, where there is one already. */
export interface CaseOfBuyer {
  readonly unit: string
  readonly id?: string | undefined
}

/**
 * Buyers with a name that looks the same, letter by letter or not, and another organisation number: at most three, of other cases
 * of the same unit or of none. Whose buyers other units have is told to nobody.
 */
export const likeBuyers = async (
  register: Register | Within,
  { name, organisationNumber = '' }: Pick<Party, 'name' | 'organisationNumber'>,
  { unit, id }: CaseOfBuyer,
): Promise<readonly LikeBuyer[]> => {
  let query = register
    .selectFrom('case')
    .select(['buyer', 'buyer_number'])
    .distinct()
    .where('buyer_letters', '=', sameLetters(name))
    .where('unit', 'in', unitsFor(unit))
    .where(sql<SqlBool>`(buyer, coalesce(buyer_number, '')) <> (${name}, ${organisationNumber})`)
  if (id !== undefined) query = query.where('id', '<>', id)
  const rows = await query.orderBy('buyer').orderBy('buyer_number').limit(3).execute()
  return rows.map(({ buyer, buyer_number }) => ({ name: buyer, number: buyer_number ?? '–' }))
}
