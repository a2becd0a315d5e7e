import { addAmounts, compareDecimals, type DecimalText, inProportion } from '@anslag/pricing'

/** Hours of one component of one project that is done, as they were expected and as they were worked. */
export interface ComparedHours {
  /** What tells projects apart. */
  readonly project: string
  readonly component: string
  /** Of what the researcher estimated; absent where there was no estimate. */
  readonly estimated?: DecimalText
  /** Of what was offered, by the norms of the price list alone. */
  readonly byNorms: DecimalText
  /** With all that officers decided. */
  readonly offered: DecimalText
  /** That were worked. */
  readonly actual: DecimalText
}

/** How well hours were foreseen. */
export interface Accuracy {
  /** Projects that this is of. */
  readonly projects: number
  /** Of those whose researcher had an estimate, beside the hours worked on the same projects. */
  readonly estimated: { readonly projects: number; readonly hours: DecimalText; readonly actual: DecimalText }
  /** Hours by the norms of the price list alone. */
  readonly byNorms: DecimalText
  /** Hours that were offered, with all that officers decided. */
  readonly offered: DecimalText
  /** Hours that were worked. */
  readonly actual: DecimalText
  /** Projects on which no more was worked than offered. */
  readonly held: number
  /** The same of a hundred, to two decimals; absent where there is no project. */
  readonly heldPercent?: DecimalText
}

/** {@link Accuracy} of one component. */
export interface ComponentAccuracy extends Accuracy {
  readonly component: string
}

const sumOf = (hours: readonly ComparedHours[], of: 'byNorms' | 'offered' | 'actual'): DecimalText =>
  addAmounts(hours.map((each) => each[of]))

const grouped = (
  hours: readonly ComparedHours[],
  by: 'project' | 'component',
): ReadonlyMap<string, readonly ComparedHours[]> => {
  const groups = new Map<string, ComparedHours[]>()
  for (const each of hours) {
    const group = groups.get(each[by])
    if (group === undefined) groups.set(each[by], [each])
    else group.push(each)
  }
  return groups
}

const accuracy = (hours: readonly ComparedHours[]): Accuracy => {
  const projects = [...grouped(hours, 'project').values()]
  const held = projects.filter((own) => compareDecimals(sumOf(own, 'actual'), sumOf(own, 'offered')) <= 0).length
  const known = projects.filter((own) => own.some(({ estimated }) => estimated !== undefined)).flat()
  return {
    projects: projects.length,
    estimated: {
      projects: new Set(known.map(({ project }) => project)).size,
      hours: addAmounts(known.flatMap(({ estimated }) => (estimated === undefined ? [] : [estimated]))),
      actual: sumOf(known, 'actual'),
    },
    byNorms: sumOf(hours, 'byNorms'),
    offered: sumOf(hours, 'offered'),
    actual: sumOf(hours, 'actual'),
    held,
    ...(projects.length === 0 ? {} : { heldPercent: inProportion('100', String(held), String(projects.length)) }),
  }
}

/**
 * How well hours were foreseen: over all projects, and of each component, in the order in which they come first.
 *
 * @param hours of projects that are done: hours of one that goes on would say that it was offered too dear
 */
export const accuracyOf = (
  hours: readonly ComparedHours[],
): { readonly all: Accuracy; readonly components: readonly ComponentAccuracy[] } => ({
  all: accuracy(hours),
  components: [...grouped(hours, 'component')].map(([component, own]) => ({ component, ...accuracy(own) })),
})
