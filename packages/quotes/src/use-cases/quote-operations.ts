import { adjust, answer, assume } from './deciding.ts'
import { change, discard, draft, edit, issue, reprice, revise } from './drafting.ts'
import {
  accept,
  acknowledge,
  cancel,
  decline,
  deliver,
  enterChange,
  extend,
  receive,
  send,
  undo,
  withdraw,
} from './recording.ts'
import { removeAddition, removeDecision } from './removing.ts'

/** Everything that is done with quotes. Each holds the table of roles, and returns the quote with what it appended. */
export const quoteOperations = {
  draft,
  edit,
  assume,
  answer,
  adjust,
  removeAddition,
  removeDecision,
  reprice,
  revise,
  discard,
  change,
  issue,
  send,
  accept,
  undo,
  decline,
  withdraw,
  cancel,
  enterChange,
  receive,
  deliver,
  extend,
  acknowledge,
} as const
