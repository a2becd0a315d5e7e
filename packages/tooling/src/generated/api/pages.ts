import { anchorsOf } from '../../docs/links.ts'
import { type Generated, page, table } from '../page.ts'
import type { Declaration } from './declared.ts'
import type { DescribedPackage, Group } from './described-package.ts'
import { docstringOf, textAbove } from './docstring.ts'
import { type Entry, isType, publicEntries } from './entries.ts'
import { isProgram } from './example.ts'
import { describedPackages } from './groups.ts'
import { besides, membersOf, mentionedBy } from './mentioned.ts'
import { signatureOf } from './signature.ts'

const folder = 'docs/reference/api'

const fileOf = (name: string): string => `${name}.md`

/** The exports of a concept: what can be called or read, then types. */
const entriesIn = (described: DescribedPackage, group: Group): readonly Entry[] => {
  const all = publicEntries
    .filter((entry) => entry.package === described.name && entry.concept?.group === group)
    .sort((a, b) => (a.concept?.place ?? 0) - (b.concept?.place ?? 0))
  return [...all.filter((entry) => !isType(entry)), ...all.filter(isType)]
}

/** Where each export of a package stands on its page, by name. */
const anchorsIn = (described: DescribedPackage): readonly (readonly [string, string])[] => {
  const headings = described.groups.flatMap((group) => [
    { heading: group.title, name: undefined },
    ...entriesIn(described, group).map(({ name }) => ({ heading: `\`${name}\``, name })),
  ])
  const all = [...anchorsOf([`# ${described.name}`, ...headings.map(({ heading }) => `## ${heading}`)].join('\n'))]
  return headings.flatMap(({ name }, place) => (name === undefined ? [] : [[name, all[place + 1] ?? ''] as const]))
}

const places = new Map(
  describedPackages.flatMap((described) =>
    anchorsIn(described).map(([name, anchor]) => [name, { package: described.name, anchor }] as const),
  ),
)

/** A link to an export, from the page of a package; plain code where a name has no place. */
const linkTo = (name: string, from: string): string => {
  const place = places.get(name)
  if (place === undefined) return `\`${name}\``
  return `[\`${name}\`](${place.package === from ? '' : fileOf(place.package)}#${place.anchor})`
}

const linked = (text: string, from: string): string =>
  text.replace(/\{@link (\w+) ?\}/g, (_, name: string) => linkTo(name, from))

const code = (text: string, language = 'ts excerpt'): string => `\`\`\`${language}\n${text}\n\`\`\``

/** The docstring of a declaration, below its signature. */
const told = (node: Declaration, from: string): readonly string[] => {
  const { says, params, returns, throws, examples } = docstringOf(node)
  const calls = examples.filter((each) => !isProgram(each))
  return [
    ...says,
    params.map((each) => `- \`${each.name}\`: ${each.says}`).join('\n'),
    returns === undefined ? '' : `Returns ${returns}`,
    ...throws.map((each) => `Throws ${each}`),
  ]
    .map((each) => linked(each, from))
    .concat(examples.filter(isProgram).map((each) => code(each, 'ts')))
    .concat(calls.length === 0 ? [] : code(calls.join('\n')))
}

const alsoSees = (node: Declaration, from: string): string => {
  const names = mentionedBy(node).filter((name) => places.has(name) && name !== node.name?.getText())
  return names.length === 0 ? '' : `See ${names.map((name) => linkTo(name, from)).join(', ')}.`
}

/** A declaration, with those that it mentions and that have no place of their own. */
const shown = (name: string, node: Declaration): string => {
  const beside = [...besides(node, (each) => places.has(each))].map(([each, meant]) =>
    [...textAbove(meant), signatureOf(each, meant)].join('\n'),
  )
  return code([signatureOf(name, node), ...beside].join('\n\n'))
}

const parts = (name: string, node: Declaration, from: string): readonly string[] => [
  shown(name, node),
  ...told(node, from),
  alsoSees(node, from),
]

const entryParts = ({ name, node, package: from }: Entry): readonly string[] => {
  const members = membersOf(node)
  if (members.length === 0) return [`### \`${name}\``, ...parts(name, node, from)]
  const memberParts = members.flatMap((each) => [`#### \`${each.name}\``, ...parts(each.name, each.node, from)])
  return [`### \`${name}\``, ...told(node, from), ...memberParts]
}

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text

const contents = (described: DescribedPackage, group: Group): string =>
  table(
    [group.title, ''],
    entriesIn(described, group).map(({ name, node }) => [
      linkTo(name, described.name),
      linked(firstSentence(docstringOf(node).says.join(' ')), described.name),
    ]),
  )

const packagePage = (described: DescribedPackage): Generated =>
  page(`${folder}/${fileOf(described.name)}`, [
    `# \`@anslag/${described.name}\``,
    described.says,
    ...described.groups.map((group) => contents(described, group)),
    ...described.groups.flatMap((group) => [
      `## ${group.title}`,
      group.says,
      ...entriesIn(described, group).flatMap(entryParts),
    ]),
  ])

const counted = ({ name }: DescribedPackage): string =>
  String(publicEntries.filter((entry) => entry.package === name).length)

const indexPage = (): Generated =>
  page(`${folder}/README.md`, [
    '# The library',
    'What each package exports, by concept, with what stands above it in the source. To begin with, read [use the library](../../guides/use-the-library.md).',
    table(
      ['package', 'exports', ''],
      describedPackages.map((each) => [`[\`@anslag/${each.name}\`](${fileOf(each.name)})`, counted(each), each.says]),
    ),
    'A type is shown as it is written in the source. Types that only it mentions stand below it.',
    'An index may export more, below a line `// @internal`: parts that the packages of this repository share. They are on no page, and may change in any version.',
  ])

/** A page for each package, and one for all. */
export const apiPages = (): readonly Generated[] => [indexPage(), ...describedPackages.map(packagePage)]
