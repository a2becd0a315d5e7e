import type { Estimate } from '@anslag/pricing'

/** Documents that SSB asks for before it works on an application. Source: SSB, "When to apply for microdata". */
export const enclosures = [
  'protocol',
  'variableLists',
  'variableOverview',
  'dpia',
  'identifyingJustification',
  'updatedDocumentation',
] as const

/** The name of a document: one of {@link enclosures}, as in the request. */
export type Enclosure = (typeof enclosures)[number]

/** A document that must have arrived before work begins. */
export interface RequiredEnclosure {
  readonly enclosure: Enclosure
  /** JSON Pointer into the request. */
  readonly path: string
  readonly state: 'enclosed' | 'missing' | 'not-answered'
}

/** Answers that say that a document is not there, or not whole. */
const lacking: readonly unknown[] = [false, 'none', 'incomplete']

const isRequired = (enclosure: Enclosure, { request, issues }: Estimate): boolean => {
  const { sources = [], wishes = [], application } = request
  if (enclosure === 'variableOverview') return sources.length + wishes.length > 0
  if (enclosure === 'updatedDocumentation') return application?.kind === 'change'
  if (enclosure !== 'identifyingJustification') return true
  return application?.attachments?.[enclosure] === true || issues.some(({ code }) => code.startsWith('identifying/'))
}

/** The documents that an order needs, each with what the request says of it. */
export const requiredEnclosures = (estimate: Estimate): readonly RequiredEnclosure[] =>
  enclosures
    .filter((enclosure) => isRequired(enclosure, estimate))
    .map((enclosure) => {
      const answer = estimate.request.application?.attachments?.[enclosure]
      const state = answer === undefined ? 'not-answered' : lacking.includes(answer) ? 'missing' : 'enclosed'
      return { enclosure, path: `/application/attachments/${enclosure}`, state }
    })
