import { failure, type Result, readDocument, success } from '@anslag/pricing'
import { lastRevision, type Operated, type Quote, quoteOperations, removalOf } from '@anslag/quotes'
import { raise } from '../issues.ts'
import type { DeskOperation } from '../policies/acting.ts'
import { endAsking } from '../register/asked-approvals.ts'
import { discardCase, setArchiveNumber } from '../register/cases.ts'
import { tryAgain } from '../register/follow-ups.ts'
import { type Acting, type Offered, reading, untouched, withItsBook } from './acting.ts'
import { approve, submit } from './approving.ts'
import { changed } from './changing.ts'
import { edit } from './editing.ts'
import { recordHours } from './hours.ts'
import * as inputs from './inputs.ts'
import { issue } from './issuing.ts'
import { readOrigin } from './origin.ts'
import { reprice } from './repricing.ts'

const of = quoteOperations

/** A draft of a later revision is thrown away; a first one with its case, of which nothing would be left. */
const discard = async (quote: Quote, { frame, within, entry }: Acting): Promise<Result<Operated>> => {
  await endAsking(within, frame.id)
  const last = lastRevision(quote)
  if (quote.revisions.length > 1 || last?.seal !== undefined) return of.discard(quote, {}, entry)
  await discardCase(within, frame.id)
  return untouched(quote)
}

const remove = (quote: Quote, { name }: { readonly name: string }, acting: Acting): Result<Operated> => {
  const removal = removalOf(quote, name)
  return removal.kind === 'assumption' || removal.kind === 'vat-reason'
    ? withItsBook(quote, acting, (entry) => of.removeDecision(quote, removal, entry))
    : of.removeAddition(quote, removal, acting.entry)
}

const change: Offered = {
  input: inputs.changeInput,
  opens: true,
  read: async (document, desk) => {
    const input = readDocument(inputs.changeInput, document)
    if (!input.ok) return input
    const { reason, ...origin } = input.value
    const received = await readOrigin(desk, origin)
    if (!received.ok) return received
    return received.value === undefined
      ? failure([raise('desk/no-origin', '')])
      : success(changed(received.value, reason))
  },
}

/**
 * What can be done with a case, and what is sent for it: every operation of a quote but `draft`, which makes a case, `acknowledge`,
 * which finance does, and `enterChange`, which follows of itself; and what the desk does beside. Who may, and when, the
 * operations themselves say.
 */
export const offered = {
  edit,
  assume: reading(inputs.assumeInput, (quote, input, acting) =>
    withItsBook(quote, acting, (entry) => of.assume(quote, input, entry)),
  ),
  answer: reading(inputs.answerInput, (quote, input, { entry }) => of.answer(quote, input, entry)),
  adjust: reading(inputs.adjustInput, (quote, input, { entry, books: { vatTable } }) =>
    of.adjust(quote, input, { ...entry, vatTable }),
  ),
  remove: reading(inputs.removeInput, remove),
  reprice,
  revise: reading(inputs.nothingInput, (quote, _input, { entry }) => of.revise(quote, {}, entry)),
  discard: reading(inputs.nothingInput, (quote, _input, acting) => discard(quote, acting)),
  submit: reading(inputs.nothingInput, (quote, _input, acting) => submit(quote, acting)),
  approve: reading(inputs.approveInput, approve),
  issue: reading(inputs.nothingInput, (quote, _input, acting) => issue(quote, acting)),
  send: reading(inputs.sendInput, (quote, input, { entry }) => of.send(quote, input, entry)),
  accept: reading(inputs.acceptInput, (quote, input, { entry, base }) =>
    of.accept(quote, base === undefined ? input : { ...input, base: base.quote }, entry),
  ),
  undo: reading(inputs.undoInput, (quote, input, { entry }) => of.undo(quote, input, entry)),
  decline: reading(inputs.declineInput, (quote, input, { entry }) => of.decline(quote, input, entry)),
  withdraw: reading(inputs.withdrawInput, (quote, input, { entry }) => of.withdraw(quote, input, entry)),
  cancel: reading(inputs.cancelInput, (quote, input, { entry }) => of.cancel(quote, input, entry)),
  change,
  receive: reading(inputs.receiveInput, (quote, input, { entry }) => of.receive(quote, input, entry)),
  deliver: reading(inputs.deliverInput, (quote, input, { entry }) => of.deliver(quote, input, entry)),
  extend: reading(inputs.extendInput, (quote, input, { entry }) => of.extend(quote, input, entry)),
  archive: reading(inputs.archiveInput, async (quote, { number }, { within, frame }) => {
    await setArchiveNumber(within, frame.id, number)
    return untouched(quote)
  }),
  recordHours: reading(inputs.hoursInput, recordHours),
  retry: reading(inputs.nothingInput, async (quote, _input, { within, frame, entry }) => {
    await tryAgain(within, frame.id, entry.at)
    return untouched(quote)
  }),
} as const satisfies Partial<Readonly<Record<DeskOperation, Offered>>>

/** The name of an operation that is offered. */
export type OfferedOperation = keyof typeof offered

/** True for the name of one. */
export const isOffered = (name: string): name is OfferedOperation => Object.hasOwn(offered, name)

/** What can be done by the name. */
export const offeredOperation = (name: OfferedOperation): Offered => offered[name]
