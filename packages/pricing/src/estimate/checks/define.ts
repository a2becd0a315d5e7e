import type { AskedGroups, NotAsked, Views } from '../../components/index.ts'
import type { Catalogue } from '../../tariffs/index.ts'
import { type Day, type Issue, type IssueKind, issueArea, type Params } from '../../values/index.ts'
import type { Request } from '../request.ts'

/** What a check looks at. */
export interface Context {
  readonly request: Request
  readonly views: Views<AskedGroups>
  /** Answers to questions that are not asked. */
  readonly notAsked: readonly NotAsked[]
  readonly catalogue: Catalogue
  /** The pricing day. */
  readonly day: Day
}

type Raise<K> = (code: keyof K & string, path: string, params?: Params) => Issue

export interface Check {
  /** The codes it can raise. */
  readonly kinds: Readonly<Record<string, IssueKind>>
  readonly find: (context: Context) => readonly Issue[]
}

/** A rule of admission that can be judged from a request, with the codes of its issues, their severity and source. */
export const defineCheck = <const K extends Readonly<Record<string, IssueKind>>>(check: {
  readonly kinds: K
  readonly find: (context: Context, raise: Raise<K>) => readonly Issue[]
}): Check & { readonly kinds: K } => {
  const raise = issueArea(check.kinds)
  return { kinds: check.kinds, find: (context) => check.find(context, raise) }
}

/** The issue when `wrong`, else none. */
export const when = (wrong: boolean, issue: () => Issue): readonly Issue[] => (wrong ? [issue()] : [])
