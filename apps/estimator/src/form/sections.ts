import { type Question, questions } from './questions.ts'

/** The sections of the form, in the order in which a researcher thinks of a project. */
export const sectionNames = ['project', 'populations', 'from-ssb', 'from-others', 'deliveries', 'application'] as const

export type SectionName = (typeof sectionNames)[number]

const members: Readonly<Record<SectionName, readonly string[]>> = {
  project: ['project', 'institutions'],
  populations: ['populations'],
  'from-ssb': ['areas', 'tables', 'variables', 'wishes'],
  'from-others': ['sources'],
  deliveries: ['deliveries'],
  application: ['application'],
}

const placed = new Set(Object.values(members).flat())

/** The questions of a section. What a new component asks for stands in the last one until it is given a place above. */
export const questionsOf = (section: SectionName): readonly Question[] => {
  const own = members[section].flatMap((name) => questions.get(name) ?? [])
  const rest = [...questions.values()].filter(({ name }) => !placed.has(name))
  return section === 'application' ? [...own, ...rest] : own
}
