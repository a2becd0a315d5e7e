import { issueKinds } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { known } from '../names/known.ts'
import { catalogueDocument, estimateOf, examples } from '../testing/examples.ts'
import { everyLanguage } from '../testing/languages.ts'
import { raisedIssues } from '../testing/raised-issues.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { issueSentence } from './issue-sentence.ts'

const issue = (code: string, params: Readonly<Record<string, string | number | readonly string[]>>, path = '') => ({
  code,
  path,
  params,
  severity: 'error' as const,
})

describe('the sentence of an issue', () => {
  it('is tried here for every issue there is', () => {
    const raised = new Set(raisedIssues.map(({ code }) => code))
    expect(Object.keys(issueKinds).filter((code) => !raised.has(code))).toEqual([])
  })

  it.each(everyLanguage)('leaves no value out in $language', (texts) => {
    const sentences = raisedIssues.map((each) => issueSentence(each, texts))
    expect(sentences.filter((sentence) => /[{}]|undefined|\[object/.test(sentence))).toEqual([])
  })

  it.each(everyLanguage)('says no pattern in $language, but what is expected', (texts) => {
    const shown = raisedIssues.filter(({ code }) => code === 'format/pattern').map((each) => issueSentence(each, texts))
    expect(shown.filter((sentence) => sentence.includes('/^'))).toEqual([])
    expect(new Set(shown).size).toBeGreaterThan(15)
  })

  it.each(everyLanguage)('says nothing of what there is to choose from where there is nothing: $language', (texts) => {
    const choosing = raisedIssues.filter(({ code }) => known<string>(texts.issues, code)?.includes('{allowed}'))
    expect(new Set(choosing.map(({ code }) => code)).size).toBeGreaterThan(8)
    for (const each of choosing) {
      const sentence = issueSentence({ ...each, params: { ...each.params, allowed: [] } }, texts)
      expect(sentence).toMatch(/^.+\.$/)
      expect(sentence).not.toContain('–')
    }
    const none = issue('price-list/unknown-rate', { rate: 'adviser', allowed: [] })
    expect(issueSentence(none, nb)).toBe('Listen har ingen timepris «adviser».')
  })

  it('is the code itself for an issue that this version does not know', () => {
    expect(issueSentence(issue('moon/full', {}), nb)).toBe('moon/full')
    expect(issueSentence(issue('constructor', {}), nb)).toBe('constructor')
  })
})

describe('what stands in a document', () => {
  it('is said in plain words', () => {
    const wrong = issue('format/wrong-type', { given: 'list', expected: 'object' })
    expect(issueSentence(wrong, nb)).toBe('Her står en liste. Her skal det stå et objekt.')
    expect(issueSentence(wrong, nn)).toBe('Her står ei liste. Her skal det stå eit objekt.')
    expect(issueSentence(wrong, en)).toBe('The value is a list. It should be an object.')
  })

  it('is said to be nothing where nothing stands, not by a pair of quotation marks', () => {
    const empty = issue('format/too-small', { given: '""', of: 'string', minimum: 1 })
    expect(issueSentence(empty, nb)).toBe('Her står ingenting. Det minste som er tillatt, er 1 tegn.')
    expect(issueSentence(empty, nn)).toBe('Her står ingenting. Det minste som er tillate, er 1 teikn.')
    expect(issueSentence(empty, en)).toBe('The value is empty. The least allowed is 1 character.')
  })

  it('is told with what may stand there instead', () => {
    const params = { given: '"x"', allowed: ['new', 'change'] }
    expect(issueSentence(issue('format/not-allowed', params), nb)).toBe(
      'Her står "x". Det er ikke et mulig svar. Skriv "new" eller "change".',
    )
    expect(issueSentence(issue('format/missing', { expected: ['request/1'] }), en)).toBe(
      'Something is missing here. Write "request/1".',
    )
    expect(issueSentence(issue('format/missing', { expected: 'boolean' }), nn)).toBe(
      'Her manglar noko. Skriv true eller false.',
    )
  })

  it('is measured in what its limit counts', () => {
    const title = { given: '"a"', of: 'string', minimum: 2 }
    expect(issueSentence(issue('format/too-small', title), nb)).toContain('er 2 tegn.')
    const list = { given: 'list', of: 'array', maximum: 10_000 }
    expect(issueSentence(issue('format/too-large', list), en)).toBe(
      'The value is a list. The most allowed is 10,000 elements.',
    )
    const count = { given: '-1', of: 'number', minimum: 0 }
    expect(issueSentence(issue('format/too-small', count), nn)).toBe('Her står -1. Det minste som er tillate, er 0.')
  })

  it('is told by its pattern where that has no words yet', () => {
    const params = { given: '"x"', expected: '/^y+$/' }
    expect(issueSentence(issue('format/pattern', params), nb)).toBe('Her står "x". Skriv noe som passer med /^y+$/.')
  })
})

describe('values within a sentence', () => {
  it('are days and periods in words', () => {
    const params = { day: '2020-01-01', periods: ['2026-01-01 – 2026-06-30', '2027-01-01 – '] }
    expect(issueSentence(issue('price-list/no-list-for-day', params), nb)).toBe(
      'Ingen prisliste gjelder 1. januar 2020. Velg en dag i en av disse periodene: 1. januar 2026 – 30. juni 2026, fra 1. januar 2027.',
    )
  })

  it('are drivers and answers by their names, with the thing that they are about', () => {
    const { issues, request } = estimateOf({ sources: [{ id: 'kreft', name: 'Kreft', holder: 'other' }] })
    const open = issues.filter(({ code }) => code === 'driver/not-answered')
    const sentences = open.map((each) => issueSentence(each, nb, { request }))
    expect(sentences).toContain('Ikke besvart: Filformat (Kreft). Anslaget regner med «et format som SSB leser».')
    expect(sentences).toContain('Ikke besvart: Filer fra Kreft. Anslaget regner med 1.')
    expect(open.map((each) => issueSentence(each, nb))).toContain('Ikke besvart: Filer. Anslaget regner med 1.')
  })

  it('are codes and lines by their names where the documents are at hand', () => {
    const repeated = issue('request/repeated-code', { code: 'F_AAP' }, '/tables/1')
    expect(issueSentence(repeated, nb)).toBe('«F_AAP» står to ganger. Det er regnet med én gang.')
    expect(issueSentence(repeated, nb, { catalogue: catalogueDocument })).toBe(
      '«Arbeidsavklaringspenger (F_AAP)» står to ganger. Det er regnet med én gang.',
    )
    const larger = issue('coordination/not-largest', { component: 'delivery', net: '9000.00', coordination: '1000.50' })
    expect(issueSentence(larger, en, { lines: examples.small.lines })).toBe(
      'Coordination is usually the largest item, but here it is NOK\u00a01,000.50. Archiving, documentation and delivery comes to NOK\u00a09,000.00 in all. Check the answers behind that part.',
    )
  })

  it('are attachments by their names, within the sentence', () => {
    expect(issueSentence(issue('attachment/not-answered', { attachment: 'protocol' }), en)).toBe(
      'Say whether this is attached: project description or protocol.',
    )
  })

  it('are amounts of a line as money', () => {
    const differing = issue('estimate/net-differs', { stated: '1.00', computed: '6909.00' })
    expect(issueSentence(differing, en)).toContain('is NOK\u00a01.00, but the computation gives NOK\u00a06,909.00.')
  })

  it('are the status of a list in words', () => {
    expect(issueSentence(issue('price-list/status-too-high', { list: 'published' }), nn)).toContain(
      'men lista er publisert.',
    )
  })

  it('are quoted as somebody wrote them, a day that does not exist too', () => {
    expect(issueSentence(issue('input/not-a-day', { given: '2026-02-30' }), nb)).toBe(
      '«2026-02-30» er ikke en dag. Skriv en dag som finnes, for eksempel 2026-03-01.',
    )
    expect(issueSentence(issue('input/not-a-day', { given: '' }), nb)).toContain('«–»')
  })

  it('are numbers in the marks of the language when they count, and digit by digit when they point', () => {
    expect(issueSentence(issue('json/too-large', { bytes: 3_000_000, limit: 2_000_000 }), en)).toContain('3,000,000')
    expect(issueSentence(issue('input/too-many-lines', { lines: 1303, limit: 1000 }), en)).toContain('1,303 lines')
    expect(issueSentence(issue('json/syntax', { line: 1200, column: 3, found: '' }), nb)).toBe(
      'Dette er ikke gyldig JSON. Se linje 1200, tegn 3, ved slutten.',
    )
  })

  it('are a dash where there are none', () => {
    expect(issueSentence(issue('third-party/fixed-width', { thing: '' }), nb)).toContain('«–»')
  })
})
