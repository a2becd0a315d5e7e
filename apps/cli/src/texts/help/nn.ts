import type { HelpTexts } from './help-texts.ts'
import { quoteHelp } from './quote/nn.ts'

export const help: HelpTexts = {
  about:
    'Anslag reknar ut kva det kostar å få mikrodata frå SSB til forsking, og viser korleis kvart beløp er rekna ut. Prisanslaget er ikkje bindande.',
  usage: 'Bruk',
  headings: {
    commands: 'Kommandoar',
    operands: 'Argument',
    options: 'Val',
    examples: 'Døme',
    exitCodes: 'Avslutningskodar',
  },
  command: 'KOMMANDO',
  options: 'VAL',
  standardInput: 'Skriv - i staden for eit filnamn for å lese frå standard inn.',
  examples: [
    'anslag example > bestilling.json',
    'anslag price bestilling.json --explain',
    'anslag explain bestilling.json coordination',
    'anslag diff bestilling.json endra.json',
    'anslag example --size small | anslag price - --lang nn',
  ],
  more: 'Skriv «anslag help price» for å lese meir om kommandoen price, og tilsvarande for dei andre.',
  manyCommands: 'Skriv «anslag help quote new» for å lese meir om kommandoen quote new, og tilsvarande for dei andre.',
  aboutQuotes: 'Lag, send, sjekk og overfør tilbod. Skriv «anslag help quote».',
  inRepository: 'I prosjektmappa skriv du «npx --yes pnpm@10.34.9 --silent anslag» der det står «anslag».',
  exitCodes: [
    ['0', 'Resultatet er skrive, òg når det har merknader.'],
    ['1', 'Noko i filene er feil, ei fil kan ikkje lesast, eller det finst inga prisliste for dagen.'],
    ['2', 'Kommandoen eller eit val er skrive feil.'],
    ['70', 'Det er ein feil i programmet.'],
  ],
  operands: {
    ...quoteHelp.operands,
    request: ['BESTILLING', 'Ei fil med ei bestilling (request/1).'],
    line: ['LINJE', 'Id-en til linja, til dømes fd-trygd eller third-party:kreftregisteret@2027.'],
    before: ['FØR', 'Ei fil med ei bestilling (request/1) eller eit prisanslag (estimate/1).'],
    after: ['ETTER', 'Ei fil til av same slag, eller av det andre.'],
    file: ['FIL', 'Ei fil med ei prisliste (price-list/1). Du kan sjekke fleire samstundes.'],
    list: ['LISTE', 'Ei fil med ei prisliste, eller id-en til ei liste som følgjer med.'],
    listBefore: ['FØR', 'Ei fil med ei prisliste, eller id-en til ei liste som følgjer med.'],
    listAfter: ['ETTER', 'Ei prisliste til.'],
    kind: ['FORMAT', 'request, price-list, estimate, trace, quote, quote-details, finance-mapping eller reading.'],
    order: [
      'FIL',
      'Ei variabelliste (xlsx, xlsm, csv, tsv), eit skript frå microdata.no eller ei liste med variabelnamn. Du kan lese fleire samstundes.',
    ],
    command: ['KOMMANDO', 'Kommandoen du vil lese om.'],
  },
  flags: {
    ...quoteHelp.flags,
    list: [
      'LISTE',
      'Ei prisliste: ei fil, eller id-en til ei liste som følgjer med. Elles vel dagen lista. Av fleire gjeld den som er gyldig på dagen.',
    ],
    catalogue: [
      'FIL',
      'Din eigen katalog (catalogue/1), der tabellar og område kan ha eigne takstar. Elles gjeld den som følgjer med.',
    ],
    day: ['DAG', 'Prisdagen, til dømes 2026-03-01. Elles gjeld dagen i dag i Oslo.'],
    format: ['FORMAT', 'text (til å lese) eller json (til andre program). Elles gjeld text.'],
    size: ['STORLEIK', 'small, typical eller large (200 linjer). Elles gjeld typical.'],
    explain: ['', 'Vis korleis kvart beløp er rekna ut.'],
    metadata: ['FIL', 'Metadata frå microdata.no (JSON), som seier kva emne kvar variabel høyrer til.'],
    choose: [
      'ID=SVAR',
      'Svar på eit spørsmål i rapporten. Rapporten viser kva du skal skrive. Du kan svare på fleire.',
    ],
    request: ['', 'Skriv bestillinga (request/1), klar til å bli prisa, i staden for rapporten.'],
    lang: ['SPRÅK', 'nb (bokmål), nn (nynorsk) eller en (engelsk). Elles gjeld nb.'],
    help: ['', 'Vis hjelp.'],
    version: ['', 'Vis kva versjon dette er.'],
  },
  commands: {
    ...quoteHelp.commands,
    price: {
      summary: 'Rekn ut eit prisanslag.',
      detail:
        'Bestillinga blir sjekka først. Er noko feil, får du vite alt på éin gong. Det du ikkje har svara på, blir rekna med standardsvara i prislista, og anslaget seier kva for nokre det er.',
      examples: ['anslag price bestilling.json', 'anslag price bestilling.json --day 2026-03-01 --explain'],
    },
    explain: {
      summary: 'Vis korleis éi linje er rekna ut.',
      detail: 'Skriv ein id som ikkje finst, så får du sjå alle linjene.',
      examples: ['anslag explain bestilling.json coordination'],
    },
    diff: {
      summary: 'Vis skilnaden mellom to bestillingar eller prisanslag.',
      detail: 'Bestillingar blir prisa først, med same liste og dag. Kvar skilnad blir vist med årsaka.',
      examples: ['anslag diff bestilling.json endra.json', 'anslag diff anslag-2026.json bestilling.json'],
    },
    example: {
      summary: 'Skriv ei bestilling å byrje med.',
      detail: 'Bestillinga er fullstendig. Lagre bestillinga i ei fil, og gjer ho om til di eiga.',
      examples: ['anslag example > bestilling.json', 'anslag example --size small | anslag price -'],
    },
    'list show': {
      summary: 'Vis ei prisliste.',
      detail: 'Utan namn får du sjå lista som gjeld på prisdagen.',
      examples: ['anslag list show', 'anslag list show demonstration-2026 --format json'],
    },
    'list check': {
      summary: 'Sjekk ei prisliste.',
      detail:
        'Sjekkar alt som blir kravd av ei prisliste. Fleire lister blir òg sjekka mot kvarandre: Dei kan ikkje overlappe, og det kan ikkje vere dagar imellom.',
      examples: ['anslag list check prisliste-2027.json'],
    },
    'list diff': {
      summary: 'Vis skilnaden mellom to prislister.',
      detail: 'Viser alle takstar, satsar, datoar og tekstar som er ulike.',
      examples: ['anslag list diff demonstration-2026 prisliste-2027.json'],
    },
    read: {
      summary: 'Les ei bestilling frå variabellister og skript.',
      detail:
        'Rapporten seier kva som er bestilt og kvar det står, kva som er hoppa over, og kva du må svare på. Ingenting i filene blir køyrt. Det ingen kan seie kvar høyrer til, blir med utan pris, og prisanslaget seier «frå».',
      examples: [
        'anslag read bestilling.txt variabelliste.xlsx',
        'anslag read bestilling.txt --choose table-or-list:F_DEMO=list:befolkning',
        'anslag read bestilling.txt --request | anslag price -',
      ],
    },
    schema: {
      summary: 'Skriv JSON Schema for eit format.',
      detail: 'Skjemaet følgjer JSON Schema 2020-12.',
      examples: ['anslag schema request > request.schema.json'],
    },
    help: { summary: 'Vis hjelp.', detail: '', examples: ['anslag help list check'] },
  },
}
