import { answers, askedWhen, choice, type Field, fact, flag } from './drivers.ts'
import { limits } from './limits.ts'
import { day, members, text, truth, word } from './shapes.ts'

const forChange = <F extends Field>(field: F) => askedWhen('application.kind', ['change'], field)

/** What is enclosed with the application; SSB's page "When to apply for microdata" names each of them. */
const attachments = answers({
  /** Research protocol or project description. */
  protocol: fact(truth),
  /** SSB's variable lists, ticked. */
  variableLists: choice('complete', 'incomplete', 'none'),
  /** Overview of variables that no list of SSB's has. */
  variableOverview: fact(truth),
  /** Data protection impact assessment, or the reason why there is none. */
  dpia: fact(word('attached', 'reasonGiven', 'none')),
  /** Separate justification for particularly identifying variables. */
  identifyingJustification: flag(),
  /** For a change: the documentation brought up to date. */
  updatedDocumentation: forChange(fact(truth)),
  /** For projects approved before 20 July 2018: how they comply with the GDPR. */
  gdprStatement: forChange(fact(truth)),
  /** A microdata.no script that defines the variables; SSB is trying this out. */
  script: fact(truth),
})

/** The application: what kind it is, what it is for, and on what basis. */
export const application = answers({
  kind: choice('new', 'change'),
  /** For a change: the project that it changes. */
  previous: forChange(fact(members({}, { reference: text(limits.shortText), approvedOn: day }))),
  purpose: fact(word('research', 'analysis', 'statistics', 'other')),
  legalBasis: choice('allVariables', 'partly', 'unclear'),
  /** Anonymous data are wanted, whoever asks. */
  anonymous: fact(truth),
  attachments,
})
