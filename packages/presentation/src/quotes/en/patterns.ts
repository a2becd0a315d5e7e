import type { patterns as contract } from '../nb/patterns.ts'

export const patterns = {
  hash: '"sha256:" and 64 hexadecimal digits',
  number: 'the number of a quote, for example "2026-0042" or "DEMO-2026-0042"',
  instant: 'a moment that exists, for example "2026-11-22T14:03:00+01:00"',
  percent: 'a percentage as text, in its shortest form, for example "12.5"',
  quantity: 'a quantity as text, in its shortest form, for example "1.5"',
  amount: 'an amount as text with two decimals, for example "987.00"',
  pointer: 'a JSON Pointer, for example "/sources/0/files"',
  fixedLine: '"fixed:" and a short name, for example "fixed:course"',
  organisationNumber: 'nine digits for a Norwegian party, for example "971526920"; otherwise capitals and digits',
  vatIdentifier: 'country code and number, for example "NO971526920MVA"',
  scheme: 'an EAS code of four digits, for example "0192"',
  address: 'the address without spaces, for example "971526920"',
  postalCode: 'a postal code, for example "0131"',
  email: 'an email address, for example "post@example.org"',
  phone: 'a telephone number, for example "+47 22 00 00 00"',
  readable: 'one line with something visible in it, without control characters and hidden characters',
  paragraph:
    'text with something visible in it, without hidden characters and control characters other than line breaks',
  positive: 'a number that is not below 0, for example "12.5"',
  code: 'an account or code of letters, digits, full stops, slashes and hyphens, for example "3020"',
} satisfies typeof contract
