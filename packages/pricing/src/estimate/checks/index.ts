import type { Issue } from '../../values/index.ts'
import { application } from './application.ts'
import { attachments } from './attachments.ts'
import { content } from './content.ts'
import { unusualCounts } from './counts.ts'
import type { Context } from './define.ts'
import { identifying } from './identifying.ts'
import { institutions } from './institutions.ts'
import { legalBasis } from './legal-basis.ts'
import { reminders } from './reminders.ts'
import { thirdParty } from './third-party.ts'

const checks = [
  institutions,
  application,
  content,
  unusualCounts,
  attachments,
  legalBasis,
  identifying,
  thirdParty,
  reminders,
]

/** The codes that checks can raise, with severity and source. */
export const checkIssueKinds = {
  ...institutions.kinds,
  ...application.kinds,
  ...content.kinds,
  ...unusualCounts.kinds,
  ...attachments.kinds,
  ...legalBasis.kinds,
  ...identifying.kinds,
  ...thirdParty.kinds,
  ...reminders.kinds,
}

/** What SSB's rules of admission say of a request. Never an approval: only what is blocked, missing or worth knowing. */
export const checkRequest = (context: Context): readonly Issue[] => checks.flatMap((check) => check.find(context))
