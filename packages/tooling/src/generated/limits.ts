import { jsonLimits, limits } from '@anslag/pricing'
import { type Generated, grouped, page, table } from './page.ts'

const documents: Readonly<Record<keyof typeof jsonLimits, string>> = {
  bytes: 'characters of a document of any kind',
  depth: 'levels of lists and objects within one another',
  members: 'members of an object, or elements of a list',
  name: 'characters of the name of a member',
  problems: 'problems, after which the reading ends',
}

const requests: Readonly<Record<keyof typeof limits, string>> = {
  things: 'institutions, populations, sources and wishes, each',
  deliveries: 'deliveries',
  codes: 'tables and statistical areas, each',
  variables: 'variables',
  conditions: 'criteria and relations of a population, each',
  filesOfSource: 'files of a source',
  recordsOfSource: 'records of a source',
  shortText: 'characters of a title, a name or a reference',
  longText: 'characters of the text of a wish',
}

const rows = (values: Readonly<Record<string, number>>, meanings: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => [meanings[name] ?? '', grouped(value), `\`${name}\``])

/** Every limit, from where it is declared. */
export const limitsPage = (): Generated =>
  page('docs/reference/limits.md', [
    '# Limits',
    'What lies beyond a limit is refused, and the message says what the limit is.',
    '## Any document',
    'Declared in `packages/pricing/src/values/json.ts`.',
    table(['what', 'at most', 'name'], rows(jsonLimits, documents)),
    '## Requests',
    'Declared in `packages/pricing/src/components/limits.ts`.',
    table(['what', 'at most', 'name'], rows(limits, requests)),
  ])
