export type { Dates, Found, FoundVariable, Place, Skipped } from './found.ts'
