import * as intake from '@anslag/intake'
import * as planning from '@anslag/planning'
import * as presentation from '@anslag/presentation'
import * as estimates from '@anslag/presentation/estimate'
import * as english from '@anslag/presentation/estimate/en'
import * as bokmal from '@anslag/presentation/estimate/nb'
import * as quoteWords from '@anslag/presentation/quote'
import * as bokmalQuotes from '@anslag/presentation/quote/nb'
import * as priceLists from '@anslag/price-lists'
import * as pricing from '@anslag/pricing'
import * as quotes from '@anslag/quotes'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { anchorsOf } from '../../docs/links.ts'
import { nodesOf } from '../../repository/syntax.ts'
import { docstringOf } from './docstring.ts'
import { entries, publicEntries } from './entries.ts'
import { outcomesOf } from './example.ts'
import { describedPackages } from './groups.ts'
import { membersOf } from './mentioned.ts'
import { apiPages } from './pages.ts'
import { signatureOf } from './signature.ts'

const named = ({ package: from, name }: { readonly package: string; readonly name: string }) => `${from}: ${name}`

describe('what an index exports', () => {
  it('has a docstring', () => {
    expect(entries.length).toBeGreaterThan(300)
    expect(entries.filter(({ node }) => docstringOf(node).says.length === 0).map(named)).toEqual([])
  })

  it('says in writing what it returns, or what it is', () => {
    const wrong = publicEntries.flatMap((entry) => {
      try {
        signatureOf(entry.name, entry.node)
        return []
      } catch {
        return [named(entry)]
      }
    })
    expect(wrong).toEqual([])
  })

  it('says of every decimal that is no amount what it counts', () => {
    const silent = publicEntries.flatMap((entry) =>
      nodesOf(entry.node)
        .filter(ts.isPropertySignature)
        .filter(({ type, parent }) => type?.getText() === 'DecimalText' && ts.isInterfaceDeclaration(parent))
        .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
        .map(({ name }) => `${named(entry)}.${name.getText()}`),
    )
    expect(silent).toEqual([])
  })

  it('belongs to a concept of its package, and every concept has some', () => {
    expect(publicEntries.filter(({ concept }) => concept === undefined).map(named)).toEqual([])
    const met = new Set(publicEntries.map(({ concept }) => concept?.group))
    expect(describedPackages.flatMap(({ groups }) => groups.filter((group) => !met.has(group)))).toEqual([])
  })
})

describe('the pages of the library', () => {
  const pages = new Map(apiPages().map(({ path, text }) => [path.replace(/^.*\/(.+)\.md$/, '$1'), text]))

  it('have a place for every export that is promised', () => {
    for (const { name } of describedPackages) {
      const anchors = anchorsOf(pages.get(name) ?? '')
      const own = publicEntries.filter((entry) => entry.package === name)
      expect(own.filter((entry) => !anchors.has(entry.name.toLowerCase())).map(named)).toEqual([])
    }
  })

  it('have none for what serves this repository alone', () => {
    const internal = entries.filter(({ isInternal }) => isInternal)
    expect(internal.length).toBeGreaterThan(30)
    const shown = internal.filter((entry) => (pages.get(entry.package) ?? '').includes(`\n### \`${entry.name}\`\n`))
    expect(shown.map(named)).toEqual([])
  })

  it('tell a table of operations one by one', () => {
    const operations = publicEntries.filter(({ name }) => name === 'quoteOperations')
    expect(operations.flatMap(({ node }) => membersOf(node)).length).toBeGreaterThan(20)
    expect(pages.get('quotes')).toContain('#### `issue`')
  })
})

describe('an example in a docstring', () => {
  const names = new Map(
    [
      intake,
      planning,
      priceLists,
      pricing,
      quotes,
      presentation,
      estimates,
      bokmal,
      english,
      quoteWords,
      bokmalQuotes,
    ].flatMap(Object.entries),
  )
  const examples = publicEntries.flatMap((entry) =>
    [entry, ...membersOf(entry.node)].flatMap(({ name, node }) =>
      docstringOf(node).examples.map((example): readonly [string, string] => [name, example]),
    ),
  )

  it('is there where a rule has an edge', () => {
    expect(examples.length).toBeGreaterThan(20)
  })

  it.each(examples)('of %s gives what it says', async (_, example) => {
    const outcomes = await outcomesOf(example, names)
    expect(outcomes).not.toEqual([])
    // A remark may follow.
    expect(outcomes.filter(([says, gives]) => !says.startsWith(gives))).toEqual([])
  })
})
