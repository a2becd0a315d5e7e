import type { Texts } from '../nb.ts'

export const yesNo = { yes: 'yes', no: 'no' } satisfies Texts['yesNo']

const enclosed = { yes: 'attached', no: 'not attached' }

export const answers = {
  'application.kind': { new: 'new application', change: 'application for change' },
  'application.purpose': { research: 'research', analysis: 'analysis', statistics: 'statistics', other: 'other' },
  'application.legalBasis': {
    allVariables: 'for all variables',
    partly: 'for some of the variables',
    unclear: 'not clarified',
  },
  'application.attachments.protocol': enclosed,
  'application.attachments.variableLists': {
    complete: 'complete',
    incomplete: 'incomplete',
    none: 'not attached',
  },
  'application.attachments.variableOverview': enclosed,
  'application.attachments.dpia': {
    attached: 'attached',
    reasonGiven: 'a reason why it is not needed',
    none: 'neither assessment nor reason',
  },
  'application.attachments.identifyingJustification': enclosed,
  'application.attachments.updatedDocumentation': enclosed,
  'application.attachments.gdprStatement': enclosed,
  'application.attachments.script': enclosed,
  'institutions.recognition': {
    nfr: 'recognised by the Research Council of Norway',
    eurostat: 'recognised by Eurostat',
    ssb: 'approved by Statistics Norway',
    pending: 'being considered',
    none: 'not recognised',
  },
  'populations.kind': {
    wholeRegister: 'a whole register',
    byCriteria: 'selected by criteria',
    byRelation: 'selected by relations',
    suppliedByOthers: 'supplied by others',
  },
  'sources.holder': {
    nationalHealthRegistry: 'national health registry',
    publicAuthority: 'public authority',
    patientReportedOutcomeRegistry: 'patient-reported outcomes registry',
    ownData: 'own collected data',
    other: 'others',
  },
  'sources.fileFormat': {
    accepted: 'one that Statistics Norway reads',
    fixedWidth: 'fixed width',
    other: 'another format',
  },
  'sources.documentation': { complete: 'complete', partial: 'partial', missing: 'missing' },
  'sources.contactNamed': { yes: 'named', no: 'not named' },
  'sources.linking': { distributed: 'distributed', ssb: 'by Statistics Norway' },
  'wishes.described': { well: 'good', partly: 'partial', poorly: 'poor' },
} satisfies Texts['answers']
