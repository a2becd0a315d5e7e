/**
 * How much an issue weighs: `error` the document is refused; `block` SSB says that it cannot proceed; `missing` a
 * required answer or attachment was answered with no; `warn` a risk of cost or delay; `info` a reminder.
 */
export const severities = ['error', 'block', 'missing', 'warn', 'info'] as const

/** How much an issue weighs: one of {@link severities}. */
export type Severity = (typeof severities)[number]

/** What the sentence of an issue needs to be said: never a sentence itself. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>

/** A coded problem with a request, a list or a document. Its sentence, in three languages, lives in presentation. */
export interface Issue {
  /** `area/what` */
  readonly code: string
  /** JSON Pointer (RFC 6901) to the place in the document; empty for the document as a whole. */
  readonly path: string
  readonly params: Params
  readonly severity: Severity
  /** Address of the rule's source, where it has one. */
  readonly source?: string
}

/** A value, or everything that stands in its way: issues, or what the caller makes of them, such as those of each file. */
export type Result<T, I = Issue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly I[] }

/** A value that nothing stands in the way of. */
export const success = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** Everything that stands in the way of a value. */
export const failure = <I = Issue>(issues: readonly I[]): Result<never, I> => ({ ok: false, issues })

/** Both values, or what stands in the way of either: all is told at once. */
export const both = <A, B, I>(a: Result<A, I>, b: Result<B, I>): Result<readonly [A, B], I> =>
  a.ok && b.ok ? success([a.value, b.value]) : failure([a, b].flatMap((result) => (result.ok ? [] : result.issues)))

/**
 * All values, or what stands in the way of any.
 *
 * @example
 * ```ts
 * import { allOf, readJson } from '@anslag/pricing'
 *
 * const read = allOf([readJson('1'), readJson('{'), readJson('0.5')])
 * console.log(read.ok ? [] : read.issues.map(({ code }) => code)) // [ 'json/syntax', 'json/not-an-integer' ]
 * ```
 */
export const allOf = <T, I>(results: readonly Result<T, I>[]): Result<readonly T[], I> => {
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues))
  return issues.length > 0 ? failure(issues) : success(results.flatMap((result) => (result.ok ? [result.value] : [])))
}

/** The value when there are no issues of severity `error`, else all the issues. */
export const resultOf = <T>(value: T, issues: readonly Issue[]): Result<T> =>
  issues.some((issue) => issue.severity === 'error') ? failure(issues) : success(value)

/** What is known of an issue by its code alone: how much it weighs, and the address of the rule's source. */
export interface IssueKind {
  readonly severity: Severity
  readonly source?: string
}

/**
 * Declares the codes of an area once, with severity and source, and returns the only way to raise them.
 *
 * @example const raise = issueArea({ 'day/no-list': { severity: 'error' } }); raise('day/no-list', '', { day })
 */
export const issueArea =
  <const Kinds extends Readonly<Record<string, IssueKind>>>(kinds: Kinds) =>
  (code: keyof Kinds & string, path: string, params: Params = {}): Issue => {
    const kind: IssueKind | undefined = kinds[code]
    if (kind === undefined) throw new InvariantError('issue/undeclared-code')
    return { code, path, params, ...kind }
  }

/** A bug: something that cannot happen did. Carries a code so that it can be reported without a stack. */
export class InvariantError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'InvariantError'
    this.code = code
  }
}

/** Ends a switch that must cover every case; a case that was forgotten does not compile. */
export const assertNever = (value: never): never => {
  throw new InvariantError(`not-covered:${JSON.stringify(value)}`)
}
