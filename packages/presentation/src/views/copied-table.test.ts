import { describe, expect, it } from 'vitest'
import { enBudget } from '../generated/en/budget.ts'
import { nbBudget } from '../generated/nb/budget.ts'
import { nnBudget } from '../generated/nn/budget.ts'
import { approvedList, estimateOf, examples } from '../testing/examples.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { copiedTable, tableAsHtml, tableAsText } from './copied-table.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const asText = {
  nb: () => plain(tableAsText(copiedTable(examples.small, nb, nbBudget), nb)),
  nn: () => plain(tableAsText(copiedTable(examples.small, nn, nnBudget), nn)),
  en: () => plain(tableAsText(copiedTable(examples.small, en, enBudget), en)),
}

const golden = {
  nb: `Prisanslag (ikke bindende): Utdanning og inntekt blant unge voksne
Demonstrasjon, ikke til bruk i en søknad: SSB publiserer ikke hva mikrodata koster, og beløpene her er laget for å vise verktøyet.
Linje	Mengde	Enhet	Enhetspris (kr)	Beløp ekskl. mva. (kr)
Koordinering, avklaringer, utarbeidelse av tilbud og avtale	17	timer	1178,00	20026,00
Opprette populasjon og tilpasse datafiler: Unge voksne	5	timer	987,00	4935,00
Opprette populasjon og tilpasse datafiler: Unge voksne (levering 2027)	2	timer	987,00	1974,00
Andre uttrekk fra variabellister (levering 2027)	3	statistikkområder	2467,50	7402,50
Arkivering, dokumentasjon og levering	2	timer	841,00	1682,00
Arkivering, dokumentasjon og levering (levering 2027)	3,5	timer	841,00	2943,50
Sum ekskl. mva. (eksempelbeløp)				38963,00
25 % mva. av 38 963,00 kr				9740,75
Sum inkl. mva. (eksempelbeløp)				48703,75
Anslaget er ikke bindende. Det er regnet ut 22. november 2026 etter prislisten demonstration-2026, rettelse 1 (status: demonstrasjon).`,
  nn: `Prisanslag (ikkje bindande): Utdanning og inntekt blant unge voksne
Demonstrasjon, ikkje til bruk i ein søknad: SSB publiserer ikkje kva mikrodata kostar, og beløpa her er laga for å vise verktøyet.
Linje	Mengd	Eining	Einingspris (kr)	Beløp ekskl. mva. (kr)
Koordinering, avklaringar, utarbeiding av tilbod og avtale	17	timar	1178,00	20026,00
Opprette populasjon og tilpasse datafiler: Unge voksne	5	timar	987,00	4935,00
Opprette populasjon og tilpasse datafiler: Unge voksne (levering 2027)	2	timar	987,00	1974,00
Andre uttrekk frå variabellister (levering 2027)	3	statistikkområde	2467,50	7402,50
Arkivering, dokumentasjon og levering	2	timar	841,00	1682,00
Arkivering, dokumentasjon og levering (levering 2027)	3,5	timar	841,00	2943,50
Sum ekskl. mva. (eksempelbeløp)				38963,00
25 % mva. av 38 963,00 kr				9740,75
Sum inkl. mva. (eksempelbeløp)				48703,75
Anslaget er ikkje bindande. Det er rekna ut 22. november 2026 etter prislista demonstration-2026, retting 1 (status: demonstrasjon).`,
  en: `Price estimate (not binding): Utdanning og inntekt blant unge voksne
Demonstration, not for use in an application: Statistics Norway does not publish what microdata cost, and the amounts here are made up to show the tool.
Line	Quantity	Unit	Unit price (NOK)	Amount excl. VAT (NOK)
Coordination, clarification, preparation of quote and agreement	17	hours	1178.00	20026.00
Creating a population and customising data files: Unge voksne	5	hours	987.00	4935.00
Creating a population and customising data files: Unge voksne (delivery 2027)	2	hours	987.00	1974.00
Other extractions from variable lists (delivery 2027)	3	statistical areas	2467.50	7402.50
Archiving, documentation and delivery	2	hours	841.00	1682.00
Archiving, documentation and delivery (delivery 2027)	3.5	hours	841.00	2943.50
Total excl. VAT (example amount)				38963.00
25% VAT of NOK 38,963.00				9740.75
Total incl. VAT (example amount)				48703.75
The estimate is not binding. It was computed on 22 November 2026 from the price list demonstration-2026, revision 1 (status: demonstration).`,
}

describe('the table that is copied', () => {
  it.each(['nb', 'nn', 'en'] as const)('is text that a spreadsheet takes as cells: %s', (language) => {
    expect(asText[language]()).toBe(golden[language])
  })

  it('is a table for a word processor, with numbers as a reader writes them', () => {
    const html = plain(tableAsHtml(copiedTable(examples.small, nn, nnBudget), nn))
    expect(html).toMatch(/^<div lang="nn"><p>Prisanslag \(ikkje bindande\): Utdanning/)
    expect(html).toContain('<td align="right">20 026,00</td>')
    expect(html.match(/<tr>/g)).toHaveLength(1 + examples.small.lines.length + 3)
  })

  it('says "from" and why where something must be assessed', () => {
    const { totals, below } = copiedTable(estimateOf({ institutions: [{ id: 'ku', country: 'DK' }] }), nb, nbBudget)
    expect(totals.map(([label]) => label).filter((label) => label.endsWith(' (eksempelbeløp, fra)'))).toHaveLength(2)
    expect(below[0]).toBe(nb.estimate.incomplete)
  })

  it('of an approved list does not call itself a demonstration', () => {
    const { above, totals } = copiedTable(estimateOf({}, { list: approvedList() }), nb, nbBudget)
    expect(above).toEqual(['Prisanslag (ikke bindende)'])
    expect(totals.at(-1)?.[0]).toBe('Sum inkl. mva.')
  })

  it('shows markup in a title as text', () => {
    const titled = estimateOf({ project: { title: '<img src=x onerror="a()"> & co' } })
    const html = tableAsHtml(copiedTable(titled, nb, nbBudget), nb)
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; co')
    expect(html).not.toContain('<img')
  })

  it.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u00a0=1', '＝1', '\u200b=1'])(
    'has no formula, as text and as HTML, as files have none: %j',
    (name) => {
      const table = { ...copiedTable(examples.small, nb, nbBudget), rows: [[name]], above: [name], columns: [name] }
      for (const line of tableAsText(table, nb).split('\n').slice(0, 3)) expect(line).toMatch(/^'/)
      const cells = [...tableAsHtml(table, nb).matchAll(/<(?:p|td|th)>([^<]*)</g)].slice(0, 3)
      expect(cells.map(([, text = '']) => text.charAt(0))).toEqual(["'", "'", "'"])
    },
  )

  it('holds no formula and no cell within a cell', () => {
    const { above: _above, ...rest } = copiedTable(examples.small, nb, nbBudget)
    const text = tableAsText({ ...rest, above: ['=HYPERLINK("x")', '@x', 'a\tb\nc'] }, nb)
    expect(text.split('\n').slice(0, 3)).toEqual(['\'=HYPERLINK("x")', "'@x", 'a b c'])
  })
})
