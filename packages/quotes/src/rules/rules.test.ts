import { describe, expect, it } from 'vitest'
import samples from '../../examples/samples.json' with { type: 'json' }
import { rulesOf } from '../testing/accepted.ts'
import { badSamples, goodSamples } from '../testing/rule-samples.ts'
import { readQuote, readQuoteText } from '../verify/read-quote.ts'
import type { Rule } from './rule.ts'
import { quoteRules } from './table.ts'

const issuesOf = (document: unknown) => {
  const read = typeof document === 'string' ? readQuoteText(document) : readQuote(document)
  return read.ok ? [] : read.issues
}

describe('the rules', () => {
  it.each(Object.entries(goodSamples))('are all satisfied by a good quote: %s', (_, quote) => {
    expect(issuesOf(quote)).toEqual([])
    expect(issuesOf(JSON.stringify(quote))).toEqual([])
  })

  it('each have a sample that breaks it', () => {
    const sampled = new Set(badSamples.map(({ rule }) => rule))
    expect(quoteRules.map(({ id }) => id).filter((id) => !sampled.has(id))).toEqual([])
  })

  it('have numbers that ascend, and sentences', () => {
    const numbers = quoteRules.map(({ id }) => id)
    expect(numbers).toEqual([...new Set(numbers)].sort())
    expect(quoteRules.filter(({ says }) => !/^[A-Z`].*\.$/.test(says))).toEqual([])
  })
})

/** The numbers of the rules by what each names. */
const rulesBy = (names: (rule: Rule) => readonly string[]): Readonly<Record<string, string>> => {
  const all = [...new Set(quoteRules.flatMap(names))]
  const numbers = (name: string) => quoteRules.filter((rule) => names(rule).includes(name)).map(({ id }) => id.slice(3))
  return Object.fromEntries(all.map((name) => [name, numbers(name).join(' ')]))
}

describe('what verify says is broken', () => {
  it('is told by these rules and no others', () => {
    expect(rulesBy(({ fact }) => [fact])).toEqual({
      form: '01 02 03 04 05',
      identity: '10 11 12 13 18',
      parties: '14 15 16 17 19 86',
      lines: '20 21 22 23 24 25 26 27 28 67 84 85 88',
      sums: '29 30 31 32 33 34 35 36 37 38 39 40 41 87',
      traces: '42',
      estimate: '43 44 45 46 47 48 49 63 64 65 66',
      events: '50 51 52 53 54 55 56 57 58 59 60 61 62 68 69 90',
      content: '70 89',
      chain: '71 73',
      'event-chain': '72',
      change: '80 81 82 83',
    })
  })
})

describe('the terms of EN 16931', () => {
  it('have these rules and no others', () => {
    expect(rulesBy(({ terms }) => terms)).toEqual({
      'BT-2': '05 50 51 63',
      'BT-30': '14 15 19 86',
      'BT-31': '16 17',
      'BT-34': '15 86',
      'BT-47': '14 15 19 86',
      'BT-48': '16',
      'BT-49': '15 86',
      'BG-20': '28',
      'BG-21': '28',
      'BG-25': '20 84',
      'BT-126': '21',
      'BT-129': '22 67',
      'BT-130': '67',
      'BT-146': '22 67',
      'BT-131': '22 23 88',
      'BT-92': '26 81',
      'BT-93': '25 27',
      'BT-94': '24',
      'BT-99': '26',
      'BT-100': '25 27',
      'BT-101': '24',
      'BT-106': '30',
      'BT-107': '31',
      'BT-108': '32',
      'BT-109': '33',
      'BT-110': '34',
      'BT-112': '35',
      'BT-116': '36 41',
      'BT-117': '37',
      'BT-118': '40',
      'BT-119': '38',
      'BT-120': '39',
      'BT-121': '29 87',
      'BT-134': '85',
      'BT-135': '85',
      'BT-40': '86',
      'BT-55': '86',
    })
  })
})

describe('a bad quote', () => {
  /** Of QR-20 there is none: it would be too large. */
  const files = badSamples.filter(({ rule }) => rule !== 'QR-20')

  it.each(badSamples.map((sample) => [sample.rule, sample.name, sample] as const))(
    'breaks %s: %s',
    (rule, _, sample) => {
      const { document, also = [] } = sample
      const index = files.indexOf(sample)
      const issues = issuesOf(document)
      expect([...rulesOf(issues)].sort()).toEqual([rule, ...also].sort())
      expect(issues.filter(({ severity }) => severity !== 'error')).toEqual([])
      // Importers in other languages hold themselves against the same file.
      const told = issues.map(({ code, path, params }) => ({ code, path, params }))
      if (index >= 0) expect(told).toEqual(samples.bad[index]?.issues)
    },
  )
})
