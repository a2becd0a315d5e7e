import {
  type Document,
  estimateDocument,
  grantPack,
  grantPackWorkbook,
  linesDocument,
  offerDocument,
  workbookDocument,
} from '@anslag/documents'
import { documentWordsFor } from '@anslag/documents/languages'
import { readPlan } from '@anslag/planning'
import { bundledBooks } from '@anslag/price-lists'
import {
  type Estimate,
  estimate as estimateOf,
  failure,
  type PriceBook,
  priceBookDocuments,
  type Result,
  readEstimate,
  readRequest,
  success,
} from '@anslag/pricing'
import { plannedInvoices, readQuote, statusOf } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import type { DocumentForm } from '../render/forms.ts'
import { bookNamed } from './price-list.ts'
import { quoteInFile, revisionOf } from './quote.ts'
import { formatOf, inFile, readDocument } from './read-document.ts'

/** What documents are made of. */
const formats = ['quote/1', 'estimate/1', 'plan/1'] as const

type Priced = Pick<Estimate, 'priceList'>

/** The very book that something was priced by, of those that come with the program; undefined where its list is not among them. */
const bundledBookOf = ({ priceList }: Priced): PriceBook | undefined => {
  const { lists, catalogue, vatTable } = bundledBooks()
  const list = lists.find(({ document }) => document.id === priceList.id && document.revision === priceList.revision)
  return list && { list, catalogue, vatTable }
}

/** The book that something was priced by: that of the list that was named, else a bundled one. */
const bookOf = async (priced: Priced, { options, environment }: Invocation): Promise<Result<PriceBook, Refusal>> => {
  const known = options.lists.length === 0 && options.catalogue === undefined ? bundledBookOf(priced) : undefined
  return known === undefined ? bookNamed(options.lists[0] ?? priced.priceList.id, options, environment) : success(known)
}

type Made = Promise<Result<Document, Refusal>>

const offer = async (file: string, document: unknown, invocation: Invocation): Made => {
  const { options, environment } = invocation
  const quote = quoteInFile(file, readQuote(document))
  if (!quote.ok) return quote
  const revised = revisionOf(file, quote.value, options.given('revision'))
  if (!revised.ok) return revised
  const revision = revised.value
  const book = await bookOf(revision.content.estimate, invocation)
  const status = statusOf(revision, options.given('at') ?? environment.now())
  const invoices = plannedInvoices(revision.content)
  const documents = book.ok ? priceBookDocuments(book.value) : undefined
  return success(
    offerDocument({ quote: quote.value, revision, status, invoices, documents }, documentWordsFor(options.language)),
  )
}

/** An estimate in writing; for spreadsheets as they take it. */
const writtenEstimate = async (file: string, document: unknown, form: DocumentForm, invocation: Invocation): Made => {
  const read = inFile(file, readEstimate(document))
  if (!read.ok) return read
  const estimate = read.value
  const book = await bookOf(estimate, invocation)
  if (!book.ok) return book
  const documents = priceBookDocuments(book.value)
  const words = documentWordsFor(invocation.options.language)
  if (form === 'xlsx') return success(workbookDocument({ estimate, documents }, words))
  return success(
    form === 'csv' ? linesDocument({ estimate, documents }, words) : estimateDocument(estimate, documents, words),
  )
}

/** What goes with an application for money. */
const pack = async (file: string, document: unknown, form: DocumentForm, invocation: Invocation): Made => {
  const read = inFile(file, readPlan(document))
  if (!read.ok) return read
  const plan = read.value
  const book = await bookOf(plan, invocation)
  if (!book.ok) return book
  const request = inFile(file, readRequest(plan.request, book.value.catalogue))
  if (!request.ok) return request
  const made = inFile(file, estimateOf({ request: request.value, book: book.value, day: plan.day }))
  if (!made.ok) return made
  const estimate = made.value
  const input = { plan, estimate, documents: priceBookDocuments(book.value) }
  const words = documentWordsFor(invocation.options.language)
  return success(form === 'xlsx' ? grantPackWorkbook(input, words) : grantPack(input, words))
}

/**
 * The document that a file is made into: a quote an offer, an estimate a written estimate, a plan what goes with an application;
 * as a workbook, estimates and plans compute.
 */
export const renderedDocument = async (file: string, form: DocumentForm, invocation: Invocation): Made => {
  const document = await readDocument(file, formats, invocation.environment)
  if (!document.ok) return document
  const format = formatOf(document.value)
  switch (format) {
    case 'quote/1':
      return offer(file, document.value, invocation)
    case 'estimate/1':
      return writtenEstimate(file, document.value, form, invocation)
    case 'plan/1':
      return pack(file, document.value, form, invocation)
    default:
      return failure([
        { file, messages: [message('file/unknown-kind', { given: format?.slice(0, 60) ?? '', known: formats })] },
      ])
  }
}
