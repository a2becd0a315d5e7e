/** What an answer reads as after its driver's name and a colon. `yesNo` serves drivers without words of their own. */
export const yesNo = { yes: 'ja', no: 'nei' }

const enclosed = { yes: 'vedlagt', no: 'ikke vedlagt' }

export const answers = {
  'application.kind': { new: 'ny søknad', change: 'søknad om endring' },
  'application.purpose': { research: 'forskning', analysis: 'analyse', statistics: 'statistikk', other: 'annet' },
  'application.legalBasis': {
    allVariables: 'for alle variablene',
    partly: 'for noen av variablene',
    unclear: 'uavklart',
  },
  'application.attachments.protocol': enclosed,
  'application.attachments.variableLists': {
    complete: 'fullstendige',
    incomplete: 'ufullstendige',
    none: 'ikke vedlagt',
  },
  'application.attachments.variableOverview': enclosed,
  'application.attachments.dpia': {
    attached: 'vedlagt',
    reasonGiven: 'begrunnelse for at den ikke trengs',
    none: 'verken utredning eller begrunnelse',
  },
  'application.attachments.identifyingJustification': enclosed,
  'application.attachments.updatedDocumentation': enclosed,
  'application.attachments.gdprStatement': enclosed,
  'application.attachments.script': enclosed,
  'institutions.recognition': {
    nfr: 'godkjent av Forskningsrådet',
    eurostat: 'godkjent av Eurostat',
    ssb: 'godkjent av SSB',
    pending: 'under behandling',
    none: 'ikke godkjent',
  },
  'populations.kind': {
    wholeRegister: 'et helt register',
    byCriteria: 'utvalg etter kriterier',
    byRelation: 'utvalg etter relasjoner',
    suppliedByOthers: 'levert av andre',
  },
  'sources.holder': {
    nationalHealthRegistry: 'nasjonalt helseregister',
    publicAuthority: 'offentlig myndighet',
    patientReportedOutcomeRegistry: 'register for pasientrapporterte utfall',
    ownData: 'egne innsamlede data',
    other: 'andre',
  },
  'sources.fileFormat': { accepted: 'et format som SSB leser', fixedWidth: 'fast bredde', other: 'et annet format' },
  'sources.documentation': { complete: 'fullstendig', partial: 'delvis', missing: 'mangler' },
  'sources.contactNamed': { yes: 'oppgitt', no: 'ikke oppgitt' },
  'sources.linking': { distributed: 'distribuert', ssb: 'hos SSB' },
  'wishes.described': { well: 'god', partly: 'delvis', poorly: 'mangelfull' },
}
