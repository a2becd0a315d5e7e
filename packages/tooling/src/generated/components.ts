import { answerName, driverName } from '@anslag/presentation/estimate'
import { helpFor, textsFor } from '@anslag/presentation/languages'
import { type Component, components } from '@anslag/pricing'
import { conditionsOf } from './conditions.ts'
import { type Driver, driversOf } from './drivers.ts'
import { formulaOf } from './formulas.ts'
import { howALineIsComputed } from './how-a-line-is-computed.ts'
import { type Generated, page, table } from './page.ts'
import { repetitionOf } from './repetition.ts'

const [nb, en] = [textsFor('nb'), textsFor('en')]

const help: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
  ['en', { ...helpFor('en') }],
  ['nb', { ...helpFor('nb') }],
]

const all: readonly Component[] = components

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const either = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' or ')

const repeats = ({ id }: Component): string => {
  const { each, once, perDelivery } = repetitionOf(id)
  const what = each === undefined ? 'one for the project' : `one for each of \`${each}\``
  if (perDelivery === undefined) return what
  const deliveries = perDelivery === 'receiving' ? 'delivery that receives from it' : 'delivery'
  return `${what}${once ? ', for what is done once, and one' : ''} for every ${deliveries}`
}

const answerTable = ({ name, answers }: Driver): string =>
  table(
    ['answer', 'en', 'nb'],
    answers.map((answer) => [`\`${answer}\``, answerName(name, answer, en), answerName(name, answer, nb)]),
  )

const helpList = (name: string): string =>
  help.flatMap(([language, texts]) => (texts[name] === undefined ? [] : [`- ${language}: ${texts[name]}`])).join('\n')

const driverEntry = (driver: Driver): readonly string[] => {
  const { name, form, isPriced, answers, askedWhen, otherwise, givenBy } = driver
  const names = [driverName(name, en), driverName(name, nb)].map((each) => `*${each}*`)
  return [
    `#### \`${name}\``,
    [...names, form, ...(isPriced ? ['**priced**'] : [])].join(' · '),
    ...(askedWhen === undefined
      ? []
      : [
          `Asked when \`${askedWhen.driver}\` is ${either(askedWhen.is)}.${otherwise === undefined ? '' : ` Where it is not asked, it is \`${otherwise}\`.`}`,
        ]),
    ...(givenBy === undefined
      ? []
      : [
          `Told by \`${name.replace(/\w+$/, givenBy.field)}\`, where it names one of the catalogue’s \`${givenBy.entries}\`: its \`${givenBy.member}\`. Another answer is refused.`,
        ]),
    helpList(name),
    ...(answers.length === 0 ? [] : [answerTable(driver)]),
  ]
}

const tariffTable = (component: Component): string => {
  const { id, tariffs, perDelivery } = component
  const names: Readonly<Record<string, string | undefined>> = { ...en.tariffs }
  const terms = formulaOf(component)
  const rows = Object.entries(tariffs).map(([name, requirement]) => {
    const ref = `${id}.${name}`
    const term = terms.get(ref)
    if (term === undefined) throw new Error(`${ref} is in no line although one of everything is ordered`)
    const answers = requirement.kind === 'by-answer' ? `: ${codes(requirement.driver.answers)}` : ''
    return [
      `\`${ref}\``,
      `\`${term.symbols}\`${term.where === undefined ? '' : ` where \`${term.where}\``}`,
      [names[ref] ?? '', term.words].filter((words) => words !== '').join(', '),
      perDelivery.includes(name) ? 'for every delivery' : 'once',
      `${requirement.kind}${answers}`,
      `\`${requirement.unit}\``,
    ]
  })
  return table(['tariff', 'term', 'in words', 'done', 'kind', 'unit'], rows)
}

const formula = ({ id, soldBy }: Component): string =>
  soldBy === 'hours'
    ? `hours of a line = the sum of its terms; net amount = hours × \`rate(${id})\``
    : 'net amount of a line = the term, quantity × price; entries with a tariff of their own make it [a lump sum](price-list.md#tariffs-of-their-own)'

const section = (component: Component): readonly string[] => {
  const { id, title, heading, soldBy, asks, reads, usuallyLargest } = component
  const read = Object.keys(reads)
  return [
    `## \`${id}\``,
    table(['nb', 'nn', 'en'], [[title.nb, title.nn, title.en]]),
    [
      `- Heading of SSB’s summary: \`${heading}\`, *${en.headings[heading]}*`,
      soldBy === 'hours'
        ? `- Sold in hours, at the rate that the list’s \`componentRates\` gives to \`${id}\``
        : '- Sold at prices of the list',
      `- Lines: ${repeats(component)}`,
      ...conditionsOf(component).map((condition) => `- Part of an order only where ${condition}`),
      ...(usuallyLargest ? ['- As a rule the largest line of hours; a larger one is worth a warning'] : []),
      ...(read.length === 0 ? [] : [`- Also depends on ${codes(read)}, which other components ask for`]),
    ].join('\n'),
    '### Formula, and what the price list must hold',
    formula(component),
    tariffTable(component),
    '### What it asks',
    ...Object.entries(asks)
      .flatMap(([name, group]) => driversOf(name, group))
      .flatMap(driverEntry),
  ]
}

/** Every component: its titles, lines, tariffs and questions. */
export const componentsPage = (): Generated =>
  page('docs/reference/components.md', [
    '# Cost components',
    'In the order of an estimate’s lines. Questions marked **priced** are figures or answers of a formula, and every price list has a default for them. The others are for checks and documents, and some decide whether a component is part of the order at all; the help says which.',
    table(
      ['component', 'nb', 'nn', 'en'],
      all.map(({ id, title }) => [`[\`${id}\`](#${id})`, title.nb, title.nn, title.en]),
    ),
    ...howALineIsComputed,
    ...all.flatMap(section),
  ])
