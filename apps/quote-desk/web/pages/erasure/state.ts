import type { ErasureBody } from '../../api/answers.ts'

/** A case that names somebody. */
export type NamingCase = ErasureBody['cases'][number]

/** Whoever is looked for, as it is sent; undefined where nothing was written. */
export const personSent = (name: string, email: string) => {
  const [called, at] = [name.trim(), email.trim()]
  return called === '' && at === ''
    ? undefined
    : { ...(called === '' ? {} : { name: called }), ...(at === '' ? {} : { email: at }) }
}

/** Cases out of which somebody may be taken, and those that a rule keeps. */
export const sorted = (cases: readonly NamingCase[]) => ({
  free: cases.filter(({ kept }) => kept.length === 0),
  kept: cases.filter(({ kept }) => kept.length > 0),
})
