import type { Texts } from '../nb.ts'

export const yesNo = { yes: 'ja', no: 'nei' } satisfies Texts['yesNo']

const enclosed = { yes: 'lagt ved', no: 'ikkje lagt ved' }

export const answers = {
  'application.kind': { new: 'ny søknad', change: 'søknad om endring' },
  'application.purpose': { research: 'forsking', analysis: 'analyse', statistics: 'statistikk', other: 'anna' },
  'application.legalBasis': {
    allVariables: 'for alle variablane',
    partly: 'for nokre av variablane',
    unclear: 'ikkje avklart',
  },
  'application.attachments.protocol': enclosed,
  'application.attachments.variableLists': {
    complete: 'fullstendige',
    incomplete: 'ufullstendige',
    none: 'ikkje lagt ved',
  },
  'application.attachments.variableOverview': enclosed,
  'application.attachments.dpia': {
    attached: 'lagt ved',
    reasonGiven: 'grunngiving for at ho ikkje trengst',
    none: 'verken vurdering eller grunngiving',
  },
  'application.attachments.identifyingJustification': enclosed,
  'application.attachments.updatedDocumentation': enclosed,
  'application.attachments.gdprStatement': enclosed,
  'application.attachments.script': enclosed,
  'institutions.recognition': {
    nfr: 'godkjend av Forskingsrådet',
    eurostat: 'godkjend av Eurostat',
    ssb: 'godkjend av SSB',
    pending: 'under handsaming',
    none: 'ikkje godkjend',
  },
  'populations.kind': {
    wholeRegister: 'eit heilt register',
    byCriteria: 'utval etter kriterium',
    byRelation: 'utval etter relasjonar',
    suppliedByOthers: 'levert av andre',
  },
  'sources.holder': {
    nationalHealthRegistry: 'nasjonalt helseregister',
    publicAuthority: 'offentleg styresmakt',
    patientReportedOutcomeRegistry: 'register for pasientrapporterte utfall',
    ownData: 'eigne innsamla data',
    other: 'andre',
  },
  'sources.fileFormat': { accepted: 'eit format som SSB les', fixedWidth: 'fast breidd', other: 'eit anna format' },
  'sources.documentation': { complete: 'fullstendig', partial: 'delvis', missing: 'manglar' },
  'sources.contactNamed': { yes: 'oppgitt', no: 'ikkje oppgitt' },
  'sources.linking': { distributed: 'distribuert', ssb: 'hos SSB' },
  'wishes.described': { well: 'god', partly: 'delvis', poorly: 'mangelfull' },
} satisfies Texts['answers']
