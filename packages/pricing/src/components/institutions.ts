import { isNorwegian } from './countries.ts'
import { fact, ownName, things } from './drivers.ts'
import { limits } from './limits.ts'
import { code, truth, word } from './shapes.ts'
import type { Thing, ThingsView } from './views.ts'

/** The research institutions of the project; each receives the deliveries. */
export const institutions = things(
  'institution',
  limits.things,
  {
    /** ISO 3166-1 alpha-2. */
    country: fact(code(/^[A-Z]{2}$/, 'countries')),
    recognition: fact(word('nfr', 'eurostat', 'ssb', 'pending', 'none')),
    /** Whether it is the institution responsible for the project. */
    responsible: fact(truth),
    name: ownName,
  },
  { one: { nb: 'institusjon', nn: 'institusjon', en: 'institution' } },
)

type Fields = (typeof institutions)['fields']

export type Institution = Thing<Fields>

/** True for an institution that says it is in another country than Norway, to which Svalbard and Jan Mayen belong. */
export const isAbroad = (institution: Institution | undefined): boolean =>
  institution?.country !== undefined && !isNorwegian(institution.country)

/** True for one that says it is in Norway. */
export const isInNorway = (institution: Institution | undefined): boolean =>
  institution?.country !== undefined && isNorwegian(institution.country)

/**
 * The institution responsible for the project: one that says so, else the only one, else one in Norway that does not say
 * that it is not; one abroad only when all of them are. Undefined when nobody can tell. Which it is may depend on the
 * order of the request, but whether it is abroad never does.
 */
export const responsibleInstitution = ({ things }: ThingsView<'institution', Fields>): Institution | undefined => {
  const stated = things.filter(({ responsible }) => responsible === true)
  if (stated.length > 0) return stated.find((each) => !isAbroad(each)) ?? stated[0]
  const open = things.filter(({ responsible }) => responsible !== false)
  return open.every(isAbroad) || open.length === 1 ? open[0] : open.find(isInNorway)
}
