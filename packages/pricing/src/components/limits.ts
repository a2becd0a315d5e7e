/** How much a request may hold, declared once. What lies beyond is refused with the limit in the message. */
export const limits = {
  /** Institutions, populations, sources and wishes, each. */
  things: 100,
  deliveries: 60,
  /** Tables or areas. */
  codes: 500,
  variables: 10_000,
  /** Criteria or relations of a population. */
  conditions: 100,
  filesOfSource: 1_000,
  recordsOfSource: 10_000_000_000,
  /** Letters of a title or a name. */
  shortText: 200,
  /** Letters of the text of a wish. */
  longText: 2_000,
} as const

/** What there is of something as a rule, declared once. More is priced, with a remark: it may be a slip of the pen. */
export const usual = {
  criteria: 20,
  relations: 10,
  filesOfSource: 50,
  recordsOfSource: 1_000_000_000,
} as const
