import * as z from 'zod/mini'
import { fact, things } from './drivers.ts'
import { limits } from './limits.ts'
import type { Thing, ThingsView } from './views.ts'

/** The research institutions of the project; each receives the deliveries. */
export const institutions = things('institution', limits.things, {
  /** ISO 3166-1 alpha-2. */
  country: fact(z.string().check(z.regex(/^[A-Z]{2}$/))),
  recognition: fact(z.enum(['nfr', 'eurostat', 'ssb', 'pending', 'none'])),
  /** Whether it is the institution responsible for the project. */
  responsible: fact(z.boolean()),
})

type Fields = (typeof institutions)['fields']

export type Institution = Thing<Fields>

/**
 * The institution responsible for the project: the first that says so, else the only one, else the first in Norway that
 * does not say that it is not; undefined when nobody can tell.
 */
export const responsibleInstitution = ({ things }: ThingsView<'institution', Fields>): Institution | undefined => {
  const said = things.find(({ responsible }) => responsible === true)
  const open = things.filter(({ responsible }) => responsible !== false)
  return said ?? (open.length === 1 ? open[0] : open.find(({ country }) => country === 'NO'))
}

/** True for an institution that says it is in another country than Norway. */
export const isAbroad = (institution: Institution | undefined): boolean =>
  institution?.country !== undefined && institution.country !== 'NO'
