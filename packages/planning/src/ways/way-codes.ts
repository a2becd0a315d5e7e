/** What somebody may do to pay less. */
export const wayCodes = [
  'document-files',
  'readable-files',
  'join-files',
  'name-contacts',
  'distributed-linking',
  'describe-wishes',
  'list-instead-of-wish',
  'settle-legal-basis',
  'complete-variable-lists',
  'justify-identifying',
  'without-relatives',
  'fewer-criteria',
  'fewer-relations',
  'fewer-deliveries',
  'fewer-recipients',
  'leave-out',
  'norwegian-project',
] as const

/** One of {@link wayCodes}. */
export type WayCode = (typeof wayCodes)[number]

/**
 * What a way costs the project: `work` for itself or for those who hold the data; `content`, what it will not have; or
 * `cooperation`, with an institution that is then responsible.
 */
export const wayCosts = ['work', 'cooperation', 'content'] as const

/** One of {@link wayCosts}. */
export type WayCost = (typeof wayCosts)[number]
