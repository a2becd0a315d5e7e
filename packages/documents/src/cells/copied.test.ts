import type { Language } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../testing/all-blocks.ts'
import { approvedBook, demonstrationDocuments, planned, priced, pricedExample } from '../testing/priced-examples.ts'
import { visible } from '../text/index.ts'
import { linesDocument } from '../workbook/lines-document.ts'
import { yearsDocument } from '../years/years-document.ts'
import { copiedHtml, copiedText } from './index.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const small = pricedExample('small')

const linesOf = (estimate = small, language: Language = 'nb'): Document =>
  linesDocument({ estimate, documents: demonstrationDocuments }, documentWordsFor(language))

const textOf = (document: Document): string => plain(copiedText(document))

const golden = {
  nb: `Linje	Mengde	Enhet	Enhetspris (kr)	Beløp ekskl. mva. (kr)	Mva. (%)
Koordinering, avklaringer, utarbeidelse av tilbud og avtale	17	timer	1178,00	20026,00	25
Opprette populasjon og tilpasse datafiler: Unge voksne	5	timer	987,00	4935,00	25
Opprette populasjon og tilpasse datafiler: Unge voksne (levering 2027)	2	timer	987,00	1974,00	25
Andre uttrekk fra variabellister (levering 2027)	3	statistikkområder	2467,50	7402,50	25
Arkivering, dokumentasjon og levering	2	timer	841,00	1682,00	25
Arkivering, dokumentasjon og levering (levering 2027)	3,5	timer	841,00	2943,50	25
Sum ekskl. mva. (eksempelbeløp)				38963,00	
25 % mva.				9740,75	
Sum inkl. mva. (eksempelbeløp)				48703,75	
`,
  nn: `Linje	Mengd	Eining	Einingspris (kr)	Beløp ekskl. mva. (kr)	Mva. (%)
Koordinering, avklaringar, utarbeiding av tilbod og avtale	17	timar	1178,00	20026,00	25
Opprette populasjon og tilpasse datafiler: Unge voksne	5	timar	987,00	4935,00	25
Opprette populasjon og tilpasse datafiler: Unge voksne (levering 2027)	2	timar	987,00	1974,00	25
Andre uttrekk frå variabellister (levering 2027)	3	statistikkområde	2467,50	7402,50	25
Arkivering, dokumentasjon og levering	2	timar	841,00	1682,00	25
Arkivering, dokumentasjon og levering (levering 2027)	3,5	timar	841,00	2943,50	25
Sum ekskl. mva. (eksempelbeløp)				38963,00	
25 % mva.				9740,75	
Sum inkl. mva. (eksempelbeløp)				48703,75	
`,
  en: `Line	Quantity	Unit	Unit price (NOK)	Amount excl. VAT (NOK)	VAT (%)
Coordination, clarification, preparation of quote and agreement	17	hours	1178.00	20026.00	25
Creating a population and customising data files: Unge voksne	5	hours	987.00	4935.00	25
Creating a population and customising data files: Unge voksne (delivery 2027)	2	hours	987.00	1974.00	25
Other extractions from variable lists (delivery 2027)	3	statistical areas	2467.50	7402.50	25
Archiving, documentation and delivery	2	hours	841.00	1682.00	25
Archiving, documentation and delivery (delivery 2027)	3.5	hours	841.00	2943.50	25
Total excl. VAT (example amount)				38963.00	
25% VAT				9740.75	
Total incl. VAT (example amount)				48703.75	
`,
}

describe('lines that are copied', () => {
  it.each(['nb', 'nn', 'en'] as const)('are text that a spreadsheet takes as cells: %s', (language) => {
    expect(textOf(linesOf(small, language))).toContain(`\n\n${golden[language]}`)
  })

  it('say first what they are, that they are a demonstration, and that they bind nobody', () => {
    expect(textOf(linesOf())).toMatch(
      /^Prisanslag \(ikke bindende\): Utdanning og inntekt blant unge voksne\nDemonstrasjon – ikke SSBs priser\nIkke bindende\n\nDemonstrasjon: /,
    )
    expect(textOf(linesOf(priced({ format: 'request/1' }, approvedBook())))).not.toMatch(/[Dd]emonstrasjon[: –]/)
  })

  it('say by which list and when they were computed', () => {
    expect(textOf(linesOf())).toMatch(/Prisliste\tdemonstration-2026, rettelse 1\nStatus\tdemonstrasjon\n/)
  })

  it('say "from" and why where something must be assessed', () => {
    const document = linesOf(priced({ format: 'request/1', institutions: [{ id: 'ku', country: 'DK' }] }))
    expect(textOf(document).match(/^Sum .* \(eksempelbeløp, fra\)\t/gm)).toHaveLength(2)
    expect(textOf(document)).toContain(documentWordsFor('nb').texts.estimate.incomplete)
  })

  it('are a table for a word processor, with numbers as a reader writes them', () => {
    const html = plain(copiedHtml(linesOf(small, 'nn')))
    expect(html).toMatch(/^<div lang="nn"><p>Prisanslag \(ikkje bindande\): Utdanning/)
    expect(html).toContain('<td align="right">20 026,00</td>')
    expect(html.match(/<th>/g)).toHaveLength(6)
  })
})

describe('a budget by calendar year that is copied', () => {
  const { years } = planned(pricedExample('typical'))
  const { texts, plans } = documentWordsFor('nb')
  const text = textOf(yearsDocument(years, pricedExample('typical'), texts, plans))

  it('has clean numbers, the sums, what is assumed, and that the amounts are a demonstration', () => {
    expect(text).toMatch(/^2027\t107381,62\t/m)
    expect(text).toMatch(/^Sum \(eksempelbeløp\)\t/m)
    expect(text).toContain('Demonstrasjon: SSB publiserer ikke')
    expect(text).toContain('Vi antar at de vokser')
  })

  it('has the same by the cost types of the Research Council, and in other currencies', () => {
    expect(text).toMatch(/^Andre driftskostnader\t\d+,\d\d\t\d+,\d\d\t\d+,\d\d$/m)
    const exchanged = { currency: 'EUR', rate: '11.5', day: '2026-11-20' }
    const row = { usual: '10.00', allowance: '1.00', total: '11.00' }
    const currencies = [{ ...exchanged, years: years.years.map(() => row), sum: row }]
    const euros = textOf(yearsDocument({ ...years, currencies }, pricedExample('typical'), texts, plans))
    expect(euros).toContain('Å betale i EUR, med kursen 11,5 kroner fra 20. november 2026\nÅr\t')
    expect(euros).toMatch(/^2027\t10,00\t1,00\t11,00$/m)
  })
})

describe('what is copied', () => {
  it('shows markup as text', () => {
    const html = copiedHtml(documentOf('<img src=x onerror="a()"> & co'))
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; co')
    expect(html).not.toContain('<img')
  })

  it.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u00a0=1', '＝1', '\u200b=1'])(
    'has no formula, as text and as HTML, as files have none: %j',
    (text) => {
      const document = documentOf(text, 1)
      const cells = copiedText(document).split(/[\t\n]/)
      expect(
        cells.filter((cell) => cell.includes(text.replace(/^\s+/, ''))).every((cell) => cell.startsWith("'")),
      ).toBe(true)
      const inHtml = [...copiedHtml(document).matchAll(/<(?:p|td|th)[^>]*>([^<]*)</g)].map(([, cell = '']) => cell)
      const copied = inHtml.filter((cell) => cell.includes(visible(text.replace(/^\s+/, ''))))
      expect(copied.length).toBeGreaterThan(10)
      expect(copied.every((cell) => cell.startsWith("'"))).toBe(true)
    },
  )

  it('holds no cell within a cell', () => {
    const { blocks, ...document } = documentOf('a\tb\nc', 0)
    expect(copiedText({ ...document, blocks: blocks.slice(0, 1) })).toBe('a b c\na b c\na b c\n\na b c')
  })
})
