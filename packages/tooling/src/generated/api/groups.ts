import type { DescribedPackage, Group } from './described-package.ts'
import { documents } from './groups-of-documents.ts'

const pricing: DescribedPackage = {
  name: 'pricing',
  says: 'The engine: a request, a price book and a day in; an estimate out, in which every amount carries its trace. Pure: no files, no clock, no locale, and equal input gives equal bytes everywhere.',
  groups: [
    {
      title: 'Price a request',
      says: 'Read a request, price it, and look at the lines. The formats are told in [request](../request.md) and [estimate](../estimate.md).',
      from: ['estimate/estimate', 'estimate/request', 'estimate/line', 'estimate/'],
    },
    {
      title: 'Price books',
      says: 'A price list, a catalogue and a VAT table, each read and checked before anything is priced with it: [price list](../price-list.md), [catalogue and VAT](../catalogue-and-vat.md).',
      from: [
        'tariffs/read-',
        'tariffs/price-book',
        'tariffs/price-list',
        'tariffs/catalogue',
        'tariffs/vat',
        'tariffs/',
      ],
    },
    {
      title: 'Results and issues',
      says: 'What is wrong with data is returned, never thrown. Every code has a sentence in three languages: [issues](../issues.md).',
      from: ['values/issue', 'estimate/issue-kinds', 'values/pointer', 'values/value-at'],
    },
    {
      title: 'Traces',
      says: 'How a figure came about, as plain JSON that anybody can compute again: [trace](../trace.md).',
      from: ['values/trace', 'values/replay', 'values/unit'],
    },
    {
      title: 'Compare and sum up',
      says: 'What differs between two estimates, and why; and an estimate in three rows.',
      from: ['estimate/causes', 'estimate/difference', 'estimate/summary'],
    },
    {
      title: 'Cost components',
      says: 'What is priced, what is asked for it and what a price list must hold for it, as data: [components](../components.md).',
      from: ['components/'],
    },
    {
      title: 'Amounts, days and languages',
      says: 'No number of JavaScript holds money, hours or a rate: decimals are text, and so are days.',
      from: ['values/'],
    },
    {
      title: 'Documents',
      says: 'Strict JSON, digests and JSON Schemas: [JSON](../json.md).',
      from: ['values/json', 'values/canonical', 'estimate/json-schemas'],
    },
  ],
}

const priceLists: DescribedPackage = {
  name: 'price-lists',
  says: 'The data: price lists, the catalogue of what can be ordered, Norwegian VAT, and example requests. The amounts are a demonstration.',
  groups: [
    {
      title: 'Documents',
      says: 'As they stand in their files, to read or to start from; or read, as the price books of every day that they price.',
      from: ['bundled-books', 'documents', 'generated/'],
    },
    { title: 'Compare lists', says: 'What changed from one list to another.', from: ['list-difference'] },
    { title: 'Norms that would have fitted', says: 'What the hours worked say of a list.', from: ['proposed-norms'] },
  ],
}

const intake: DescribedPackage = {
  name: 'intake',
  says: 'Variable lists, microdata.no scripts and pasted names become a request, with where each fact was read. Nothing is priced, and nothing in a file is executed: [reading](../reading.md).',
  groups: [
    { title: 'Read an order', says: 'Files in, a report and a request out.', from: ['order/', 'files/'] },
    {
      title: 'The report',
      says: '`reading/1`: what was read, where, and what was skipped.',
      from: ['report/', 'found'],
    },
    { title: 'Questions', says: 'What no file says and nobody guesses.', from: ['questions/'] },
    { title: 'Put into a request', says: 'What was read beside what somebody has said already.', from: ['merge/'] },
  ],
}

const quotes: DescribedPackage = {
  name: 'quotes',
  says: 'An estimate becomes an offer to a named buyer: revisions that never change once they are issued, events, a seal that anybody can check, numbered rules, and rows for finance. The format is told in [quote](../quote.md), its rules in [quote rules](../quote-rules.md).',
  groups: [
    {
      title: 'Do something with a quote',
      says: 'Every operation holds the table of roles, and returns the quote with the events and the revision that it appended. It takes the moment and the actor: nothing here has a clock.',
      from: ['use-cases/quote-operations', 'use-cases/', 'operations/', 'seal/seal', 'lifecycle/permissions'],
    },
    {
      title: 'Read and verify',
      says: 'Without price list, clock or network, now and for good.',
      from: ['verify/read-quote', 'verify/verify', 'verify/', 'seal/', 'redaction/', 'rules/'],
    },
    {
      title: 'The document',
      says: '`quote/1`, part by part.',
      from: ['quote/quote', 'quote/content', 'quote/', 'amounts/', 'issues'],
    },
    {
      title: 'Status and deadlines',
      says: 'What a revision is follows from its events, and is never stored.',
      from: ['lifecycle/'],
    },
    {
      title: 'Compare',
      says: 'What differs between quotes, and whether one would be the same again.',
      from: ['compare/'],
    },
    {
      title: 'How well hours were foreseen',
      says: 'What was estimated, offered and worked, once projects are done.',
      from: ['accuracy/'],
    },
    {
      title: 'Finance',
      says: 'Invoices and rows of an accepted quote, by a mapping that alone knows the accounts: [import quotes in finance](../../guides/import-quotes-in-finance.md).',
      from: ['finance/', 'invoicing/', 'owed/'],
    },
  ],
}

const planning: DescribedPackage = {
  name: 'planning',
  says: 'Questions that are asked before there is an offer, answered by many estimates: what an order may cost, what matters, what would make it smaller, when it falls due and when data come. Pure and seeded.',
  groups: [
    {
      title: 'A plan',
      says: 'Everything below in one document: [plan/1](../plan.md).',
      from: ['plan/', 'issue-kinds'],
    },
    {
      title: 'What it may cost',
      says: 'The amount to budget, the range that holds 8 of 10 times, and what makes it wide.',
      from: ['range/', 'draws/'],
    },
    {
      title: 'What would make it smaller',
      says: 'What each answer adds or saves, ways to pay less, what fits below a ceiling, and what a change of scope costs.',
      from: ['edits/', 'effects/', 'ways/', 'ceiling/', 'scope/'],
    },
    {
      title: 'When',
      says: 'Budget years, delivery on two clocks, and what is owed when a project stops.',
      from: ['years/', 'days/', 'delivery/', 'stages/'],
    },
  ],
}

const presentation: DescribedPackage = {
  name: 'presentation',
  says: 'Estimates, plans, quotes and readings in words: sentences, explanations and formatted amounts in bokmål, nynorsk and English, ready for any page, terminal or document. Nothing is computed here. Each subject is a subpath of its own, and so are its words in each language, so that nobody loads three languages for one.',
  groups: [
    {
      title: 'Estimates',
      says: 'From `@anslag/presentation/estimate`: an estimate, its explanations and its issues, with the words of a language that you import beside it.',
      from: ['entries/estimate/index'],
    },
    {
      title: 'Plans',
      says: 'From `@anslag/presentation/plan`: what planning makes of an estimate.',
      from: ['entries/plan/index'],
    },
    { title: 'Quotes', says: 'From `@anslag/presentation/quote`.', from: ['entries/quote/index'] },
    {
      title: 'Readings',
      says: 'From `@anslag/presentation/reading`: what was read of order files.',
      from: ['entries/reading/index'],
    },
    {
      title: 'Words of one language',
      says: 'From `/nb`, `/nn` or `/en` below the subpath of a subject: `@anslag/presentation/estimate/nb`, `@anslag/presentation/quote/nn`.',
      from: ['entries/estimate/', 'entries/plan/', 'entries/quote/', 'entries/reading/'],
    },
    {
      title: 'Any language',
      says: 'From `@anslag/presentation/languages`, for a program that learns the language when it runs. All three are loaded.',
      from: ['entries/languages/'],
    },
    {
      title: 'Numbers and days',
      says: 'From `@anslag/presentation`.',
      from: ['format/'],
    },
  ],
}

/** The packages that others may use, in the order in which they build on one another. */
export const describedPackages: readonly DescribedPackage[] = [
  pricing,
  priceLists,
  planning,
  intake,
  quotes,
  presentation,
  documents,
]

/** The group that a file below `src` belongs to, and its place there; undefined where none fits. */
export const groupOf = (
  { groups }: DescribedPackage,
  file: string,
): { readonly group: Group; readonly place: number } | undefined =>
  groups
    .flatMap((group) => group.from.map((from, place) => ({ group, from, place })))
    .filter(({ from }) => file.startsWith(from))
    .sort((a, b) => b.from.length - a.from.length)
    .at(0)
