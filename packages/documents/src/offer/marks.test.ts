import { exampleRequests } from '@anslag/price-lists'
import { readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { htmlOf } from '../html/index.ts'
import { documentWordsFor } from '../languages/index.ts'
import { made } from '../pdf/testing/made.ts'
import { acceptedOf, by, changeOf, exampleDraft, issuedOf, offerOf, revisedOf, valid } from '../testing/quotes.ts'
import { textOf } from '../text/index.ts'
import { offerDocument } from './offer.ts'
import type { OfferInput } from './offered.ts'

const draft = exampleDraft('small')
const issued = issuedOf(draft)
const accepted = acceptedOf(issued)
const small = valid(readRequest(exampleRequests.small, by.book.catalogue))
const { populations = [], areas = [] } = small
const more = changeOf(accepted, {
  ...small,
  populations: [...populations, { id: 'kontroll', kind: 'byCriteria', criteria: 2, relations: 0 }],
})
const less = changeOf(accepted, { ...small, areas: areas.slice(1) })
const whileOpen = '2026-12-03T12:00:00+01:00'

/** Offers with all that each of them is marked with, beside that it is a demonstration. */
const marked: readonly (readonly [what: string, input: OfferInput, marks: readonly string[]])[] = [
  ['a draft', offerOf(draft), ['Utkast – ikke et tilbud']],
  ['a revision that can be accepted', offerOf(issued), []],
  [
    'a revision after which there came another',
    offerOf(revisedOf(issued), undefined, 0),
    ['Erstattet av en nyere versjon'],
  ],
  ['a revision whose last day is past', offerOf(issued, '2026-12-08T00:00:01+01:00'), ['Utløpt 7. desember 2026']],
  ['a change', offerOf(more, whileOpen), ['Endring av DEMO-2026-0001, versjon 1']],
  ['a change to less', offerOf(less, whileOpen), ['Endring av DEMO-2026-0001, versjon 1', 'Kreditering']],
]

/** A string of CSS as it is shown. */
const shown = (css: string): string =>
  css.replaceAll(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))

describe.each(marked)('the offer of %s', (_, input, expected) => {
  // Without the documents there is no appendix: the fewer pages, the sooner all of them are read.
  const document = offerDocument({ ...input, documents: undefined }, documentWordsFor('nb'))
  const marks = [...expected, 'Demonstrasjon – ikke SSBs priser'].sort()

  it(`is marked with ${marks.length}`, () => {
    expect(document.marks.map(({ text }) => text).sort()).toEqual(marks)
  })

  it('says so before all else in text', () => {
    const above = textOf(document).split(document.sender ?? '')[0] ?? ''
    expect(above.match(/(?<=\*\*\* ).*(?= \*\*\*)/g)?.sort()).toEqual(marks)
  })

  it('says so first in HTML, and above every page that is printed of it', () => {
    const html = htmlOf(document)
    const [, banner = ''] = /<header>(.*?)<\/header>/s.exec(html) ?? []
    const [, printed = ''] = /@top-right\{content:"(.*?)"/.exec(html) ?? []
    expect(banner.match(/(?<=<li[^>]*>)[^<]*/g)?.sort()).toEqual(marks)
    expect(shown(printed).split(' · ').sort()).toEqual(marks)
  })

  it('says so on every page of the PDF', async () => {
    const { texts } = await made(document)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) for (const mark of marks) expect(text).toContain(mark)
  })
})
