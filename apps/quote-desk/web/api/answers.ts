import type { presentedCase } from '../../server/presenters/case.ts'

/** A case as the desk answers with it. */
export type CaseBody = ReturnType<typeof presentedCase>
