import { type Issue, pointer } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'
import type { Quote, Revision } from '../quote/quote.ts'

/** What a broken rule says about a quote, as `verify` reports it. */
export const facts = [
  'form',
  'identity',
  'parties',
  'lines',
  'sums',
  'estimate',
  'traces',
  'events',
  'content',
  'chain',
  'event-chain',
  'change',
] as const

/** What can be true or broken about a quote: one of {@link facts}. */
export type Fact = (typeof facts)[number]

/** A business rule of `quote/1` that a schema cannot say, or that it says without a number. */
export interface Rule {
  /** `QR-01`: never given to another rule. */
  readonly id: string
  readonly fact: Fact
  /** Business terms of EN 16931 that it is about. */
  readonly terms: readonly string[]
  /** The rule, in one English sentence. */
  readonly says: string
  /** Every breach of it; those of form are found when the document is read. */
  readonly check: (quote: Quote) => readonly Issue[]
}

/** A rule about every revision by itself. */
export const eachRevision =
  (check: (revision: Revision, path: string, index: number) => readonly Issue[]): Rule['check'] =>
  ({ revisions }) =>
    revisions.flatMap((revision, index) => check(revision, pointer('revisions', index), index))

/** A rule about the content of every revision. */
export const eachContent = (check: (content: Content, path: string) => readonly Issue[]): Rule['check'] =>
  eachRevision(({ content }, path) => check(content, `${path}/content`))

/** The issue where a stated text is not the computed one. */
export const unless = (stated: string, computed: string, issue: () => Issue): readonly Issue[] =>
  stated === computed ? [] : [issue()]
