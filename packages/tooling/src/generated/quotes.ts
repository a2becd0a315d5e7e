import { issueKinds } from '@anslag/pricing'
import {
  lifecycleDiagram,
  permissions,
  quoteLimits,
  quoteRules,
  reasonCodes,
  states,
  transitions,
} from '@anslag/quotes'
import { type Generated, grouped, page, table } from './page.ts'

const limits: Readonly<Record<keyof typeof quoteLimits, string>> = {
  shortText: 'letters of a name, a title or a reference',
  reason: 'letters of a reason',
  paragraph: 'letters of a paragraph',
  addressLines: 'lines of an address',
  fixedLines: 'lines at fixed prices',
  adjustments: 'adjustments',
  assumptions: 'assumptions',
  instalments: 'instalments',
  remarkAnswers: 'answers to remarks of the estimate',
  sources: 'sources that are told of',
  revisions: 'revisions of a quote',
  redactions: 'redactions of a quote',
  redactedMembers: 'texts that one redaction takes out',
  events: 'events of a revision',
}

const code = (text: string): string => `\`${text}\``

const rules = quoteRules.map(({ id, fact, terms, says }) => [id, says, terms.join(', '), fact])

const transitionRows = states.flatMap((from) =>
  Object.entries(transitions[from]).map(([event, to]) => [code(from), code(event), code(to)]),
)

/** What must be done about remarks of a weight before a quote is issued. */
const before = {
  block: 'stops the issue: the request must be another',
  missing: 'is answered with a reason, or the request corrected',
} as const

const remarkRows = (['block', 'missing'] as const).flatMap((severity) =>
  Object.entries(issueKinds)
    .filter(([, kind]) => kind.severity === severity)
    .map(([name]) => [code(name), severity, before[severity]]),
)

/** The numbered rules of quotes, and the table of what may happen to them. */
export const quoteRulesPage = (): Generated =>
  page('docs/reference/quote-rules.md', [
    '# quote/1: the rules, and the life of a quote',
    'What the [JSON Schema](schemas/quote.schema.json) cannot say of a [quote](quote.md). A number never changes its meaning. An issue names its rule in `params.rule`; *fact* is what `verify` then calls broken.',
    '## Rules',
    table(['rule', 'what must hold', 'EN 16931', 'fact'], rules),
    '## Remarks before an issue',
    'Beside these, every driver must be answered (`driver/not-answered`) and every component that needs it assessed. Remarks of other weights are told, and nothing need be done about them. [Every remark](issues.md) in words.',
    table(['remark', 'weight', 'before the quote is issued, it'], remarkRows),
    '## Life',
    'A revision has no status of its own: it follows from its events. Nothing else may happen than what is drawn here. `expired` is not drawn, since no event makes it: it is what an `issued` or `sent` revision is after the end, in Oslo, of its last day. Nor are `partly-delivered` and `partly-completed`: they are what `delivered` and `completed` are called while a delivery that was ordered is not made.',
    ['```mermaid', lifecycleDiagram(), '```'].join('\n'),
    table(['a revision that is', 'by', 'becomes'], transitionRows),
    '## Who may do what',
    'Held by every operation, and not by these rules: a quote says in its events who entered what. What the role may not do is refused with `quote/not-permitted`.',
    table(
      ['operation', 'roles'],
      Object.entries(permissions).map(([operation, roles]) => [code(operation), roles.map(code).join(', ')]),
    ),
    '## Reasons',
    'Codes of reasons; `other` wants words beside it.',
    table(
      ['event', 'codes'],
      Object.entries(reasonCodes).map(([event, codes]) => [code(event), codes.map(code).join(', ')]),
    ),
    '## Limits',
    'Declared in `packages/quotes/src/quote/fields.ts`.',
    table(
      ['what', 'at most', 'name'],
      Object.entries(limits).map(([name, what]) => [
        what,
        grouped(new Map(Object.entries(quoteLimits)).get(name) ?? 0),
        code(name),
      ]),
    ),
  ])
