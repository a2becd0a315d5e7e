/** The driver whose answers a by-answer tariff has a figure for. A test holds it to the registry. */
export const tariffDrivers: Readonly<Record<string, string>> = {
  'coordination.base': 'application.kind',
  'coordination.legalBasis': 'application.legalBasis',
  'coordination.variableLists': 'application.attachments.variableLists',
  'coordination.identifyingJustification': 'application.attachments.identifyingJustification',
  'population.kind': 'populations.kind',
  'population.filePreparation': 'populations.kind',
  'third-party.holder': 'sources.holder',
  'third-party.fileFormat': 'sources.fileFormat',
  'third-party.documentation': 'sources.documentation',
  'third-party.contact': 'sources.contactNamed',
  'third-party.linking': 'sources.linking',
  'outside-lists.clarification': 'wishes.described',
  'outside-lists.extraction': 'wishes.described',
  'outside-lists.documentation': 'wishes.described',
}
