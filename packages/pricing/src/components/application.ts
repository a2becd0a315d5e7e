import * as z from 'zod/mini'
import { daySchema, wordsSchema } from '../values/index.ts'
import { answers, choice, fact, flag } from './drivers.ts'
import { limits } from './limits.ts'

const forChange = { askedWhen: { driver: 'application.kind', is: 'change' } } as const

/** What is enclosed with the application; SSB's page "When to apply for microdata" names each of them. */
const attachments = answers({
  /** Research protocol or project description. */
  protocol: fact(z.boolean()),
  /** SSB's variable lists, ticked. */
  variableLists: choice('complete', 'incomplete', 'none'),
  /** Overview of variables that no list of SSB's has. */
  variableOverview: fact(z.boolean()),
  /** Data protection impact assessment, or the reason why there is none. */
  dpia: fact(z.enum(['attached', 'reasonGiven', 'none'])),
  /** Separate justification for particularly identifying variables. */
  identifyingJustification: flag(),
  /** For a change: the documentation brought up to date. */
  updatedDocumentation: fact(z.boolean(), forChange),
  /** For projects approved before 20 July 2018: how they comply with the GDPR. */
  gdprStatement: fact(z.boolean(), forChange),
  /** A microdata.no script that defines the variables; SSB is trying this out. */
  script: fact(z.boolean()),
})

/** The application: what kind it is, what it is for, and on what basis. */
export const application = answers({
  kind: choice('new', 'change'),
  /** For a change: the project that it changes. */
  previous: fact(
    z.strictObject({ reference: z.optional(wordsSchema(limits.shortText)), approvedOn: z.optional(daySchema) }),
    forChange,
  ),
  purpose: fact(z.enum(['research', 'analysis', 'statistics', 'other'])),
  legalBasis: choice('allVariables', 'partly', 'unclear'),
  /** Anonymous data are wanted, whoever asks. */
  anonymous: fact(z.boolean()),
  attachments,
})
