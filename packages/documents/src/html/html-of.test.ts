import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import { offerDocument } from '../offer/offer.ts'
import { documentOf, hostileDocuments, hostileTexts } from '../testing/hostile.ts'
import { exampleDraft, issuedOf, offerOf } from '../testing/quotes.ts'
import { shownTexts } from '../testing/shown-texts.ts'
import { visible } from '../text/visible.ts'
import { htmlFragmentOf, htmlOf, htmlStyle } from './index.ts'

type Node = DefaultTreeAdapterMap['node']

const below = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

const elementsIn = (node: Node): readonly DefaultTreeAdapterMap['element'][] => [
  ...('tagName' in node ? [node] : []),
  ...below(node).flatMap(elementsIn),
]

const textIn = (node: Node): string => ('value' in node ? node.value : below(node).map(textIn).join(' '))

/** As an independent reader sees a page, with the faults that it finds. */
const readBack = (html: string) => {
  const faults: string[] = []
  const tree = parse(html, { onParseError: ({ code }) => faults.push(code) })
  const main = elementsIn(tree).filter(({ tagName }) => tagName === 'body')
  return { faults, elements: elementsIn(tree), text: main.map(textIn).join(' ') }
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Texts of a document that cannot be found in its page. */
const lostIn = (document: Document): readonly string[] => {
  const found = plain(readBack(htmlOf(document)).text)
  return shownTexts(document).filter((text) => !found.includes(plain(visible(text)).trim()))
}

const offer = offerDocument(offerOf(issuedOf(exampleDraft('typical'))), documentWordsFor('nn'))

describe('a document as a page', () => {
  it('is HTML without a fault, and has every text of the document', () => {
    expect(readBack(htmlOf(offer)).faults).toEqual([])
    expect(lostIn(offer)).toEqual([])
  })

  it('is the same however texts are made of markup, control characters or other directions', () => {
    fc.assert(
      fc.property(hostileDocuments, (document) => {
        const { faults, elements } = readBack(htmlOf(document))
        expect(faults).toEqual([])
        expect(lostIn(document)).toEqual([])
        expect(elements.filter(({ tagName }) => ['script', 'img', 'a'].includes(tagName))).toEqual([])
        expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it.each([0, 500])('takes a table of %i lines', (rows) => {
    const document = documentOf(hostileTexts, rows)
    expect(readBack(htmlOf(document)).faults).toEqual([])
    expect(lostIn(document)).toEqual([])
  })

  it('says its language, its title and the landmarks once', () => {
    const { elements } = readBack(htmlOf(offer))
    const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length
    expect(elements.find(({ tagName }) => tagName === 'html')?.attrs).toContainEqual({ name: 'lang', value: 'nn' })
    expect(['main', 'header', 'h1', 'title'].map(count)).toEqual([1, 1, 1, 1])
  })

  it('has a heading of its column, and of its row, for every cell', () => {
    const { elements } = readBack(htmlOf(offer))
    const scopes = elements.flatMap(({ tagName, attrs }) => (tagName === 'th' ? attrs : []))
    const heads = elements.filter(({ tagName }) => tagName === 'th')
    expect(scopes.filter(({ name }) => name === 'scope')).toHaveLength(heads.length)
  })

  it('loads nothing from anywhere', () => {
    expect(htmlOf(offer)).not.toMatch(/<(link|script|img|iframe)|url\(|@import/)
  })
})

describe('a document as a part of another page', () => {
  const elements = elementsIn(parseFragment(htmlFragmentOf(offer)))
  const attributes = elements.flatMap(({ attrs }) => attrs)

  it('is one element in its own language, and what the whole page holds', () => {
    const [article] = elements
    expect(article?.attrs).toEqual([
      { name: 'class', value: 'anslag-document' },
      { name: 'lang', value: 'nn' },
    ])
    expect(article?.parentNode?.childNodes).toHaveLength(1)
    expect(htmlOf(offer)).toContain(htmlFragmentOf(offer))
  })

  it('takes no landmark and no id from the page, and runs nothing', () => {
    expect(elements.map(({ tagName }) => tagName)).not.toContain('main')
    expect(attributes.filter(({ name }) => name === 'id' || name.startsWith('on'))).toEqual([])
  })

  it('needs no style within it where it is an offer, so that the strictest policy shows it whole', () => {
    expect(elements.filter(({ tagName }) => tagName === 'style')).toEqual([])
    expect(attributes.filter(({ name }) => name === 'style')).toEqual([])
  })

  it('has a style that touches nothing beside it', () => {
    const parts = htmlStyle.replaceAll(/[^{}]/g, '')
    const depths = [...parts].map(
      (_, index) => parts.slice(0, index + 1).split('{').length - parts.slice(0, index + 1).split('}').length,
    )
    expect(htmlStyle).toMatch(/^\.anslag-document\{/)
    expect(depths.slice(0, -1).every((depth) => depth > 0)).toBe(true)
    expect(depths.at(-1)).toBe(0)
    expect(htmlStyle).not.toMatch(/@page|@import|url\(|:root/)
  })
})

it('draws the parts of a bar by lengths that every browser can compute: a sign has blanks on both sides', () => {
  const value = (part: 'usual' | 'allowance', of: string) => ({ label: '2027', text: of, value: of, part })
  const chart = {
    kind: 'chart',
    form: 'columns',
    title: 'Years',
    description: 'Bars',
    values: [value('usual', '10.50'), value('allowance', '2.00')],
  } as const
  const html = htmlOf({ ...offer, blocks: [chart] })
  const widths = [...html.matchAll(/style="width:([^"]*)"/g)].map(([, width]) => width)
  expect(widths).toEqual(['calc(100%*10.50/max(1,10.50 + 2.00))', 'calc(100%*2.00/max(1,10.50 + 2.00))'])
})
