import type { documentIssues as contract } from '../nb/document-issues.ts'

export const documentIssues = {
  'json/too-large': 'The document has {bytes} characters. It may have at most {limit}. Remove what is not needed.',
  'json/too-deep': 'The document has lists and objects in more than {limit} levels. Write it with fewer levels.',
  'json/too-many':
    'The list or object has more than {limit} elements. Split the document, or remove what is not needed.',
  'json/syntax': 'This is not valid JSON. Look at line {line}, character {column}, at {found}.',
  'json/duplicate-key': 'The key “{key}” appears twice. Keep only one.',
  'json/not-an-integer':
    '{given} is not a whole number of at most 15 digits. Write decimal numbers as text, for example "12.5".',
  'json/lone-surrogate': 'The text has a broken character. Write it again.',
  'format/unknown-key': 'There is no key “{key}” here. Check how it is spelt, or remove it.',
  'format/wrong-type': 'The value is {given}. It should be {expected}.',
  'format/missing': 'Something is missing here. Write {expected}.',
  'format/not-allowed': 'The value is {given}. That is not a possible answer. Write {allowed}.',
  'format/too-small': 'The value is {given}. The least allowed is {minimum}.',
  'format/too-large': 'The value is {given}. The most allowed is {maximum}.',
  'format/pattern': 'The value is {given}. Write {expected}.',
  'trace/value-differs': 'The value is {stated}, but the computation gives {computed}. Make the estimate anew.',
  'document/repeated-id': '“{id}” is used twice. Give one of them another name.',
  'request/repeated-id': '“{id}” is used twice. Give one of them another short name.',
  'request/unknown-table': 'The table {code} is not in the catalogue. Choose one of these: {allowed}.',
  'request/unknown-area': 'The statistical area {code} is not in the catalogue. Choose one of these: {allowed}.',
  'request/unknown-list': 'The variable list {code} is not in the catalogue. Choose one of these: {allowed}.',
  'request/unknown-source':
    'The delivery refers to the source “{id}”, which is not in the request. The sources are: {allowed}.',
  'request/unknown-country':
    '{code} is not a country code of ISO 3166. Write a code of two letters, for example NO, DK or GB.',
  'request/mistaken-country': '{code} is not a country code of ISO 3166. Write {meant} if that is what you mean.',
  'catalogue/unknown-area': 'The statistical area “{area}” is not in the catalogue. Add it, or correct the code.',
  'catalogue/unknown-list': 'The variable list “{code}” is not in the catalogue. Add it, or correct the code.',
  'catalogue/unknown-source': 'The source “{source}” is not in the catalogue. Add it, or correct the id.',
  'vat-table/unknown-source': 'The source “{source}” is not in the VAT table. Add it, or correct the id.',
  'vat-table/period-reversed': 'The rate ends on {to}, before it begins on {from}. Correct the days.',
  'vat-table/overlap': 'VAT category {category} has two rates from {from}. Let one end before the other begins.',
  'estimate/repeated-line': 'The line “{id}” appears twice. Make the estimate anew.',
  'estimate/net-differs':
    'The amount of the line is {stated}, but the computation gives {computed}. Make the estimate anew.',
  'request/repeated-code': '“{code}” appears twice. It is counted once.',
  'input/not-a-day': '“{given}” is not a day. Write a day that exists, for example 2026-03-01.',
  'input/vat-recovery': '“{given}” cannot be the percentage of VAT that you recover. Write a number from 0 to 100.',
  'input/too-many-lines':
    'The request gives {lines} lines. An estimate may have at most {limit}. Split the request, or combine deliveries.',
} satisfies typeof contract
