import { leaves } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { sourceTitle } from '../names/source-title.ts'
import { contextOf, estimateOf, examples, listDocument } from '../testing/examples.ts'
import { everyPart, outline } from '../testing/explanations.ts'
import { everyLanguage } from '../testing/languages.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import type { Texts } from '../texts/texts.ts'
import { explainLine, explainVat } from './explain.ts'

const lineOf = (estimate: (typeof examples)['typical'], id: string) => {
  const line = estimate.lines.find((each) => each.id === id)
  if (line === undefined) throw new Error(id)
  return line
}

const spaced = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '))

const outlineOf = (id: string, texts = nb, estimate = examples.typical) =>
  spaced(outline(explainLine(lineOf(estimate, id), contextOf(estimate), texts)))

describe('the explanation of a line', () => {
  it('reads from the amount to the hours, and from each to what decided it', () => {
    expect(outlineOf('third-party:egne-data@2027')).toEqual([
      'Tredjepartsdata: Spørreskjema til pasientene (levering 2027): 4 935,00 kr',
      '  Arbeidstid: Saksbehandler I: 4 935,00 kr = 5 timer × 987,00 kr per time',
      '    Ta imot og kontrollere filer: 1 time = 1 fil × 1 time per fil',
      '      Filer fra Spørreskjema til pasientene: 1',
      '    Behandle rader: 0 timer',
      '      Antall rader fra Spørreskjema til pasientene: 12 000',
      '      Til og med 1 000 000: 0 timer = 12 000 rader × 0 timer per rad',
      '    Koble data eller utveksle nøkler (dataeier: egne innsamlede data): 4 timer',
    ])
    expect(outlineOf('third-party:egne-data')).toEqual([
      'Tredjepartsdata: Spørreskjema til pasientene: 3 948,00 kr',
      '  Arbeidstid: Saksbehandler I: 3 948,00 kr = 4 timer × 987,00 kr per time',
      '    Lære rutinene til dataeieren (dataeier: egne innsamlede data): 1 time',
      '    Finne kontaktperson (kontaktperson: oppgitt): 0 timer',
      '    Gjøre filene lesbare (filformat: et format som SSB leser): 0 timer',
      '    Oppklare dokumentasjonen (dokumentasjon: delvis): 3 timer',
    ])
  })

  it('names the tables and areas that were ordered, in the language of the reader', () => {
    expect(outlineOf('variable-lists@2027', nn).slice(1)).toEqual([
      '  Trekkje ut data frå statistikkområde: 9 870,00 kr = 4 statistikkområde × 2 467,50 kr per statistikkområde',
      '    Statistikkområde (Befolkning, Utdanning, Inntekt, Sysselsetjing): 4',
    ])
  })

  it('names the things that are counted', () => {
    const lines = outlineOf('coordination', en)
    expect(lines).toContain('    Clarify populations: 4 hours = 2 populations × 2 hours per population')
    expect(lines).toContain('      Populations (Pasienter med kreft, Pasientenes familier): 2')
  })

  it('says what is assumed where nobody answered', () => {
    const empty = estimateOf({})
    const parts = everyPart(explainLine(lineOf(empty, 'population'), contextOf(empty), nb))
    const notes = parts.map(({ label, note }) => [label, note])
    expect(notes).toContainEqual(['Antall kriterier', 'Ikke besvart. Prislisten regner med 2 kriterier.'])
    const kind = notes.find(([label]) => label === 'Opprette populasjonen (type populasjon: utvalg etter kriterier)')
    expect(kind?.[1]).toMatch(/^Ikke besvart\. Prislisten regner med «utvalg etter kriterier»\. Antatt av /)
  })

  it('keeps many names out of the label', () => {
    const many = estimateOf({ areas: ['befolkning', 'utdanning', 'inntekt', 'krim', 'lonn', 'fob', 'fdi', 'bof'] })
    const parts = everyPart(explainLine(lineOf(many, 'variable-lists'), contextOf(many), nb))
    const areas = parts.find(({ label }) => label === 'Statistikkområder')
    expect(areas).toMatchObject({ value: '8' })
    expect(areas?.note).toMatch(/^Befolkning, Utdanning, /)
  })
})

describe('the explanation of VAT', () => {
  it('is the rate with its statute, above the lines that it is charged on', () => {
    const [vat] = examples.small.vatBreakdown
    if (vat === undefined) throw new Error('vat')
    const explained = explainVat(vat, contextOf(examples.small), nb)
    expect(spaced(outline(explained))[0]).toBe('25 % mva. av 38 963,00 kr: 9 740,75 kr')
    expect(explained.source?.title).toContain('Merverdiavgiftshåndboken')
    expect(explained.source?.place).toContain('§ 5-1')
    expect(explained.children.map(({ label }) => label)).toEqual(examples.small.lines.map(({ text }) => text.nb))
  })

  it('names lines by their ids when it is not given them', () => {
    const [vat] = examples.small.vatBreakdown
    if (vat === undefined) throw new Error('vat')
    const explained = explainVat(vat, { ...contextOf(examples.small), lines: undefined }, nb)
    expect(explained.children[0]?.label).toBe('coordination')
  })
})

describe.each(Object.entries(examples))('every explanation of the %s example', (_name, estimate) => {
  const context = contextOf(estimate)
  const titleOf = (id: string, texts: Texts) => {
    const source = listDocument.sources.find((each) => each.id === id)
    return source && sourceTitle(source, texts)
  }

  it.each(everyLanguage)('names the source of every tariff in $language', (texts) => {
    for (const line of estimate.lines) {
      const titles = everyPart(explainLine(line, context, texts)).map(({ source }) => source?.title)
      const needed = leaves(line.trace).flatMap((leaf) => (leaf.kind === 'tariff' ? [titleOf(leaf.source, texts)] : []))
      expect(needed.filter((title) => !titles.includes(title))).toEqual([])
    }
  })

  it.each(everyLanguage)('cites as many tariffs as the trace of its line has, in $language', (texts) => {
    for (const line of estimate.lines) {
      const cited = everyPart(explainLine(line, context, texts)).filter(({ source }) => source?.place !== undefined)
      const priced = leaves(line.trace).filter(({ kind }) => kind === 'tariff')
      expect(cited.length).toBeGreaterThanOrEqual(priced.length)
    }
  })

  it.each(everyLanguage)('has a label and a value for each part in $language', (texts) => {
    const parts = estimate.lines.flatMap((line) => everyPart(explainLine(line, context, texts)))
    const strings = parts.flatMap(({ label, value, formula = 'x', note = 'x' }) => [label, value, formula, note])
    expect(strings.filter((text) => text === '' || /[{}]|undefined|\/\d+\//.test(text))).toEqual([])
  })
})
