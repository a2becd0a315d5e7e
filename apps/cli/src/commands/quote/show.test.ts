import { languages } from '@anslag/pricing'
import { exampleQuoteDetails } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../../quote-files.ts'

const by = 'Kari Nordmann'

const party = (mark: string, number: string) => ({
  name: `Navn ${mark}`,
  organisationNumber: number,
  address: { lines: [`Gate ${mark}`, `Etasje ${mark}`], postalCode: '0316', city: `By ${mark}`, country: 'NO' },
  electronicAddress: { scheme: '0192', id: number },
})

const text = (mark: string) => ({ nb: `${mark} bokmål`, nn: `${mark} nynorsk`, en: `${mark} engelsk` })

const source = (mark: string) => ({ title: `Tittel ${mark}`, url: `https://example.org/${mark}`, date: '2026-01-15' })

const course = {
  id: 'fixed:course',
  text: text('Kurset'),
  quantity: '3',
  unitCode: 'HUR',
  unitPrice: '1111.00',
  vatCategory: 'E',
  vatRate: '0',
  delivery: '2027',
  period: { from: '2027-01-11', to: '2027-01-12' },
  reason: 'Avtalt i møtet',
  by,
}

const exempt = {
  category: 'E',
  code: 'VATEX-EU-132-1I',
  reason: 'Undervisning',
  legalReference: 'mval. § 3-5',
  components: ['delivery'],
}

const details = {
  ...(typeof exampleQuoteDetails === 'object' ? exampleQuoteDetails : {}),
  seller: { ...party('selger', '971526920'), vatIdentifier: 'NO971526920MVA' },
  officer: { name: by, email: 'officer@example.org', phone: '22 00 00 01' },
  buyer: {
    ...party('kjøper', 'BY-77'),
    organisationScheme: '0007',
    vatIdentifier: 'SE777777777701',
    address: { ...party('kjøper', '').address, country: 'SE' },
    electronicAddress: { scheme: '0007', id: 'BY77' },
  },
  contact: { name: 'Ola Kontakt', email: 'contact@example.org', phone: '22 00 00 02' },
  invoice: {
    buyerReference: 'REF-1',
    orderNumber: 'PO-2',
    accountingCost: 'KONTO-3',
    customerNumber: 'KUNDE-4',
    recipient: party('mottaker', '971035854'),
  },
  project: { title: 'Prosjektet', reference: 'PROSJ-5' },
  terms: {
    payment: { days: 31, note: 'Betales i to omganger' },
    validity: { days: 17, source: source('gyldig') },
    conditions: source('vilkår'),
  },
  delivery: { terms: 'Hentes i portalen', estimate: { unit: 'week', atLeast: 6, atMost: 9, countsFrom: ['accepted'] } },
  texts: { introduction: text('Innledningen'), reservations: text('Forbeholdet') },
  fixedLines: [course],
  vatReasons: [exempt],
}

/** Texts that a quote says, by their place: not the names of formats, codes that are written in words, and days. */
const saidIn = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => saidIn(below, `${path}/${name}`))
}

/** Written in words, as amounts and days of the language, or in another language. */
const inOtherWords =
  /^\/format$|^\/language$|\/(unit|countsFrom\/\d|unitCode|vatCategory|category|components\/\d|date|from|to|nn|en|quantity|unitPrice|vatRate)$|^\/fixedLines\/0\/id$/

const own = memoryFiles({ 'details.json': JSON.stringify(details) })

await own.run('quote new small.json details.json --output draft.json')

const shown = (await own.run('quote show draft.json')).stdout.replaceAll(/\s+/g, ' ')

describe('anslag quote show', () => {
  it.each(saidIn(details).filter(([path]) => !inOtherWords.test(path)))(
    'says what the quote says: %s',
    (_, printed) => {
      expect(shown).toContain(printed)
    },
  )

  it.each([
    '31 dager etter faktura',
    '17 dager etter utstedelse',
    '15. januar 2026',
    '6–9 uker',
    '11. januar 2027 – 12. januar 2027',
    'unntatt fra mva., 0 %',
    'Gjelder: Arkivering, dokumentasjon og levering.',
    'Delfaktura 2027 når levering 2027 er gjort: coordination',
    'Demonstrasjonsprisliste 2026',
    'Skrevet på bokmål',
  ])('says in words: %s', (printed) => expect(shown.replaceAll('\u00a0', ' ')).toContain(printed))

  it('names the sources and the digests of what it was priced by', () => {
    const { list, vatTable, estimate } = own.read('draft.json').revisions[0].content
    for (const { title } of [...list.sources, ...vatTable.sources])
      expect(shown).toContain(typeof title === 'string' ? title : title.nb)
    for (const each of [estimate.priceList, estimate.catalogue, estimate.vatTable])
      expect(shown.replaceAll(' ', '')).toContain(each.digest)
  })

  it.each(languages)('has words for all of it in %s, within 80 columns', async (language) => {
    const { stdout } = await own.run(`quote show draft.json --lang ${language}`)
    expect(stdout).not.toMatch(/undefined|\[object|\{\w+\}/)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !/https:|sha256:/.test(line))).toEqual([])
  })
})
