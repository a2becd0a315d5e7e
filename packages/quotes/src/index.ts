export { type Accuracy, accuracyOf, type ComparedHours, type ComponentAccuracy } from './accuracy/accuracy.ts'
export { type HoursByComponent, hoursByComponent, offeredHours } from './accuracy/offered-hours.ts'
export { linesOf, type QuoteLine } from './amounts/quote-line.ts'
export { differenceFromEstimate, revisionDifference } from './compare/difference.ts'
export { type Provenance, type Recomputed, recompute } from './compare/recompute.ts'
export { type AcceptedRevision, acceptedRevision } from './finance/accepted.ts'
export { financeCsv } from './finance/csv.ts'
export { financeEntries } from './finance/entries.ts'
export type { FinanceEntry } from './finance/entry.ts'
export { exampleFinanceMapping } from './finance/example-mapping.ts'
export { type Imported, importQuote } from './finance/import.ts'
export { financeIssueKinds } from './finance/issues.ts'
export { financeMappingJsonSchema } from './finance/json-schema.ts'
export type { FinanceMapping, Posting, VatPosting } from './finance/mapping.ts'
export { readFinanceMapping } from './finance/read-mapping.ts'
export type { FinanceState, ImportedQuote } from './finance/state.ts'
export { instalmentsOf } from './invoicing/instalments.ts'
export { type PlannedInvoice, plannedInvoices } from './invoicing/invoices.ts'
export { quoteIssueKinds } from './issues.ts'
export { type Deadlines, deadlinesOf } from './lifecycle/deadlines.ts'
export { type DeliveryWindow, deliveryWindow } from './lifecycle/delivery-window.ts'
export { isPermitted, type Operation, permissions } from './lifecycle/permissions.ts'
export { acceptanceOf, lastRevision, type QuoteStatus, statusOf, timelessStatus } from './lifecycle/status.ts'
export { type State, states } from './lifecycle/transitions.ts'
export type { AdjustmentInput } from './operations/adjust.ts'
export type { Decision, DriverChange, NormChange } from './operations/assume.ts'
export type { DetailChanges } from './operations/details.ts'
export { quoteDetailsJsonSchema } from './operations/details-json-schema.ts'
export type { Additions, Details } from './operations/draft.ts'
export { exampleQuoteDetails } from './operations/example-details.ts'
export {
  type ChangedDetails,
  type QuoteDetails,
  readChangedDetails,
  readQuoteDetails,
} from './operations/read-details.ts'
export { type Owed, owedOf } from './owed/owed.ts'
export type { Adjustment } from './quote/adjustment.ts'
export type {
  AnswerValue,
  AssessmentAssumption,
  Assumption,
  DriverAssumption,
  NormAssumption,
} from './quote/assumption.ts'
export type { ChangeOf, Cited, Content, QuotedProject, QuoteTexts } from './quote/content.ts'
export {
  type Actor,
  type EventKind,
  type EventPayload,
  type QuoteEvent,
  type Role,
  reasonCodes,
  roles,
} from './quote/event.ts'
export type { FixedLine } from './quote/fixed-line.ts'
export type { Instalment, InvoiceWhen } from './quote/instalment.ts'
export type { Invoice } from './quote/invoice.ts'
export { quoteJsonSchema } from './quote/json-schema.ts'
export type { Address, Contact, ElectronicAddress, Party } from './quote/party.ts'
export type { Quote, Revision, Seal } from './quote/quote.ts'
export { type Redaction, redactionRules } from './quote/redaction.ts'
export type { RemarkAnswer } from './quote/remark-answer.ts'
export type { Signature } from './quote/signature.ts'
export type { DeliveryTerms, TermSource, Terms } from './quote/terms.ts'
export type { QuoteVat, Totals, VatReason } from './quote/vat.ts'
export { redactedQuote } from './redaction/redacted-quote.ts'
export { redactedText } from './redaction/taken-out.ts'
export { isOrganisationNumber } from './rules/organisation-number.ts'
export { type Fact, facts, type Rule } from './rules/rule.ts'
export { quoteRules } from './rules/table.ts'
export { chainOf, type Link } from './seal/chain.ts'
export type { Entry } from './seal/seal.ts'
export { signatureType, withSignatures } from './seal/signing.ts'
export type { PricedEntry } from './use-cases/drafting.ts'
export type { AppendedEvent, Operated } from './use-cases/operated.ts'
export type { QuoteOperation } from './use-cases/operation.ts'
export { pricedBook } from './use-cases/priced-book.ts'
export { quoteOperations } from './use-cases/quote-operations.ts'
export type { EventDetails } from './use-cases/recording.ts'
export { warningsOn } from './use-cases/warnings-on.ts'
export type { Answer, Known } from './verify/answers.ts'
export { readQuote, readQuoteText } from './verify/read-quote.ts'
export { type JudgedRedaction, redactionHash } from './verify/redacted.ts'
export type { CheckedSignature, JudgedSignature } from './verify/signed.ts'
export { readTrust, type Trust, type TrustedKey } from './verify/trust.ts'
export { type Finding, type Verification, verify, verifyQuote } from './verify/verify.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { askedRequest } from './assumptions/answers.ts'
export { textCell } from './finance/cell.ts'
export type { FinanceIssueCode } from './finance/issues.ts'
export { financeMappingSchema } from './finance/mapping.ts'
export type { QuoteIssueCode } from './issues.ts'
export { deliveriesMade, deliveriesOrdered } from './lifecycle/deliveries-made.ts'
export { lifecycleDiagram } from './lifecycle/diagram.ts'
export { sourcesAwaited } from './lifecycle/sources-awaited.ts'
export { type ChangeEvent, standingChange } from './lifecycle/standing-change.ts'
export { lastSealed, stateOf } from './lifecycle/status.ts'
export { isRevisable, transitions } from './lifecycle/transitions.ts'
export { changedDetailsSchema, quoteDetailsSchema } from './operations/read-details.ts'
export { contentSchema } from './quote/content.ts'
export { quoteLimits } from './quote/fields.ts'
export { quoteSchema } from './quote/quote.ts'
export { personsNamed } from './redaction/persons-named.ts'
export { unansweredRemarks } from './remarks/remarks.ts'
export { sealHash } from './seal/seal.ts'
export { removalOf } from './use-cases/removing.ts'
