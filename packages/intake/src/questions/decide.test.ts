import { describe, expect, it } from 'vitest'
import { Resolver } from '../resolve/index.ts'
import { catalogue } from '../testing/catalogue.ts'
import { type Answers, decide } from './index.ts'

const resolver = new Resolver(catalogue)

const found = (...names: readonly string[]) =>
  names.map((name, index) => ({ name, at: { file: 'order.txt', line: index + 1 }, dates: [] }))

const decided = (names: readonly string[], answers: Answers = {}) =>
  decide(found(...names), resolver, catalogue, answers)

const belongings = (names: readonly string[], answers: Answers = {}) =>
  decided(names, answers).decided.map(({ belongs }) => belongs)

describe('what nobody can say', () => {
  it('is asked once for all variables of a prefix, with what may have been meant', () => {
    const { decided: all, questions } = decided(['BEFOLKING_A', 'INNTEKT_A', 'BEFOLKING_B', 'BEFOLKING_A'])
    expect(all.map(({ belongs }) => belongs.kind)).toEqual(['open', 'list', 'open', 'open'])
    expect(questions).toEqual([
      {
        id: 'unknown-variable:BEFOLKING',
        kind: 'unknown-variable',
        subject: 'BEFOLKING',
        names: ['BEFOLKING_A', 'BEFOLKING_B'],
        at: [1, 3, 4].map((line) => ({ file: 'order.txt', line })),
        options: [
          { id: 'list:befolkning', list: 'befolkning', like: 'BEFOLKNING' },
          { id: 'outside' },
          { id: 'leave-out' },
        ],
        answered: false,
      },
    ])
  })

  it.each([
    ['list:befolkning', { kind: 'list', list: 'befolkning', area: 'befolkning' }],
    ['list:krim', { kind: 'list', list: 'krim', area: 'krim' }],
    ['table:F_AAP', { kind: 'table', table: 'F_AAP' }],
    ['outside', { kind: 'outside' }],
    ['leave-out', { kind: 'leave-out' }],
  ])('is what the answer says: %s', (answer, belongs) => {
    const answers = { 'unknown-variable:BEFOLKING': answer }
    expect(belongings(['BEFOLKING_A'], answers)).toEqual([belongs])
    expect(decided(['BEFOLKING_A'], answers).questions).toMatchObject([{ chosen: answer, answered: true }])
  })

  it.each(['list:nowhere', 'list:fd-trygd', 'table:F_X', 'befolkning', '', 'list:__proto__'])(
    'stays open when the answer is none: %s',
    (answer) => {
      const answers = { 'unknown-variable:BEFOLKING': answer, 'other:question': 'outside' }
      expect(belongings(['BEFOLKING_A'], answers)).toEqual([{ kind: 'open' }])
    },
  )
})

describe('names without a prefix', () => {
  it('are asked about together, file by file', () => {
    const { questions } = decided(['alder', 'sivstand', 'INNTEKT_A', 'SB12_A'])
    expect(questions.map(({ id, names }) => [id, names])).toEqual([
      ['unknown-variable:order.txt', ['alder', 'sivstand']],
      ['unknown-variable:SB12', ['SB12_A']],
    ])
  })

  it('are asked about alone where something is like them', () => {
    expect(decided(['VALGG', 'alder']).questions.map(({ subject }) => subject)).toEqual(['VALGG', 'order.txt'])
  })
})

describe('facts that FD-Trygd and a list have', () => {
  it('are taken from the table until the list is chosen', () => {
    const { decided: all, questions } = decided(['SIVSTANDFDT_SIVSTAND'])
    expect(all.map(({ belongs }) => belongs)).toEqual([{ kind: 'table', table: 'F_DEMO_SIV' }])
    expect(questions).toMatchObject([
      {
        id: 'table-or-list:F_DEMO_SIV',
        options: [{ id: 'table:F_DEMO_SIV' }, { id: 'list:befolkning' }, { id: 'leave-out' }],
        chosen: 'table:F_DEMO_SIV',
        answered: false,
      },
    ])
    expect(belongings(['SIVSTANDFDT_SIVSTAND'], { 'table-or-list:F_DEMO_SIV': 'list:befolkning' })).toEqual([
      { kind: 'list', list: 'befolkning', area: 'befolkning' },
    ])
  })
})

describe('an order without doubt', () => {
  it('asks nothing', () => {
    expect(decided(['INNTEKT_A', 'ARBAVKLARPFDT_MOTTAK']).questions).toEqual([])
  })
})
