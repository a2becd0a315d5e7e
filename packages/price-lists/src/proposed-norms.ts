import {
  compareDecimals,
  inProportion,
  type PriceListDocument,
  type Range,
  type Text,
  withoutTrailing,
} from '@anslag/pricing'

/** Hours of a component on projects that are done: by the norms of the list, and as they were worked. */
export interface WorkedHours {
  readonly component: string
  readonly projects: number
  readonly byNorms: string
  readonly actual: string
}

/** One norm of a list, as it stands and as it is proposed. */
export interface ProposedNorm {
  readonly component: string
  /** JSON Pointer into the list. */
  readonly path: string
  readonly before: Range
  readonly after: Range
}

/** What is proposed, and the next revision of the list with it. */
export interface NormProposal {
  readonly norms: readonly ProposedNorm[]
  /** The list with these norms as its next revision, which says where they come from; when it begins is for its owner to say. */
  readonly document: PriceListDocument
}

type Tariff = PriceListDocument['tariffs'][string]

const componentOf = (ref: string): string => ref.slice(0, ref.indexOf('.'))

const isHours = ({ unit }: Tariff): boolean => unit === 'hour' || unit.startsWith('hour/')

const isSome = (hours: string): boolean => compareDecimals(hours, '0') > 0

const isBelow = (a: string, b: string): boolean => compareDecimals(a, b) < 0

/** In proportion to what was worked; low and high give way where they no longer hold it. */
const proposed = (range: Range, { actual, byNorms }: WorkedHours): Range => {
  const scaled = (hours: string) => withoutTrailing(withoutTrailing(inProportion(hours, actual, byNorms), '0'), '.')
  if (typeof range === 'string') return scaled(range)
  const likely = scaled(range.likely)
  const { low, high } = range
  return { low: isBelow(likely, low) ? likely : low, likely, high: isBelow(high, likely) ? likely : high }
}

const derivationOf = ({ projects, actual, byNorms }: WorkedHours): Text => ({
  nb: `Foreslått ut fra ${projects} avsluttede prosjekter: ${actual} timer ført, ${byNorms} timer etter normene før.`,
  nn: `Føreslått ut frå ${projects} avslutta prosjekt: ${actual} timar førte, ${byNorms} timar etter normene før.`,
  en: `Proposed from ${projects} finished projects: ${actual} hours worked, ${byNorms} hours by the norms before.`,
})

/** A later revision says why there is one. */
const reason: Text = {
  nb: 'Normene følger timene som er ført på avsluttede prosjekter.',
  nn: 'Normene følgjer timane som er førte på avslutta prosjekt.',
  en: 'The norms follow the hours that were worked on finished projects.',
}

const figuresOf = (tariff: Tariff): readonly (readonly [string, Range])[] => {
  if (!isHours(tariff) || (tariff.kind !== 'norm-hours' && tariff.kind !== 'by-answer')) return []
  return Object.entries(tariff.figures)
}

const withNorms = (tariff: Tariff, norms: readonly ProposedNorm[], derivation: Text): Tariff => {
  const figures = Object.fromEntries(norms.map(({ path, after }) => [path.slice(path.lastIndexOf('/') + 1), after]))
  if (tariff.kind === 'by-answer') return { ...tariff, figures: { ...tariff.figures, ...figures }, derivation }
  if (tariff.kind !== 'norm-hours') return tariff
  const { value = tariff.figures.value } = figures
  return { ...tariff, figures: { value }, derivation }
}

const same = (a: Range, b: Range): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Norms as they would have fitted what was worked: each norm of a component grows or shrinks as its hours did. Prices and
 * tiers stay, and so do the norms of a component of which too few projects are done, or of which nobody entered any hours.
 *
 * @param projects how many a component must have at least
 */
export const proposedNorms = (
  document: PriceListDocument,
  hours: readonly WorkedHours[],
  { projects: least = 5 }: { readonly projects?: number } = {},
): NormProposal => {
  const enough = new Map(
    hours
      .filter(({ projects, byNorms, actual }) => projects >= least && isSome(byNorms) && isSome(actual))
      .map((each) => [each.component, each]),
  )
  const norms = Object.entries(document.tariffs).flatMap(([ref, tariff]) => {
    const worked = enough.get(componentOf(ref))
    if (worked === undefined) return []
    return figuresOf(tariff).flatMap(([name, before]) => {
      const after = proposed(before, worked)
      return same(before, after)
        ? []
        : [{ component: worked.component, path: `/tariffs/${ref}/figures/${name}`, before, after }]
    })
  })
  const tariffs = Object.entries(document.tariffs).map(([ref, tariff]): readonly [string, Tariff] => {
    const own = norms.filter(({ path }) => path.startsWith(`/tariffs/${ref}/figures/`))
    const worked = enough.get(componentOf(ref))
    return [ref, own.length === 0 || worked === undefined ? tariff : withNorms(tariff, own, derivationOf(worked))]
  })
  return {
    norms,
    document: { ...document, revision: document.revision + 1, reason, tariffs: Object.fromEntries(tariffs) },
  }
}
