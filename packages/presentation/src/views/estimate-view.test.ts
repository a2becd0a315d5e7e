import { describe, expect, it } from 'vitest'
import { approvedList, documents, estimateOf, examples } from '../testing/examples.ts'
import { everyLanguage, textsBelow } from '../testing/languages.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { estimateView } from './estimate-view.ts'

const viewOf = (estimate = examples.small, texts = nb) => estimateView(estimate, documents, texts)

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the view of an estimate', () => {
  it('says what it is, when, by which list, and that the amounts are made up', () => {
    const { heading, title, notice, facts } = viewOf()
    expect(heading).toBe('Prisanslag (ikke bindende)')
    expect(title).toBe('Utdanning og inntekt blant unge voksne')
    expect(notice).toContain('SSB publiserer ikke hva mikrodata koster')
    expect(facts).toEqual([
      { label: 'Prisdag', value: '22. november 2026' },
      { label: 'Prisliste', value: 'demonstration-2026, rettelse 1' },
      { label: 'Status', value: 'demonstrasjon' },
      { label: 'Regnet ut av', value: examples.small.engine },
    ])
  })

  it('has no notice when the list is approved, and no examples', () => {
    const approved = estimateOf({}, { list: approvedList() })
    expect(viewOf(approved).totals.gross.label).toBe('Sum inkl. mva.')
    expect(viewOf(approved).notice).toBeUndefined()
  })

  it('shows each line with its quantity, unit price and amount', () => {
    const { columns, lines } = viewOf(examples.small, nn)
    expect(columns).toEqual({ text: 'Linje', quantity: 'Mengd', unitPrice: 'Einingspris', net: 'Beløp ekskl. mva.' })
    const line = lines.find(({ id }) => id === 'variable-lists@2027')
    expect(line).toEqual({
      id: 'variable-lists@2027',
      text: 'Andre uttrekk frå variabellister (levering 2027)',
      quantity: '3 statistikkområde',
      unitPrice: '2\u00a0467,50\u00a0kr',
      net: '7\u00a0402,50\u00a0kr',
    })
  })

  it('shows the totals and the VAT of the estimate, unchanged', () => {
    const { vat, totals } = viewOf(examples.typical, en)
    const { net, gross } = examples.typical.totals
    expect(vat.map(({ label }) => plain(label))).toEqual([expect.stringMatching(/^25% VAT of NOK /)])
    expect(plain(totals.net.value)?.replaceAll(/[^\d.]/g, '')).toBe(net)
    expect(plain(totals.gross.value)?.replaceAll(/[^\d.]/g, '')).toBe(gross)
    expect(totals).toMatchObject({ gross: { label: 'Total incl. VAT (example\u00a0amount)' }, incomplete: undefined })
  })

  it('rolls up to the three points of SSB as the engine does', () => {
    const { heading, rows } = viewOf().summary
    expect(heading).toBe('SSBs tre punkter, ekskl. mva. (eksempelbeløp)')
    expect(rows).toHaveLength(3)
    expect(rows.at(-1)).toEqual({ label: 'Sende data og arkivere dokumenter', value: '4\u00a0625,50\u00a0kr' })
  })

  it('has the buyer’s cost only when somebody asked for it', () => {
    expect(viewOf().buyerCost).toBeUndefined()
    const half = estimateOf({}, { vatRecovery: '50' })
    const labels = viewOf(half).buyerCost?.map(({ label }) => plain(label))
    expect(labels).toEqual(['Mva. dere får tilbake (50 %)', 'Kostnad for prosjektet (eksempelbeløp)'])
  })

  it('gives the reason for every component that has no line', () => {
    expect(viewOf(estimateOf({ sources: [], wishes: [] })).notApplicable).toEqual({
      heading: 'Ikke med i anslaget',
      sentences: expect.arrayContaining([
        'Tredjepartsdata: ikke bestilt.',
        'Uttrekk fra FD-Trygd: ikke besvart, derfor ikke med i summen.',
        'Uttrekk utenfor variabellister: ikke bestilt.',
        'Anonymisering: trengs bare når den ansvarlige institusjonen er utenfor Norge, eller når dere ber om anonyme data.',
      ]),
    })
    const none = viewOf(estimateOf({ deliveries: [], tables: ['F_AAP'] })).notApplicable.sentences
    expect(none).toContain('Uttrekk fra FD-Trygd: ingen levering i bestillingen trenger dette.')
  })

  it('orders its issues by weight and says them in words', () => {
    const { issues } = viewOf()
    expect(issues.map(({ severity }) => severity)).toEqual(['info'])
    expect(issues[0]?.issues.map(({ sentence }) => sentence)).toContain('Tilbudet fra SSB må besvares innen to uker.')
  })
})

describe('an estimate that is not complete', () => {
  const abroad = estimateOf({ institutions: [{ id: 'ku', country: 'DK', recognition: 'eurostat' }] })

  it('says "from" at every total, and why', () => {
    const { totals } = viewOf(abroad)
    expect([totals.net, totals.vat, totals.gross].map(({ label }) => label)).toEqual([
      'Sum ekskl. mva. (eksempelbeløp, fra)',
      'Mva. (eksempelbeløp, fra)',
      'Sum inkl. mva. (eksempelbeløp, fra)',
    ])
    expect(totals.incomplete).toBe('Summen er ikke fullstendig: noe må vurderes før hele prisen er kjent.')
  })

  it('carries what SSB says of anonymous data', () => {
    const [sentence] = viewOf(abroad).needsAssessment.sentences
    expect(sentence).toMatch(/^Anonymisering: /)
    expect(sentence).toContain('SSB fakturerer tiden uansett resultat.')
    expect(sentence).toContain('norsk institusjon')
  })

  it('says what to do about variables that no list or table was named for', () => {
    const loose = estimateOf({ variables: [{ name: 'a' }, { name: 'b', list: 'fd-trygd' }], tables: [] })
    const { sentences } = viewOf(loose, nn).needsAssessment
    expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual([
      'Uttrekk frå FD-Trygd',
      'Andre uttrekk frå variabellister',
    ])
  })
})

describe.each(Object.entries(examples))('the view of the %s example', (_name, estimate) => {
  it.each(everyLanguage)('has words for everything in $language', (texts) => {
    const all = textsBelow(viewOf(estimate, texts))
    expect(all.filter(([path, text]) => (text === '' ? !path.endsWith(' path') : /[{}]|undefined/.test(text)))).toEqual(
      [],
    )
  })
})
