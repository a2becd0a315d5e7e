import { askedGroups, type Component, components, type Field } from '@anslag/pricing'
import { type Answers, estimateOf, everything, identifyingName } from './everything.ts'

/** A condition that the page on components explains, with answers for which it holds and for which it does not. */
interface Named {
  readonly name: string
  readonly holds: (request: Answers) => Answers
  readonly fails: (request: Answers) => Answers
}

const named: readonly Named[] = [
  {
    name: 'identifying',
    holds: (request) => ({ ...request, variables: [{ name: identifyingName }] }),
    fails: (request) => ({ ...request, variables: [{ name: 'alder' }] }),
  },
  {
    name: 'anonymous',
    holds: (request) => ({ ...request, application: Object.assign({}, request.application, { anonymous: true }) }),
    fails: (request) => ({ ...request, application: Object.assign({}, request.application, { anonymous: false }) }),
  },
]

/** One of everything, and every named condition holds. */
export const allThere: Answers = named.reduce((request, { holds }) => holds(request), everything)

const isPricedIn = ({ id }: Component, request: Answers): boolean =>
  estimateOf(request).lines.some(({ component }) => component === id)

const withAnswer = (group: string, key: string, answer: unknown): Answers => ({
  ...allThere,
  [group]: Object.assign({}, allThere[group], { [key]: answer }),
})

const wordsOf = (field: Field): readonly (readonly [word: string, answer: unknown])[] => {
  if (field.kind === 'choice') return field.answers.map((answer) => [answer, answer])
  return field.kind === 'flag'
    ? [
        ['yes', true],
        ['no', false],
      ]
    : []
}

/** Answers to a question about the whole project without which a component is no part of an order. */
const answersNeeded = (component: Component): readonly string[] =>
  Object.entries(askedGroups(components)).flatMap(([group, { kind, ...rest }]) => {
    if (kind !== 'answers' || !('fields' in rest)) return []
    return Object.entries(rest.fields).flatMap(([key, field]) => {
      const words = wordsOf(field)
      const right = words.filter(([, answer]) => isPricedIn(component, withAnswer(group, key, answer)))
      if (right.length === words.length) return []
      return [`\`${group}.${key}\` is ${right.map(([word]) => `\`${word}\``).join(' or ')}`]
    })
  })

/** What must hold for a component to be part of an order, as trying it shows. */
export const conditionsOf = (component: Component): readonly string[] => [
  ...named.flatMap(({ name, fails }) => (isPricedIn(component, fails(allThere)) ? [] : [`\`${name}\``])),
  ...answersNeeded(component),
]

/** Requests in which one named condition does not hold, and all others do. */
export const withoutOne: readonly (readonly [condition: string, request: Answers])[] = named.map(({ name, fails }) => [
  name,
  fails(allThere),
])
