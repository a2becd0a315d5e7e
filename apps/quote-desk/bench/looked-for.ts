import { buyerAt, officerAt, titleAt } from './register/parties.ts'

const query = (wanted: Readonly<Record<string, string>>): string => `/api/cases?${new URLSearchParams(wanted)}`

/** Words that somebody could look for, and what they are there for. */
const texts: Readonly<Record<string, (place: number) => string>> = {
  'a number': (place) => `DEMO-2026-${String(place * 7 + 1).padStart(4, '0')}`,
  'a word of many': () => 'delprosjekt',
  'a word of some': () => 'handelshøyskolen',
  'words of some': () => 'kvalitet bergen utdanning',
  'a title': (place) => titleAt(place * 13),
  'a beginning of many': () => 'univ',
  'one letter': () => 'a',
  nothing: () => 'finnesikke',
}

const sorts = ['updated', 'buyer', 'number', 'valid-until'] as const

const statuses = [
  ...[
    'draft',
    'issued',
    'sent',
    'accepted',
    'acknowledged',
    'declined',
    'withdrawn',
    'cancelled',
    'expired',
    'discarded',
  ],
] as const

const lists = [
  ...['expiring-soon', 'waiting-for-answer', 'expired', 'waiting-for-data', 'delivery-due', 'download-ending'],
  'deletion-due',
] as const

type Asked = Readonly<Record<string, (place: number) => string>>

const byText = Object.entries(texts).flatMap(([name, text]) =>
  sorts.map((sort) => [`text, ${name}, by ${sort}`, (place: number) => query({ text: text(place), sort })] as const),
)

const byStatus = statuses.flatMap((status) =>
  sorts.map((sort) => [`status ${status}, by ${sort}`, () => query({ status, sort })] as const),
)

/** What is looked for beside texts and status, in each order. */
const others: Readonly<Record<string, (place: number) => Readonly<Record<string, string>>>> = {
  everything: () => ({}),
  buyer: (place) => ({ buyerNumber: buyerAt(place).organisationNumber ?? '' }),
  officer: (place) => ({ officer: officerAt(place) }),
  archive: (place) => ({ archiveNumber: `26/${place * 2}` }),
  list: () => ({ priceList: 'demonstration-2026/1' }),
  'another list': () => ({ priceList: 'demonstration-2019/1' }),
  'valid days': () => ({ validFrom: '2026-11-20', validTo: '2026-11-27' }),
  'valid later': () => ({ validFrom: '2026-12-10' }),
  'officer and status': (place) => ({ officer: officerAt(place), status: 'sent' }),
  'text and status': () => ({ text: 'oslo økonomisk', status: 'accepted' }),
  'buyer and valid days': (place) => ({
    buyerNumber: buyerAt(place).organisationNumber ?? '',
    validFrom: '2026-11-20',
  }),
}

const byOthers = Object.entries(others).flatMap(([name, wanted]) =>
  sorts.map((sort) => [`${name}, by ${sort}`, (place: number) => query({ ...wanted(place), sort })] as const),
)

/** Everything that can be looked for, by name: of a place, the address to ask at. */
export const lookedFor: Asked = Object.fromEntries([...byText, ...byStatus, ...byOthers])

/** Every list of what is to be done. */
export const workListsAsked: Asked = Object.fromEntries(
  lists.map((name) => [`list ${name}`, () => `/api/work-lists/${name}`]),
)
