import { exampleRequests, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  readCatalogue,
  readEstimate,
  readJson,
  readPriceList,
  readRequest,
  requirementsOf,
} from '@anslag/pricing'
import { readQuoteText } from '@anslag/quotes'
import { goodSamples } from '../../../quotes/src/testing/rule-samples.ts'
import { book, pricedExample } from './document-readers.ts'
import { filled, type LargeFile, listed, nested, size } from './large-file.ts'

const inRequest = (member: string, piece: string): string =>
  filled(`{"format":"request/1","${member}":[`, `${piece},`, `${piece}]}`)

const inExample = (document: object, member: string, elements: string): string => {
  const { [member]: _, ...rest } = Object.fromEntries(Object.entries(document))
  return `${JSON.stringify(rest).slice(0, -1)},"${member}":${elements}}`
}

const json = (text: string): unknown => {
  const read = readJson(text)
  return read.ok ? read.value : undefined
}

const asRequest = (text: string): void => {
  const document = json(text)
  if (document !== undefined) readRequest(document, book.catalogue)
}

const asEstimate = (text: string): void => {
  const document = json(text)
  if (document !== undefined) readEstimate(document)
}

const [line] = pricedExample.lines

const lists: object = Object(priceLists.at(-1))

const title = (piece: string): string => filled('{"format":"request/1","project":{"title":"', piece, '"}}')

/** Documents of ten megabytes, by name. */
export const largeDocuments: Readonly<Record<string, LargeFile>> = {
  'json of numbers that are none': { make: () => nested('0.1'), read: json },
  'json of halves of letters': { make: () => nested('"\\ud800"'), read: json },
  'json of names twice': { make: () => nested('{"a":0,"a":0}'), read: json },
  'json of backslashes': { make: () => filled('["', '\\\\', '"]'), read: json },
  'json of quotation marks': { make: () => filled('["', '\\"', '"]'), read: json },
  'json that ends late': { make: () => filled('[', ' \n', '}'), read: json },
  'request with variables of wrong names': {
    make: () => listed('{"format":"request/1","variables":[', '{"name":" ","b":0}', ']}'),
    read: asRequest,
  },
  'request with wrong everything': {
    make: () =>
      listed(
        '{"format":"request/1","sources":[',
        '{"id":1,"kind":2,"files":"x","records":-1,"holder":"?","a":1,"b":2}',
        ']}',
      ),
    read: asRequest,
  },
  'request with unknown members': {
    make: () =>
      `{"format":"request/1",${Array.from({ length: 19_000 }, (_, index) => `"${'x'.repeat(500)}${index}":0`).join()}}`,
    read: asRequest,
  },
  'request with unknown codes': {
    make: () => listed('{"format":"request/1","tables":[', `"F_${'A'.repeat(57)}"`, ']}'),
    read: asRequest,
  },
  'request with origins': {
    make: () =>
      `{"format":"request/1","origins":{${Array.from({ length: 19_000 }, (_, index) => `"/${'a/'.repeat(90)}${index}":[{"file":"${'é'.repeat(150)}"}]`).join()}}}`,
    read: asRequest,
  },
  'request with a path of steps': {
    make: () => filled('{"format":"request/1","origins":{"', '/', '":[]}}'),
    read: asRequest,
  },
  'request with a title of marks': { make: () => `${title('\u0301\u0323').slice(0, 5_000_000)}"}}`, read: asRequest },
  'request with nothing to see': { make: () => `${title('\u3164').slice(0, 3_000_000)}"}}`, read: asRequest },
  'request with wishes': {
    make: () => listed('{"format":"request/1","wishes":[', `{"id":"a","text":"${'\u0301\u0323'.repeat(900)}"}`, ']}'),
    read: asRequest,
  },
  'request with many elements': { make: () => inRequest('variables', '{}'), read: asRequest },
  'estimate with many lines': {
    make: () => inExample(pricedExample, 'lines', listed('[', JSON.stringify(line), ']')),
    read: asEstimate,
  },
  'estimate with a wide trace': {
    make: () =>
      inExample(
        pricedExample,
        'lines',
        `[${JSON.stringify({ ...line, trace: { kind: 'sum', value: '1.00', unit: 'money', of: [] } }).replace('"of":[]', `"of":${nested('{"kind":"input","value":"1","unit":"money","ref":"/tables"}').slice(0, size - 100_000)}`)}]`,
      ),
    read: asEstimate,
  },
  'estimate with many leaves': {
    make: () =>
      inExample(
        pricedExample,
        'lines',
        `[${JSON.stringify({ ...line, trace: { kind: 'sum', value: '1.00', unit: 'money', of: [] } }).replace('"of":[]', `"of":${listed('[', `{"kind":"input","value":"${'9'.repeat(40)}.${'9'.repeat(60)}","unit":"money","ref":"/${'a/'.repeat(150)}"}`, ']')}`)}]`,
      ),
    read: asEstimate,
  },
  'estimate with many issues': {
    make: () =>
      inExample(
        pricedExample,
        'issues',
        listed('[', `{"code":"a/b","path":"${'/a'.repeat(200)}","params":{},"severity":"x"}`, ']'),
      ),
    read: asEstimate,
  },
  'price list with many sources': {
    make: () => inExample(lists, 'sources', listed('[', '{"id":"a","title":"b"}', ']')),
    read: (text) => readPriceList(json(text), requirementsOf(components)),
  },
  'price list with many tariffs': {
    make: () =>
      inExample(
        lists,
        'tariffs',
        `{${Array.from({ length: 19_900 }, (_, index) => `"coordination.a${index}":{"kind":"hours","unit":"hour","figures":{"value":"${'9'.repeat(300)}"}}`).join()}}`,
      ),
    read: (text) => readPriceList(json(text), requirementsOf(components)),
  },
  'catalogue with many tables': {
    make: () =>
      inExample(Object(ssbCatalogue), 'tables', listed('[', JSON.stringify(Object(ssbCatalogue).tables[0]), ']')),
    read: (text) => readCatalogue(json(text)),
  },
  'catalogue with names': {
    make: () =>
      inExample(
        Object(ssbCatalogue),
        'identifyingVariables',
        listed('[', '{"code":"fnr","name":{"nb":"a","nn":"a","en":"a"},"names":["A_B"]}', ']'),
      ),
    read: (text) => readCatalogue(json(text)),
  },
  'quote with many events': {
    make: () => {
      const text = JSON.stringify(goodSamples.rich)
      const event = JSON.stringify(goodSamples.rich.revisions[1]?.events[0])
      return text.replace(event, listed('', event, ''))
    },
    read: readQuoteText,
  },
  'quote with a pointer of steps': {
    make: () => filled(`${JSON.stringify(goodSamples.rich).slice(0, -1)},"a":"`, '/', '"}'),
    read: readQuoteText,
  },
  'example, for comparison': { make: () => JSON.stringify(exampleRequests.large), read: asRequest },
}
