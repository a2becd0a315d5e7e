export { type Accepted, trustedByDigest } from './accepted.ts'
export { ArgumentError, isRead, requireArgument } from './argument.ts'
export { acceptedNow, canonical, digest } from './canonical.ts'
export { type Day, isDay, isWithin, overlap } from './day.ts'
export { dayInWords } from './day-in-words.ts'
export { daySchema } from './day-schema.ts'
export { daysAfter, monthsAfter, weekday, yearOf } from './days-after.ts'
export {
  type AmountText,
  addAmounts,
  amountOf,
  amountPattern,
  compareDecimals,
  type DecimalText,
  decimalPattern,
  inProportion,
  shareOf,
  shortestPattern,
  subtractAmounts,
} from './decimal.ts'
export { editDistance } from './edit-distance.ts'
export {
  assumption,
  atLeast,
  atMost,
  type Bounds,
  beyond,
  chosen,
  type Figure,
  input,
  lineFigure,
  percentOf,
  roundedHours,
  roundedToOre,
  startedUnits,
  sum,
  tariffFigure,
  times,
} from './figure.ts'
export { guardedCell } from './guarded-cell.ts'
export { compareInstants, type Instant, instantSchema } from './instant.ts'
export {
  allOf,
  assertNever,
  both,
  failure,
  InvariantError,
  type Issue,
  type IssueKind,
  issueArea,
  type Params,
  type Result,
  resultOf,
  type Severity,
  severities,
  success,
} from './issue.ts'
export { jsonIssues, jsonReader, readJson } from './json.ts'
export { jsonLimits } from './json-limits.ts'
export { composed, illegibleIn, legible } from './legible.ts'
export { osloDay } from './oslo-day.ts'
export {
  amountSchema,
  boundedText,
  decimalSchema,
  idSchema,
  legibleText,
  legibleWords,
  numberSchema,
  readableSchema,
  textSchema,
  wordsSchema,
} from './parts.ts'
export { pointer, type Step, steps } from './pointer.ts'
export { readDocument, readIssues } from './read.ts'
export { repetitions } from './repetitions.ts'
export { replay, replayIssues } from './replay.ts'
export { type Language, languages, type Text } from './text.ts'
export { type Tier, type TierTable, tiered } from './tiers.ts'
export {
  type AssumptionLeaf,
  children,
  isLeaf,
  type Leaf,
  leaves,
  type Status,
  statuses,
  type TariffLeaf,
  type TierRow,
  type Trace,
} from './trace.ts'
export { traceSchema } from './trace-schema.ts'
export { isMoney, type Unit } from './unit.ts'
export { isObject, isObjectOrList, valueAt } from './value-at.ts'
export { withoutTrailing } from './without-trailing.ts'
