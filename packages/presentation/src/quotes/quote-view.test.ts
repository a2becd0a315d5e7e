import type { Quote } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { everyLanguage, textsBelow } from '../testing/languages.ts'
import { acceptedQuote, draftOfEverything } from '../testing/quotes.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { quoteTextsFor } from '../texts/texts-for.ts'
import { quoteView } from './quote-view.ts'
import { enQuote } from './texts/en.ts'
import { nbQuote } from './texts/nb.ts'

const revisionOf = ({ revisions: [revision] }: Quote) => revision ?? expect.fail()

const accepted = quoteView(revisionOf(acceptedQuote), 'accepted', nb, nbQuote)

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the view of a quote', () => {
  it('says which it is, what it is, who it is for and until when', () => {
    expect(accepted.heading).toBe('Tilbud DEMO-2026-0001, versjon 1')
    expect(accepted.title).toBe('Utdanning og inntekt')
    expect(accepted.notice).toContain('Demonstrasjon')
    expect(accepted.facts).toEqual(
      expect.arrayContaining([
        { label: 'Status', value: 'akseptert' },
        { label: 'Kunde', value: 'Universitetet i Oslo (971035854)' },
        { label: 'Kundens referanse', value: 'SV-2231' },
        { label: 'Utstedt', value: '23. november 2026' },
        { label: 'Gjelder til og med', value: '7. desember 2026' },
        { label: 'Levering', value: '6–10 uker, regnet fra tilbudet er akseptert og data fra andre er mottatt' },
      ]),
    )
  })

  it('says which language it is written in, in the reader’s', () => {
    const { content, ...revision } = revisionOf(acceptedQuote)
    const written = (language: 'nb' | 'nn' | 'en', texts: typeof nb, words: typeof nbQuote) =>
      quoteView({ ...revision, content: { ...content, language } }, 'accepted', texts, words)
        .details.flatMap(({ rows }) => rows)
        .find(({ label }) => label === words.details.language)?.value
    expect((['nb', 'nn', 'en'] as const).map((language) => written(language, nb, nbQuote))).toEqual([
      'bokmål',
      'nynorsk',
      'engelsk',
    ])
    expect(written('en', en, enQuote)).toBe('English')
  })

  it('says what is invoiced when: lines, or parts of the sum', () => {
    const instalments = [
      { id: 'start', when: { kind: 'accepted' }, net: '10000.00' },
      { id: 'rest', when: { kind: 'delivered', delivery: '2027' } },
      { id: 'whole', when: { kind: 'day', day: '2027-05-01' }, lines: ['coordination', 'delivery'] },
    ] as const
    const { details } = quoteView(revisionOf(acceptedQuote), 'accepted', en, enQuote, instalments)
    const rows = details.flatMap(({ rows }) => rows).filter(({ label }) => label.startsWith('Instalment'))
    expect(rows.map(({ label, value }) => [label, plain(value)])).toEqual([
      ['Instalment start', 'at acceptance: NOK 10,000.00 excl. VAT'],
      ['Instalment rest', 'when delivery 2027 has been made: the rest'],
      ['Instalment whole', '1 May 2027: coordination, delivery'],
    ])
  })

  it('shows computed and fixed lines, and why a price is fixed', () => {
    const { lines } = accepted
    expect(lines).toHaveLength((revisionOf(acceptedQuote).content.estimate.lines.length ?? 0) + 1)
    expect(lines.at(-1)).toMatchObject({
      quantity: '2,5 timer',
      remark: expect.stringContaining('Avtalt i møte (Kari Nordmann)'),
    })
    expect(plain(lines.at(-1)?.net)).toBe('2 945,03 kr')
  })

  it('shows charges and reductions with their sign, what they are computed from and by whom', () => {
    expect(accepted.adjustments).toMatchObject([
      { label: 'Fradrag: Studentprosjekt', value: expect.stringMatching(/^−/) },
      { label: 'Tillegg: Hastebestilling', remark: 'Kari Nordmann, av linjene «Kurs»' },
    ])
    expect(plain(accepted.adjustments[0]?.remark)).toMatch(/^12,5 % av [\d ]+,\d\d kr \(Kari Nordmann\)$/)
  })

  it('shows VAT per category, with the reason where there is none', () => {
    expect(accepted.vat).toHaveLength(2)
    expect(accepted.vatReasons.sentences).toEqual(['unntatt fra mva.: Undervisning (mval. § 3-5).'])
  })

  it('says what officers decided, and what it replaced', () => {
    expect(accepted.assumptions.sentences).toEqual([
      expect.stringMatching(
        / er 3 timer i stedet for \d+ timer: Avklart på telefon \(Kari Nordmann, 22\. november 2026\)\.$/,
      ),
      expect.stringMatching(/ er utdanning i stedet for /),
    ])
  })

  it('says what happened, when and who entered it', () => {
    expect(accepted.events.sentences).toEqual([
      'Utstedt 23. november 2026 kl. 12.00 (Kari Nordmann)',
      'Sendt 23. november 2026 kl. 12.30 (Kari Nordmann): til ola@example.org',
      'Akseptert 1. desember 2026 kl. 10.00 (Kari Nordmann): av Ola Nordmann, mottatt 1. desember 2026 kl. 09.15, ordre PO-7',
    ])
  })

  it('shows the seal; a draft says that it has none', () => {
    expect(accepted.seal.rows).toEqual([{ label: 'Hash', value: revisionOf(acceptedQuote).seal?.hash }])
    const draft = quoteView(revisionOf(draftOfEverything), 'draft', en, enQuote)
    expect(draft.seal).toEqual({ heading: 'Seal', rows: [], note: 'A draft has no seal. It can be changed.' })
    expect(draft.events.sentences).toEqual([])
  })

  it.each(everyLanguage)('has words for everything in $language', (texts) => {
    const words = quoteTextsFor(texts.language)
    const view = quoteView(revisionOf(acceptedQuote), 'completed', texts, words)
    const allText = textsBelow(view).filter(([name]) => !/^remarks .* path$/.test(name))
    const wrong = allText.filter(([, text]) => text === '' || /[{}]|undefined/.test(text))
    expect(wrong).toEqual([])
  })
})
