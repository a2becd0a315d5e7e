import { priceLists } from '@anslag/price-lists'

/** The last price list of the repository, with other members. */
export const listWith = (members: object): object => Object.assign({}, priceLists.at(-1), members)

/** One list for each of three years, as whoever puts up the page may offer them. */
export const threeYears = [
  listWith({ id: 'list-2025', validFrom: '2025-01-01', validTo: '2025-12-31' }),
  listWith({ id: 'list-2026', validFrom: '2026-01-01', validTo: '2026-12-31' }),
  listWith({ id: 'list-2027', validFrom: '2027-01-01' }),
] as const
