import { isNorwegian, type Request } from '@anslag/pricing'

type Institution = NonNullable<Request['institutions']>[number]

const isAbroad = ({ country }: Institution): boolean => country !== undefined && !isNorwegian(country)

const isInNorway = ({ country }: Institution): boolean => country !== undefined && isNorwegian(country)

/** Whether only institutions abroad can be the responsible one. */
const isAbroadResponsible = (institutions: readonly Institution[]): boolean => {
  const stated = institutions.filter(({ responsible }) => responsible === true)
  const possible = stated.length > 0 ? stated : institutions.filter(({ responsible }) => responsible !== false)
  return possible.length > 0 && possible.every(isAbroad)
}

const freeId = (taken: readonly string[], place = 1): string => {
  const id = `norwegian-${place}`
  return taken.includes(id) ? freeId(taken, place + 1) : id
}

/**
 * The same project with a Norwegian institution that is responsible for it, one that takes part already or one more, and with
 * those abroad as partners: they may then have data that are not anonymous. Source: SSB, "When to apply for microdata".
 *
 * @returns undefined where no institution abroad is responsible
 */
export const withNorwegianResponsible = ({ origins: _origins, ...request }: Request): Request | undefined => {
  const { institutions = [] } = request
  if (!isAbroadResponsible(institutions)) return undefined
  const own = institutions.find(isInNorway) ?? {
    id: freeId(institutions.map(({ id }) => id)),
    country: 'NO',
  }
  const others = institutions
    .filter((each) => each !== own)
    .map((each) => (isAbroad(each) ? { ...each, responsible: false } : each))
  return { ...request, institutions: [...others, { ...own, responsible: true }] }
}
