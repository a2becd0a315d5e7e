import type { HelpTexts } from './help-texts.ts'
import { quoteHelp } from './quote/en.ts'

export const help: HelpTexts = {
  about:
    'Anslag computes what it costs to get microdata from Statistics Norway (SSB) for research, and shows how it arrives at every amount. The estimate is not binding.',
  usage: 'Usage',
  headings: {
    commands: 'Commands',
    operands: 'Arguments',
    options: 'Options',
    examples: 'Examples',
    exitCodes: 'Exit codes',
  },
  command: 'COMMAND',
  options: 'OPTIONS',
  standardInput: 'Write - instead of a file name to read from standard input.',
  examples: [
    'anslag example > request.json',
    'anslag price request.json --explain',
    'anslag explain request.json coordination',
    'anslag diff request.json changed.json',
    'anslag example --size small | anslag price - --lang en',
  ],
  more: 'Write “anslag help price” to read more about the command price, and likewise for the others.',
  manyCommands: 'Write “anslag help quote new” to read more about the command quote new, and likewise for the others.',
  aboutQuotes: 'Make, send, check and hand over quotes. Write “anslag help quote”.',
  inRepository: 'In the project folder, write “npx --yes pnpm@10.34.9 --silent anslag” where it says “anslag”.',
  exitCodes: [
    ['0', 'The result is written, also when it has remarks.'],
    ['1', 'Something in the files is wrong, a file cannot be read, or there is no price list for the day.'],
    ['2', 'The command or an option is written wrongly.'],
    ['70', 'There is a bug in the program.'],
  ],
  operands: {
    ...quoteHelp.operands,
    request: ['REQUEST', 'A file with a request (request/1).'],
    line: ['LINE', 'The id of the line, for example fd-trygd or third-party:kreftregisteret@2027.'],
    before: ['BEFORE', 'A file with a request (request/1) or an estimate (estimate/1).'],
    after: ['AFTER', 'Another file of the same kind, or of the other.'],
    file: ['FILE', 'A file with a price list (price-list/1). You can check several at once.'],
    list: ['LIST', 'A file with a price list, or the id of a list that comes with the program.'],
    listBefore: ['BEFORE', 'A file with a price list, or the id of a list that comes with the program.'],
    listAfter: ['AFTER', 'Another price list.'],
    kind: ['FORMAT', 'request, price-list, estimate, trace, quote, quote-details, finance-mapping or reading.'],
    order: [
      'FILE',
      'A variable list (xlsx, xlsm, csv, tsv), a microdata.no script or a list of variable names. You can read several at once.',
    ],
    command: ['COMMAND', 'The command to read about.'],
  },
  flags: {
    ...quoteHelp.flags,
    list: [
      'LIST',
      'A price list: a file, or the id of a list that comes with the program. By default the day decides. Of several, the one that is valid on the day prices.',
    ],
    catalogue: [
      'FILE',
      'A catalogue of your own (catalogue/1), in which tables and areas may have tariffs of their own. By default it is the one that comes with the program.',
    ],
    day: ['DAY', 'The pricing day, for example 2026-03-01. By default it is today in Oslo.'],
    format: ['FORMAT', 'text (to read) or json (for other programs). By default it is text.'],
    size: ['SIZE', 'small, typical or large (200 lines). By default it is typical.'],
    explain: ['', 'Show how every amount was computed.'],
    metadata: ['FILE', 'Metadata of microdata.no (JSON), which say what subject each variable belongs to.'],
    choose: ['ID=ANSWER', 'Answer a question of the report. The report shows what to write. You can answer several.'],
    request: ['', 'Write the request (request/1), ready to be priced, instead of the report.'],
    lang: ['LANGUAGE', 'nb (Bokmål), nn (Nynorsk) or en (English). By default it is nb.'],
    help: ['', 'Show help.'],
    version: ['', 'Show which version this is.'],
  },
  commands: {
    ...quoteHelp.commands,
    price: {
      summary: 'Compute an estimate.',
      detail:
        'The request is checked first. If anything is wrong, you are told everything at once. What you have not answered is priced with the default answers of the price list, and the estimate says which they are.',
      examples: ['anslag price request.json', 'anslag price request.json --day 2026-03-01 --explain'],
    },
    explain: {
      summary: 'Show how one line was computed.',
      detail: 'Write an id that does not exist to see all the lines.',
      examples: ['anslag explain request.json coordination'],
    },
    diff: {
      summary: 'Show the difference between two requests or estimates.',
      detail: 'Requests are priced first, with the same list and day. Every difference is shown with its cause.',
      examples: ['anslag diff request.json changed.json', 'anslag diff estimate-2026.json request.json'],
    },
    example: {
      summary: 'Write a request to start from.',
      detail: 'The request is complete. Save it in a file and make it your own.',
      examples: ['anslag example > request.json', 'anslag example --size small | anslag price -'],
    },
    'list show': {
      summary: 'Show a price list.',
      detail: 'Without a name you see the list that applies on the pricing day.',
      examples: ['anslag list show', 'anslag list show demonstration-2026 --format json'],
    },
    'list check': {
      summary: 'Check a price list.',
      detail:
        'Checks all that is required of a price list. Several lists are also checked against each other: they must neither overlap nor leave days between them.',
      examples: ['anslag list check price-list-2027.json'],
    },
    'list diff': {
      summary: 'Show the difference between two price lists.',
      detail: 'Shows every tariff, rate, date and text that differs.',
      examples: ['anslag list diff demonstration-2026 price-list-2027.json'],
    },
    read: {
      summary: 'Read an order from variable lists and scripts.',
      detail:
        'The report says what is ordered and where it stands, what was skipped, and what you must answer. Nothing in the files is executed. What nobody can place is included without a price, and the estimate says “from”.',
      examples: [
        'anslag read order.txt variable-list.xlsx',
        'anslag read order.txt --choose table-or-list:F_DEMO=list:befolkning',
        'anslag read order.txt --request | anslag price -',
      ],
    },
    schema: {
      summary: 'Write the JSON Schema of a format.',
      detail: 'The schema follows JSON Schema 2020-12.',
      examples: ['anslag schema request > request.schema.json'],
    },
    help: { summary: 'Show help.', detail: '', examples: ['anslag help list check'] },
  },
}
