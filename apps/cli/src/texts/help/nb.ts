import type { HelpTexts } from './help-texts.ts'
import { quoteHelp } from './quote/nb.ts'

export const help: HelpTexts = {
  about:
    'Anslag regner ut hva det koster å få mikrodata fra SSB til forskning, og viser hvordan hvert beløp er regnet ut. Prisanslaget er ikke bindende.',
  usage: 'Bruk',
  headings: {
    commands: 'Kommandoer',
    operands: 'Argumenter',
    options: 'Valg',
    examples: 'Eksempler',
    exitCodes: 'Avslutningskoder',
  },
  command: 'KOMMANDO',
  options: 'VALG',
  standardInput: 'Skriv - i stedet for et filnavn for å lese fra standard inn.',
  examples: [
    'anslag example > bestilling.json',
    'anslag price bestilling.json --explain',
    'anslag explain bestilling.json coordination',
    'anslag diff bestilling.json endret.json',
    'anslag example --size small | anslag price - --lang nn',
  ],
  more: 'Skriv «anslag help price» for å lese mer om kommandoen price, og tilsvarende for de andre.',
  manyCommands: 'Skriv «anslag help quote new» for å lese mer om kommandoen quote new, og tilsvarende for de andre.',
  aboutQuotes: 'Lag, send, sjekk og overfør tilbud. Skriv «anslag help quote».',
  inRepository: 'I prosjektmappen skriver du «npx --yes pnpm@10.34.9 --silent anslag» der det står «anslag».',
  exitCodes: [
    ['0', 'Resultatet er skrevet, også når det har merknader.'],
    ['1', 'Noe i filene er feil, en fil kan ikke leses, eller det finnes ingen prisliste for dagen.'],
    ['2', 'Kommandoen eller et valg er skrevet feil.'],
    ['70', 'Det er en feil i programmet.'],
  ],
  operands: {
    ...quoteHelp.operands,
    request: ['BESTILLING', 'En fil med en bestilling (request/1).'],
    line: ['LINJE', 'Id-en til linjen, for eksempel fd-trygd eller third-party:kreftregisteret@2027.'],
    before: ['FØR', 'En fil med en bestilling (request/1) eller et prisanslag (estimate/1).'],
    after: ['ETTER', 'En fil til av samme slag, eller av det andre.'],
    file: ['FIL', 'En fil med en prisliste (price-list/1). Du kan sjekke flere samtidig.'],
    list: ['LISTE', 'En fil med en prisliste, eller id-en til en liste som følger med.'],
    listBefore: ['FØR', 'En fil med en prisliste, eller id-en til en liste som følger med.'],
    listAfter: ['ETTER', 'En prisliste til.'],
    kind: ['FORMAT', 'request, price-list, estimate, trace, quote, quote-details, finance-mapping eller reading.'],
    order: [
      'FIL',
      'En variabelliste (xlsx, xlsm, csv, tsv), et skript fra microdata.no eller en liste med variabelnavn. Du kan lese flere samtidig.',
    ],
    command: ['KOMMANDO', 'Kommandoen du vil lese om.'],
  },
  flags: {
    ...quoteHelp.flags,
    list: [
      'LISTE',
      'En prisliste: en fil, eller id-en til en liste som følger med. Ellers velger dagen listen. Av flere gjelder den som er gyldig på dagen.',
    ],
    catalogue: [
      'FIL',
      'Din egen katalog (catalogue/1), der tabeller og områder kan ha egne takster. Ellers brukes den som følger med.',
    ],
    day: ['DAG', 'Prisdagen, for eksempel 2026-03-01. Ellers brukes dagen i dag i Oslo.'],
    format: ['FORMAT', 'text (til å lese) eller json (til andre programmer). Ellers brukes text.'],
    size: ['STØRRELSE', 'small, typical eller large (200 linjer). Ellers brukes typical.'],
    explain: ['', 'Vis hvordan hvert beløp er regnet ut.'],
    metadata: ['FIL', 'Metadata fra microdata.no (JSON), som sier hvilket emne hver variabel hører til.'],
    choose: ['ID=SVAR', 'Svar på et spørsmål i rapporten. Rapporten viser hva du skal skrive. Du kan svare på flere.'],
    request: ['', 'Skriv bestillingen (request/1), klar til å prises, i stedet for rapporten.'],
    lang: ['SPRÅK', 'nb (bokmål), nn (nynorsk) eller en (engelsk). Ellers brukes nb.'],
    help: ['', 'Vis hjelp.'],
    version: ['', 'Vis hvilken versjon dette er.'],
  },
  commands: {
    ...quoteHelp.commands,
    price: {
      summary: 'Regn ut et prisanslag.',
      detail:
        'Bestillingen sjekkes først. Er noe feil, får du vite alt på én gang. Det du ikke har svart på, regnes med standardsvarene i prislisten, og anslaget sier hvilke det er.',
      examples: ['anslag price bestilling.json', 'anslag price bestilling.json --day 2026-03-01 --explain'],
    },
    explain: {
      summary: 'Vis hvordan én linje er regnet ut.',
      detail: 'Skriv en id som ikke finnes, så får du se alle linjene.',
      examples: ['anslag explain bestilling.json coordination'],
    },
    diff: {
      summary: 'Vis forskjellen mellom to bestillinger eller prisanslag.',
      detail: 'Bestillinger prises først, med samme liste og dag. Hver forskjell vises med årsaken.',
      examples: ['anslag diff bestilling.json endret.json', 'anslag diff anslag-2026.json bestilling.json'],
    },
    example: {
      summary: 'Skriv en bestilling å begynne med.',
      detail: 'Bestillingen er fullstendig. Lagre den i en fil, og endre den til din egen.',
      examples: ['anslag example > bestilling.json', 'anslag example --size small | anslag price -'],
    },
    'list show': {
      summary: 'Vis en prisliste.',
      detail: 'Uten navn vises listen som gjelder på prisdagen.',
      examples: ['anslag list show', 'anslag list show demonstration-2026 --format json'],
    },
    'list check': {
      summary: 'Sjekk en prisliste.',
      detail:
        'Sjekker alt som kreves av en prisliste. Flere lister sjekkes også mot hverandre: De kan ikke overlappe, og det kan ikke være dager imellom.',
      examples: ['anslag list check prisliste-2027.json'],
    },
    'list diff': {
      summary: 'Vis forskjellen mellom to prislister.',
      detail: 'Viser alle takster, satser, datoer og tekster som er ulike.',
      examples: ['anslag list diff demonstration-2026 prisliste-2027.json'],
    },
    read: {
      summary: 'Les en bestilling fra variabellister og skript.',
      detail:
        'Rapporten sier hva som er bestilt og hvor det står, hva som er hoppet over, og hva du må svare på. Ingenting i filene blir kjørt. Det ingen kan si hvor hører til, blir med uten pris, og anslaget sier «fra».',
      examples: [
        'anslag read bestilling.txt variabelliste.xlsx',
        'anslag read bestilling.txt --choose table-or-list:F_DEMO=list:befolkning',
        'anslag read bestilling.txt --request | anslag price -',
      ],
    },
    schema: {
      summary: 'Skriv JSON Schema for et format.',
      detail: 'Skjemaet følger JSON Schema 2020-12.',
      examples: ['anslag schema request > request.schema.json'],
    },
    help: { summary: 'Vis hjelp.', detail: '', examples: ['anslag help list check'] },
  },
}
