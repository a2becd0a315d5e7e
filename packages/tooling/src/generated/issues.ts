import { planningIssueKinds } from '@anslag/planning'
import { planTextsFor, quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import { type Issue, issueKinds, severities } from '@anslag/pricing'
import { financeIssueKinds, quoteIssueKinds } from '@anslag/quotes'
import { type Generated, page, table } from './page.ts'

const [nb, nn, en] = [textsFor('nb'), textsFor('nn'), textsFor('en')]

type Kind = Pick<Issue, 'severity' | 'source'>

const kinds = Object.entries<Kind>({ ...issueKinds, ...planningIssueKinds, ...quoteIssueKinds, ...financeIssueKinds })

const areas = [...new Set(kinds.map(([code]) => code.split('/')[0] ?? ''))]

const sentences: Readonly<Record<'nb' | 'nn' | 'en', Readonly<Record<string, string>>>> = {
  nb: { ...nb.issues, ...planTextsFor('nb').issues, ...quoteTextsFor('nb').issues },
  nn: { ...nn.issues, ...planTextsFor('nn').issues, ...quoteTextsFor('nn').issues },
  en: { ...en.issues, ...planTextsFor('en').issues, ...quoteTextsFor('en').issues },
}

const entry = ([code, { severity, source }]: readonly [string, Kind]): string =>
  [
    `### \`${code}\``,
    [`**${severity}**`, ...(source === undefined ? [] : [`[source](${source})`])].join(' · '),
    table(
      ['', 'sentence'],
      (['nb', 'nn', 'en'] as const).map((language) => [language, sentences[language][code] ?? '']),
    ),
  ].join('\n\n')

/** Every issue with its severity, its source and its sentence in each language. */
export const issuesPage = (): Generated =>
  page('docs/reference/issues.md', [
    '# Issues',
    'Everything that can be said of a request, a price list, a plan, a quote or another document. A code never changes its meaning. Words in braces are the members of the issue’s `params`; where they name an answer, a driver or a thing, the sentence shows its name in the language.',
    table(
      ['severity', 'heading (nb)', 'heading (nn)', 'heading (en)'],
      severities.map((severity) => [
        `\`${severity}\``,
        nb.severities[severity],
        nn.severities[severity],
        en.severities[severity],
      ]),
    ),
    ...areas.flatMap((area) => [`## ${area}`, ...kinds.filter(([code]) => code.startsWith(`${area}/`)).map(entry)]),
  ])
