import type { QuoteHelpTexts } from './quote-help-texts.ts'

const read = 'The result is written out. The file that you read from does not change without --in-place.'

export const quoteHelp: QuoteHelpTexts = {
  operands: {
    quote: ['QUOTE', 'A file with a quote (quote/1).'],
    details: ['DETAILS', 'A file with customer, seller and terms (quote-details/1).'],
    place: [
      'PLACE',
      'An answer in the request (/sources/0/files), a norm of hours (delivery.base) or a cost component.',
    ],
    value: ['VALUE', 'The answer or the hours to use. No value when a cost component has been assessed.'],
    what: ['WHAT', 'The id of a charge, a reduction or a line, the place of an assumption, or a VAT category.'],
    quoteBefore: ['BEFORE', 'A file with a quote (quote/1) or an estimate (estimate/1).'],
    other: ['AFTER', 'A file with a quote. Without it you see the difference between the last two revisions.'],
    document: ['FILE', 'A file in one of the formats of Anslag. You can check several at once.'],
    thing: ['WHAT', 'details (of a quote) or mapping (to accounts).'],
  },
  flags: {
    number: ['NUMBER', 'The number of the quote, for example 2026-0042. On a demonstration list: DEMO-2026-0042.'],
    by: ['NAME', 'Who does this.'],
    role: ['ROLE', 'officer, approver, finance, administrator, buyer or system. By default it is officer.'],
    at: ['MOMENT', 'When it happens, for example 2026-12-01T10:00:00+01:00. By default it is now.'],
    reason: ['REASON', 'The reason. Some commands have fixed codes: see the help of the command.'],
    note: ['TEXT', 'The reason in your own words.'],
    charge: ['AMOUNT', 'A charge excluding VAT, for example 500 or 12.5%.'],
    reduction: ['AMOUNT', 'A reduction excluding VAT, for example 500 or 12.5%.'],
    id: ['ID', 'A short name. What has that name already is replaced.'],
    lines: ['LINES', 'The ids of the lines that it is about, with commas between. By default all with the same VAT.'],
    vat: ['VAT', 'VAT category and rate, for example S:25. Needed when the lines have several.'],
    answers: ['REQUEST', 'A new request (request/1) to price.'],
    revision: ['REVISION', 'The number of the revision. By default it is the last.'],
    to: ['RECEIVER', 'Whom the quote was sent to.'],
    hash: ['HASH', 'A hash that you noted earlier. The file must have it.'],
    key: ['FILE', 'The key to sign what you enter with. It comes from “anslag key new”.'],
    trust: ['FILE', 'The keys that you trust (JWKS), with a name and a time for each.'],
    'accepted-by': ['NAME', 'Who accepted on the customer’s behalf.'],
    'accepted-at': ['MOMENT', 'When the acceptance arrived. By default it is when it is entered.'],
    'declined-by': ['NAME', 'Who said no on the customer’s behalf.'],
    reference: ['REFERENCE', 'The reference that the customer or finance gives.'],
    order: ['NUMBER', 'The customer’s order number.'],
    source: ['SOURCE', 'The id of the source in the request.'],
    delivery: ['DELIVERY', 'The id of the delivery in the request.'],
    until: ['DAY', 'The last day to fetch the files. At delivery it is six months by default.'],
    'delete-by': ['DAY', 'The last day on which the project may hold the data.'],
    as: ['FORMAT', 'json (the whole quote) or csv (rows for finance). By default it is json.'],
    mapping: [
      'FILE',
      'The mapping to accounts (finance-mapping/1). By default a made-up one, for demonstration quotes.',
    ],
    output: ['FILE', 'Write the result to a new file. A file that is there is never overwritten.'],
    'in-place': ['', 'Write the result over the file that was read.'],
  },
  commands: {
    check: {
      summary: 'Check a document of any kind.',
      detail: 'The document says what it is. You are told everything that is wrong at once.',
      examples: ['anslag check quote.json', 'anslag check request.json quote.json --format json'],
    },
    'quote new': {
      summary: 'Make a draft of a quote.',
      detail: 'The request is priced anew. The details say who offers what to whom.',
      examples: [
        'anslag quote example details > details.json',
        'anslag quote new request.json details.json --number DEMO-2026-0042 --output quote.json',
      ],
    },
    'quote show': { summary: 'Show a quote.', detail: '', examples: ['anslag quote show quote.json'] },
    'quote edit': {
      summary: 'Change customer, terms, fixed lines or VAT reasons of a draft.',
      detail: `What the file does not have stays as it is. ${read}`,
      examples: ['anslag quote edit quote.json changes.json --in-place'],
    },
    'quote assume': {
      summary: 'Answer for the customer, change a norm of hours, or say that something is assessed.',
      detail: `What applied before stays beside it. ${read}`,
      examples: [
        'anslag quote assume quote.json /sources/0/files 3 --reason "Told by phone" --by "Kari Nordmann" --in-place',
        'anslag quote assume quote.json delivery.base 4 --reason "More receivers" --by "Kari Nordmann" --in-place',
      ],
    },
    'quote adjust': {
      summary: 'Add a charge or a reduction to a draft.',
      detail: read,
      examples: [
        'anslag quote adjust quote.json --reduction 10% --reason "Student project" --by "Kari Nordmann" --in-place',
      ],
    },
    'quote remove': {
      summary: 'Take out a charge, a reduction, a fixed line, a VAT reason or an assumption.',
      detail: read,
      examples: ['anslag quote remove quote.json reduction-1 --in-place'],
    },
    'quote reprice': {
      summary: 'Price a draft anew.',
      detail: `By today’s list, another list or day, or for a new request. ${read}`,
      examples: ['anslag quote reprice quote.json --in-place'],
    },
    'quote issue': {
      summary: 'Issue a draft.',
      detail: `The quote gets its date and seal, and cannot be changed afterwards. ${read}`,
      examples: ['anslag quote issue quote.json --by "Kari Nordmann" --output issued.json'],
    },
    'quote revise': {
      summary: 'Begin a new revision.',
      detail: `The new revision is a draft. The old one is valid until the new one is issued. ${read}`,
      examples: ['anslag quote revise quote.json --in-place'],
    },
    'quote discard': {
      summary: 'Throw away the draft of a new revision.',
      detail: read,
      examples: ['anslag quote discard quote.json --in-place'],
    },
    'quote change': {
      summary: 'Make a quote for a change of an accepted quote.',
      detail: 'The whole new request is priced, and what was agreed already is taken off.',
      examples: [
        'anslag quote change quote.json new-request.json --number DEMO-2026-0043 --reason "Agreed before" --output change.json',
      ],
    },
    'quote send': {
      summary: 'Enter that the quote was sent.',
      detail: read,
      examples: ['anslag quote send quote.json --to ola@example.org --by "Kari Nordmann" --in-place'],
    },
    'quote accept': {
      summary: 'Enter that the customer accepted.',
      detail: `The acceptance must have arrived by the last day. If it came later, make a new revision. ${read}`,
      examples: [
        'anslag quote accept quote.json --accepted-by "Ola Nordmann" --order PO-7 --by "Kari Nordmann" --in-place',
      ],
    },
    'quote undo': {
      summary: 'Undo an acceptance that was entered by mistake.',
      detail: `That is possible until finance has taken the quote over. ${read}`,
      examples: ['anslag quote undo quote.json --reason "Wrong customer" --by "Kari Nordmann" --in-place'],
    },
    'quote decline': {
      summary: 'Enter that the customer declined.',
      detail: `The reason is price, time, no-funding, other-scope, no-approval or other. ${read}`,
      examples: ['anslag quote decline quote.json --reason price --by "Kari Nordmann" --in-place'],
    },
    'quote withdraw': {
      summary: 'Withdraw the quote before the customer has answered.',
      detail: `The reason is mistake, cannot-deliver, terms-changed or other. ${read}`,
      examples: ['anslag quote withdraw quote.json --reason mistake --by "Kari Nordmann" --in-place'],
    },
    'quote cancel': {
      summary: 'Cancel an accepted quote, or a draft that will never be issued.',
      detail: `The reason is buyer-withdrew, no-approval, cannot-deliver, mistake or other. ${read}`,
      examples: ['anslag quote cancel quote.json --reason buyer-withdrew --by "Kari Nordmann" --in-place'],
    },
    'quote receive': {
      summary: 'Enter that data of others arrived.',
      detail: read,
      examples: ['anslag quote receive quote.json --source kreftregisteret --by "Kari Nordmann" --in-place'],
    },
    'quote deliver': {
      summary: 'Enter that data were delivered.',
      detail: read,
      examples: ['anslag quote deliver quote.json --delivery 2027 --by "Kari Nordmann" --in-place'],
    },
    'quote extend': {
      summary: 'Change the deadline for fetching or deleting files.',
      detail: `Write either --until or --delete-by. ${read}`,
      examples: [
        'anslag quote extend quote.json --delivery 2027 --until 2027-09-01 --reason Holiday --by "Kari Nordmann" --in-place',
      ],
    },
    'quote acknowledge': {
      summary: 'Enter that finance has taken the quote over.',
      detail: `After that the acceptance cannot be undone. ${read}`,
      examples: ['anslag quote acknowledge quote.json --reference F-1001 --by "Per Hansen" --in-place'],
    },
    'quote verify': {
      summary: 'Check how far a quote can be trusted.',
      detail: 'Checks the seal, the events, all computations and all sums.',
      examples: ['anslag quote verify quote.json'],
    },
    'quote recompute': {
      summary: 'Compute the quote anew with today’s program.',
      detail: 'By the list and day of the quote unless you name others. Differences are shown with their causes.',
      examples: ['anslag quote recompute quote.json', 'anslag quote recompute quote.json --day 2026-12-31'],
    },
    'quote diff': {
      summary: 'Show the difference between two revisions, two quotes, or an estimate and a quote.',
      detail: 'Every difference is shown with its cause.',
      examples: ['anslag quote diff quote.json', 'anslag quote diff estimate.json quote.json'],
    },
    'quote export': {
      summary: 'Write an accepted quote for finance.',
      detail: 'The quote is verified first. The sum of the column amount of the CSV is the total including VAT.',
      examples: ['anslag quote export quote.json --as csv --output quote.csv'],
    },
    'quote example': {
      summary: 'Write details or a mapping to start from.',
      detail: '',
      examples: ['anslag quote example details > details.json', 'anslag quote example mapping > mapping.json'],
    },
  },
}
