import type { CaseBody } from '../../../api/answers.ts'

/** What has become of a case since it was accepted. */
export type Agreement = NonNullable<CaseBody['agreement']>
