import { planningIssueKinds } from '@anslag/planning'
import { components, issueKinds, languages, limits } from '@anslag/pricing'
import { financeIssueKinds, quoteIssueKinds, quoteRules, readQuoteText } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { conditionsOf } from './conditions.ts'
import { generatedFiles } from './documents.ts'
import { formulaOf } from './formulas.ts'
import { generatedFiles as languageModules } from './languages.ts'
import { grouped, table } from './page.ts'
import { repetitionOf } from './repetition.ts'
import { literal } from './source.ts'

const generated = await generatedFiles()

const textOf = (name: string): string => generated.find(({ path }) => path.endsWith(`/${name}`))?.text ?? ''

describe('generated pages', () => {
  it('are the same every time', async () => {
    expect(await generatedFiles()).toEqual(generated)
    expect(await languageModules()).toEqual(await languageModules())
  })

  it('have every component with its tariffs and questions', () => {
    const page = textOf('components.md')
    for (const { id, tariffs, asks } of components) {
      for (const name of Object.keys(tariffs)) expect(page).toContain(`| \`${id}.${name}\` |`)
      for (const name of Object.keys(asks)) expect(page).toMatch(new RegExp(`^#### \`${name}[.\`]`, 'm'))
    }
  })

  it('have a sentence in every language for every issue', () => {
    const sections = textOf('issues.md').split('\n### ').slice(1)
    const kinds = { ...issueKinds, ...planningIssueKinds, ...quoteIssueKinds, ...financeIssueKinds }
    expect(sections).toHaveLength(Object.keys(kinds).length)
    const empty = sections.filter((each) =>
      languages.some((language) => !new RegExp(`^\\| ${language} \\| \\S`, 'm').test(each)),
    )
    expect(empty).toEqual([])
  })

  it('have every limit', () => {
    for (const name of Object.keys(limits)) expect(textOf('limits.md')).toContain(`\`${name}\``)
  })
})

describe('sample files of quotes', () => {
  const files = generated.filter(({ path }) => path.startsWith('packages/quotes/examples/'))
  const inFolder = (name: string) => files.filter(({ path }) => path.includes(`/${name}/`))

  it('are there for every rule, but for the one that takes a thousand lines', () => {
    const rules = inFolder('bad').map(({ path }) => path.replace(/^.*\/(qr-\d\d)-.*$/, '$1').toUpperCase())
    const without = quoteRules.map(({ id }) => id).filter((id) => !rules.includes(id))
    expect(without).toEqual(['QR-20'])
  })

  it.each(inFolder('good').map(({ path, text }) => [path, text]))('%s satisfies every rule', (_, text) => {
    expect(readQuoteText(text)).toMatchObject({ ok: true })
  })

  it.each(inFolder('bad').map(({ path, text }) => [path, text]))(
    '%s breaks the rule that it is named after',
    (path, text) => {
      const read = readQuoteText(text)
      const rules = read.ok ? [] : read.issues.map(({ params: { rule } }) => String(rule).toLowerCase())
      expect(rules).toContain(path.replace(/^.*\/(qr-\d\d)-.*$/, '$1'))
    },
  )
})

describe('repetitionOf', () => {
  it('sees what is done once, for each thing and for each delivery', () => {
    expect(repetitionOf('coordination')).toEqual({ each: undefined, once: true, perDelivery: undefined })
    expect(repetitionOf('third-party')).toEqual({ each: 'sources', once: true, perDelivery: 'receiving' })
    expect(repetitionOf('delivery')).toEqual({ each: undefined, once: true, perDelivery: 'all' })
  })
})

describe('the formula of a component', () => {
  const component = (id: string) => {
    const found = components.find((each) => each.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }

  it('has a term in symbols and in words for every tariff', () => {
    for (const each of components)
      expect([...formulaOf(each).keys()].sort()).toEqual(
        Object.keys(each.tariffs)
          .map((name) => `${each.id}.${name}`)
          .sort(),
      )
    expect(formulaOf(component('third-party')).get('third-party.records')).toEqual({
      symbols: 'tiers(third-party.records, sources.records)',
      words: 'by tiers, for each of *Number of rows*',
      where: undefined,
    })
  })

  it('says the condition of a term that is not always counted', () => {
    const terms = formulaOf(component('coordination'))
    expect(terms.get('coordination.identifyingJustification')?.where).toBe('identifying')
    expect(terms.get('coordination.base')?.where).toBeUndefined()
  })

  it('goes with the condition of a component that is not always part of an order', () => {
    expect(conditionsOf(component('anonymisation'))).toEqual(['`anonymous`'])
    expect(conditionsOf(component('delivery'))).toEqual([])
  })
})

describe('a page', () => {
  it('groups numbers by threes', () => {
    expect([999, 1000, 10_000_000_000].map(grouped)).toEqual(['999', '1 000', '10 000 000 000'])
  })

  it('keeps what would break a table out of its cells', () => {
    expect(table(['a'], [['x|y\nz']])).toBe('| a |\n| --- |\n| x\\|y z |')
  })
})

describe('a value in a module', () => {
  it('is written as JSON is, with plain names and visible spaces', () => {
    expect(literal({ a: ['b\u00a0c', {}], 'd-e': 1 })).toBe('{\n  a: [\n    "b\\u00a0c",\n    {}\n  ],\n  "d-e": 1\n}')
  })

  it('may be a function, with the letters that it was written with', () => {
    const text = literal({ more: (count: number) => `${count} går på` })
    expect(text).toMatch(/^\{\n {2}more: \(?count\)? => `\$\{count\} går på`\n\}$/)
  })
})
