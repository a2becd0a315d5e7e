import type { SingleAnswer } from '../edits/edit.ts'
import type { WayCode, WayCost } from './way-codes.ts'

/** An answer that somebody may work towards or settle for. */
export interface Better {
  readonly code: WayCode
  readonly cost: WayCost
  /** The answer; or one fewer of what is counted. */
  readonly to: SingleAnswer | 'one-fewer'
  /** The only answer in whose place it is better; else any. */
  readonly from?: SingleAnswer
}

const work = (code: WayCode, to: SingleAnswer): Better => ({ code, cost: 'work', to })
const fewerOf = (code: WayCode): Better => ({ code, cost: 'content', to: 'one-fewer' })

/**
 * Answers that lie with the project or with those who hold its data, and what they cost. SSB names documentation, formats,
 * contact persons, knowing the variable lists, and a settled basis as what shortens the work. Source: SSB, "When to apply for
 * microdata".
 */
export const betterAnswers: Readonly<Record<string, Better>> = {
  'sources.documentation': work('document-files', 'complete'),
  'sources.fileFormat': work('readable-files', 'accepted'),
  'sources.files': work('join-files', 1),
  'sources.contactNamed': work('name-contacts', true),
  'sources.linking': work('distributed-linking', 'distributed'),
  'wishes.described': work('describe-wishes', 'well'),
  'application.legalBasis': work('settle-legal-basis', 'allVariables'),
  'application.attachments.variableLists': work('complete-variable-lists', 'complete'),
  'application.attachments.identifyingJustification': work('justify-identifying', true),
  'populations.kind': { code: 'without-relatives', cost: 'content', from: 'byRelation', to: 'byCriteria' },
  'populations.criteria': fewerOf('fewer-criteria'),
  'populations.relations': fewerOf('fewer-relations'),
}

/**
 * Questions whose answers are how things are: nobody pays less by answering otherwise. Anonymous data are asked for to spare
 * persons, which no advice here speaks against.
 */
export const factsOfTheProject: readonly string[] = [
  'application.kind',
  'application.anonymous',
  'sources.holder',
  'sources.records',
]

/** What it is called to have one fewer of a list, where it is not simply to leave something out. */
export const fewer: Readonly<Record<string, WayCode>> = {
  deliveries: 'fewer-deliveries',
  institutions: 'fewer-recipients',
}
