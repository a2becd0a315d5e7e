import type { Actor } from '@anslag/quotes'

/** Who somebody is, in whatever role: nobody approves what they made themselves in another. */
export const personOf = ({ name }: Actor): string => name.normalize('NFKC').trim().toLowerCase()
