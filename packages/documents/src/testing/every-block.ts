import type { Document } from '../model/document.ts'
import type { Row, TableBlock } from '../model/table.ts'

const line = (text: string, quantity: string, price: string, net: string): Row => ({
  kind: 'line',
  cells: [{ text }, { text: quantity, value: '1' }, { text: price, value: '1' }, { text: net, value: '1' }],
})

const sum = (kind: 'sum' | 'total', text: string, net: string): Row => ({
  kind,
  cells: [{ text }, { text: '' }, { text: '' }, { text: net, value: '1' }],
})

const group = (text: string): Row => ({ kind: 'group', cells: [{ text }] })

/** A table of lines in two groups, with sums. */
export const lines: TableBlock = {
  kind: 'table',
  caption: 'Linjer',
  columns: [
    { title: 'Arbeid', kind: 'text' },
    { title: 'Antall', kind: 'quantity' },
    { title: 'Pris per enhet', kind: 'amount' },
    { title: 'Netto', kind: 'amount' },
  ],
  rows: [
    group('Leveranse 1'),
    line('Klargjøring av populasjon', '7,5 timer', '1 250,00', '9 375,00'),
    line('Kobling mot eksterne kilder', '12 timer', '1 250,00', '15 000,00'),
    line('Oppstart', '1', '3 000,00', '3 000,00'),
    sum('sum', 'Sum leveranse 1', '27 375,00'),
    group('Leveranse 2'),
    line('Oppdatering av årgang', '2,25 timer', '1 250,00', '2 812,50'),
    sum('sum', 'Netto', '30 187,50'),
    sum('sum', 'Merverdiavgift 25 %', '7 546,88'),
    sum('total', 'Å betale', '37 734,38'),
  ],
}

/** A document with a block of every kind, in the order in which an offer has them. */
export const everyBlock: Document = {
  title: 'Tilbud DEMO-2026-0001',
  language: 'nb',
  day: '2026-11-30',
  sender: 'Statistisk sentralbyrå, Seksjon for datatilgang',
  marks: [
    { text: 'Demonstrasjon', weight: 'warning' },
    { text: 'Utkast', weight: 'note' },
  ],
  attachments: [
    {
      name: 'quote.json',
      mediaType: 'application/json',
      description: 'Tilbudet som data',
      text: '{ "format": "quote/1", "æ": "ø" }',
    },
  ],
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Til', lines: ['Universitetet i Bergen', 'Postboks 7800', '5020 Bergen'] },
        { label: 'Prosjekt', lines: ['Utdanning og inntekt i tre generasjoner'] },
        { label: 'Å betale', lines: ['37 734,38 kr'] },
        { label: 'Gjelder til', lines: ['31. desember 2026'] },
      ],
    },
    {
      kind: 'notice',
      weight: 'warning',
      title: 'Demonstrasjon',
      sentences: ['Prisene er eksempler.', 'Ingen er bundet av dem.'],
    },
    { kind: 'heading', level: 1, text: 'Hva det koster' },
    lines,
    { kind: 'sentences', sentences: ['Prisene er uten merverdiavgift.', 'Timer avrundes ikke.'] },
    { kind: 'heading', level: 2, text: 'Deler' },
    {
      kind: 'chart',
      form: 'bars',
      title: 'Deler av prisen',
      description: 'Kobling er den største delen, 15 000,00 kr.',
      values: [
        { label: 'Klargjøring', text: '9 375,00', value: '9375.00' },
        { label: 'Kobling', text: '15 000,00', value: '15000.00' },
        { label: 'Nedslag', text: '−1 200,00', value: '-1200.00' },
      ],
    },
    {
      kind: 'chart',
      form: 'columns',
      title: 'Fordelt på år',
      description: 'Mest i 2027, 24 000 kr med påslag.',
      values: [
        { label: '2026', text: '10 000', value: '10000' },
        { label: '2027', text: '20 000', value: '20000', part: 'usual' },
        { label: '2027', text: '4 000', value: '4000', part: 'allowance' },
      ],
    },
    {
      kind: 'chart',
      form: 'range',
      title: 'Spenn',
      description: 'Åtte av ti ganger mellom 30 000 og 45 000 kr.',
      values: [
        { label: 'Lav', text: '30 000', value: '30000' },
        { label: 'Midt', text: '36 000', value: '36000' },
        { label: 'Høy', text: '45 000', value: '45000' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Forbehold' },
    { kind: 'sentences', list: true, sentences: ['Data leveres én gang.', 'Data slettes etter seks måneder.'] },
    { kind: 'notice', weight: 'note', sentences: ['Spør oss gjerne.'] },
    {
      kind: 'explanation',
      node: {
        text: 'Klargjøring av populasjon',
        result: '9 375,00 kr',
        of: [
          {
            text: 'Timer',
            result: '7,5 timer',
            of: [
              { text: 'Grunntid', result: '5 timer', remarks: ['Slik SSB anslår den i dag.'], of: [] },
              { text: 'Per populasjon', result: '2,5 timer', of: [] },
            ],
          },
          { text: 'Timepris', result: '1 250,00 kr', of: [] },
        ],
      },
    },
    {
      kind: 'seal',
      label: 'Segl',
      value: '4f1d0e6a'.repeat(8),
      sentences: ['Kjør «anslag quote verify» med denne filen.'],
    },
    { kind: 'page-break', sheet: 'Aksept' },
    { kind: 'heading', level: 1, text: 'Aksept' },
    {
      kind: 'blank-form',
      fields: [
        { label: 'Tilbud', value: 'DEMO-2026-0001' },
        { label: 'Bestillingsnummer' },
        { label: 'Elektronisk adresse' },
        { label: 'Sted og dato' },
        { label: 'Underskrift' },
      ],
    },
  ],
}
