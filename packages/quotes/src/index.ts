export { linesOf, type QuoteLine } from './amounts/quote-line.ts'
export { askedRequest } from './assumptions/answers.ts'
export { differenceFromEstimate, revisionDifference } from './compare/difference.ts'
export { type Provenance, type Recomputed, recompute } from './compare/recompute.ts'
export { type AcceptedRevision, acceptedRevision } from './finance/accepted.ts'
export { textCell } from './finance/cell.ts'
export { financeColumns, financeCsv } from './finance/csv.ts'
export { financeEntries } from './finance/entries.ts'
export type { FinanceEntry } from './finance/entry.ts'
export { exampleFinanceMapping } from './finance/example-mapping.ts'
export { type Imported, importQuote } from './finance/import.ts'
export { type FinanceIssueCode, financeIssueKinds } from './finance/issues.ts'
export { financeMappingJsonSchema } from './finance/json-schema.ts'
export { type FinanceMapping, financeMappingSchema, type Posting, type VatPosting } from './finance/mapping.ts'
export { readFinanceMapping } from './finance/read-mapping.ts'
export type { FinanceState, ImportedQuote } from './finance/state.ts'
export { type QuoteIssueCode, quoteIssueKinds } from './issues.ts'
export { type Deadlines, deadlinesOf } from './lifecycle/deadlines.ts'
export { type DeliveryWindow, deliveryWindow } from './lifecycle/delivery-window.ts'
export { lifecycleDiagram } from './lifecycle/diagram.ts'
export {
  acceptanceOf,
  isPast,
  lastRevision,
  lastSealed,
  type QuoteStatus,
  stateOf,
  statusOf,
} from './lifecycle/status.ts'
export { isLive, isRevisable, type State, stateAfter, states, transitions } from './lifecycle/transitions.ts'
export { type AdjustmentInput, adjust, removeAdjustment } from './operations/adjust.ts'
export {
  assess,
  changeDriver,
  changeNorm,
  type Decision,
  type DriverChange,
  type NormChange,
  removeAssumption,
} from './operations/assume.ts'
export { type ChangeInput, changeOrder } from './operations/change-order.ts'
export { removeVatReason, setDetails, setVatReason } from './operations/details.ts'
export { quoteDetailsJsonSchema } from './operations/details-json-schema.ts'
export { type Details, type DraftInput, draftQuote } from './operations/draft.ts'
export {
  accept,
  acknowledge,
  cancel,
  changeDeadline,
  decline,
  deliver,
  downloadMonths,
  receiveThirdParty,
  record,
  send,
  undoAcceptance,
  withdraw,
} from './operations/events.ts'
export { exampleQuoteDetails } from './operations/example-details.ts'
export { addFixedLine, removeFixedLine } from './operations/fixed-lines.ts'
export { issueQuote } from './operations/issue.ts'
export { notCarried } from './operations/not-carried.ts'
export {
  type Additions,
  type ChangedDetails,
  changeDetails,
  type QuoteDetails,
  quoteDetailsSchema,
  readChangedDetails,
  readQuoteDetails,
  withAdditions,
} from './operations/read-details.ts'
export { changeRequest, reprice } from './operations/reprice.ts'
export type { Sources } from './operations/repriced.ts'
export { discardDraft, revise } from './operations/revise.ts'
export { type Adjustment, adjustmentKinds } from './quote/adjustment.ts'
export type {
  AnswerValue,
  AssessmentAssumption,
  Assumption,
  DriverAssumption,
  NormAssumption,
} from './quote/assumption.ts'
export type { ChangeOf, Cited, Content, QuotedProject, QuoteTexts } from './quote/content.ts'
export { type Actor, type EventKind, type Happening, type QuoteEvent, reasonCodes, roles } from './quote/event.ts'
export { quoteLimits } from './quote/fields.ts'
export type { FixedLine } from './quote/fixed-line.ts'
export type { Invoice } from './quote/invoice.ts'
export { quoteJsonSchema } from './quote/json-schema.ts'
export type { Address, Contact, ElectronicAddress, Party } from './quote/party.ts'
export { type Quote, quoteSchema, type Revision, type Seal } from './quote/quote.ts'
export { type DeliveryTerms, deliveryStarts, type TermSource, type Terms } from './quote/terms.ts'
export { type QuoteVat, reasonedCategories, type Totals, type VatReason } from './quote/vat.ts'
export { readSoundEstimate } from './rules/estimate.ts'
export { isOrganisationNumber } from './rules/organisation-number.ts'
export { type Fact, facts, type Rule } from './rules/rule.ts'
export { quoteRules } from './rules/table.ts'
export { type Entry, eventHash, sealHash } from './seal/seal.ts'
export { unknownVatRates } from './vat-rates.ts'
export { readQuote, readQuoteText } from './verify/read-quote.ts'
export { type Finding, type Verification, verify, verifyQuote } from './verify/verify.ts'
export { warningsOf } from './warnings.ts'
