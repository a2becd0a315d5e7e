import { answerName, driverName, helpFor, textsFor } from '@anslag/presentation'
import { type Component, components } from '@anslag/pricing'
import { type Driver, driversOf } from './drivers.ts'
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
  const { perThing, once, perDelivery } = repetitionOf(id)
  const each = [...(perThing ? ['thing'] : []), ...(perDelivery ? ['delivery'] : [])].join(' and ')
  const lines = each === '' ? 'One line for the project.' : `A line for each ${each}.`
  return perDelivery && once ? `${lines} What is done once has a line of its own.` : lines
}

const answerTable = ({ name, answers }: Driver): string =>
  table(
    ['answer', 'en', 'nb'],
    answers.map((answer) => [`\`${answer}\``, answerName(name, answer, en), answerName(name, answer, nb)]),
  )

const helpList = (name: string): string =>
  help.flatMap(([language, texts]) => (texts[name] === undefined ? [] : [`- ${language}: ${texts[name]}`])).join('\n')

const driverEntry = (driver: Driver): readonly string[] => {
  const { name, form, isPriced, answers, askedWhen } = driver
  const names = [driverName(name, en), driverName(name, nb)].map((each) => `*${each}*`)
  return [
    `#### \`${name}\``,
    [...names, form, ...(isPriced ? ['**priced**'] : [])].join(' · '),
    ...(askedWhen === undefined ? [] : [`Asked when \`${askedWhen.driver}\` is ${either(askedWhen.is)}.`]),
    helpList(name),
    ...(answers.length === 0 ? [] : [answerTable(driver)]),
  ]
}

const tariffTable = ({ id, tariffs, perDelivery }: Component): string => {
  const names: Readonly<Record<string, string | undefined>> = { ...en.tariffs }
  const rows = Object.entries(tariffs).map(([name, requirement]) => {
    const answers = requirement.kind === 'by-answer' ? `: ${codes(requirement.driver.answers)}` : ''
    return [
      `\`${id}.${name}\``,
      names[`${id}.${name}`] ?? '',
      `${requirement.kind}${answers}`,
      `\`${requirement.unit}\``,
      perDelivery.includes(name) ? 'for every delivery' : 'once',
    ]
  })
  return table(['tariff', 'what it prices', 'kind', 'unit', 'done'], rows)
}

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
      ...(usuallyLargest ? ['- As a rule the largest line of hours; a larger one is worth a warning'] : []),
      ...(read.length === 0 ? [] : [`- Also depends on ${codes(read)}, which other components ask for`]),
    ].join('\n'),
    '### What the price list must hold',
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
    ...all.flatMap(section),
  ])
