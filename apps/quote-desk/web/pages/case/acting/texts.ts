import { actions } from '../actions/texts.ts'
import { decisions } from '../decisions/texts.ts'
import { details } from '../details/texts.ts'
import { happenings } from '../events/texts.ts'

/** Words of what is decided about a case, done with it, and happened to it. */
export const caseActs = { ...decisions, ...actions, ...happenings, ...details }
