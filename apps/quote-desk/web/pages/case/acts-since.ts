import type { CaseBody } from '../../api/answers.ts'
import type { casePage } from './texts.ts'

/** What the desk can tell that was done. */
export type ToldAct = keyof (typeof casePage)['acts']

const told: Readonly<Record<string, ToldAct>> = {
  draft: 'draft',
  change: 'draft',
  edit: 'edit',
  assume: 'decide',
  answer: 'decide',
  remove: 'decide',
  adjust: 'adjust',
  reprice: 'reprice',
  revise: 'revise',
  discard: 'discard',
  approve: 'approve',
  issue: 'issue',
  send: 'send',
  rejectAnswer: 'reject',
  retry: 'retry',
}

/** What the desk calls an act by its name. */
export const toldAct = (act: string): ToldAct => told[act] ?? 'event'

/** What was done with a case after the version that is shown, the first of it first. */
export const actsSince = (now: Pick<CaseBody, 'acts'>, shown: Pick<CaseBody, 'version'>) =>
  now.acts
    .filter(({ version }) => version > shown.version)
    .map(({ act, ...rest }) => ({ ...rest, act: toldAct(act) }))
    .toReversed()
