/** Why a wish goes beyond what was decided. */
export const scopeReasonCodes = [
  'more-data',
  'other-population',
  'other-purpose',
  'other-legal-basis',
  'other-institution',
  'more-deliveries',
  'less-anonymous',
  'longer-project',
] as const

/** One of {@link scopeReasonCodes}. */
export type ScopeReasonCode = (typeof scopeReasonCodes)[number]

/** What it is to have more in a list than was decided. */
export const additions: Readonly<Record<string, ScopeReasonCode>> = {
  populations: 'other-population',
  sources: 'more-data',
  tables: 'more-data',
  areas: 'more-data',
  variables: 'more-data',
  wishes: 'more-data',
  institutions: 'other-institution',
  deliveries: 'more-deliveries',
}

/** What it is to have another answer than was decided. */
export const changes: Readonly<Record<string, ScopeReasonCode>> = {
  'populations.kind': 'other-population',
  'populations.criteria': 'other-population',
  'populations.relations': 'other-population',
  'sources.register': 'more-data',
  'sources.holder': 'more-data',
  'wishes.text': 'more-data',
  'institutions.country': 'other-institution',
  'institutions.responsible': 'other-institution',
  'application.purpose': 'other-purpose',
  'application.legalBasis': 'other-legal-basis',
}

/** Answers about how an application is made, data are sent and things are called, which decide nothing about access. */
export const practical: readonly string[] = [
  'application.kind',
  'application.previous',
  'application.attachments.protocol',
  'application.attachments.variableLists',
  'application.attachments.variableOverview',
  'application.attachments.dpia',
  'application.attachments.identifyingJustification',
  'application.attachments.updatedDocumentation',
  'application.attachments.gdprStatement',
  'application.attachments.script',
  'sources.linking',
  'sources.contactNamed',
  'sources.files',
  'sources.records',
  'sources.fileFormat',
  'sources.documentation',
  'wishes.described',
  'institutions.recognition',
  'deliveries.expectedOn',
  'deliveries.receives',
  'institutions.name',
  'populations.name',
  'sources.name',
  'deliveries.name',
]
