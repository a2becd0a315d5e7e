import type { InputFile } from '@anslag/intake'
import {
  failure,
  legible,
  osloDay,
  type Request,
  type Result,
  readEstimate,
  readRequest,
  success,
} from '@anslag/pricing'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { readLink, requestInLink } from '../reading/read-link.ts'
import type { Received } from '../register/received-requests.ts'

const file = z.union([
  z.strictObject({ name: z.string().check(z.maxLength(1_000)), text: z.string() }),
  z.strictObject({
    name: z.string().check(z.maxLength(1_000)),
    base64: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  }),
])

/** Where a request comes from: one of these. */
export const originMembers = {
  /** `request/1` */
  request: z.exactOptional(z.unknown()),
  /** `estimate/1`, as the page saves it: its request is priced anew. */
  estimate: z.exactOptional(z.unknown()),
  /** As the estimator makes it, with its address or without. */
  link: z.exactOptional(z.string().check(z.maxLength(2_000_000))),
  /** Of an order: variable lists, scripts, names. */
  files: z.exactOptional(z.array(file).check(z.minLength(1), z.maxLength(50))),
  /** To what an earlier reading of the files asked, by the key of the question. */
  answers: z.exactOptional(z.record(z.string().check(z.maxLength(400)), z.string().check(z.maxLength(400)))),
}

const originSchema = z.strictObject(originMembers)

/** Where a request comes from, as it was sent. */
export type OriginInput = z.output<typeof originSchema>

/** A request that was read, with what it was read of. */
export interface ReceivedRequest extends Received {
  readonly request: Request
}

const named = (name: string): string => legible(name).replaceAll(/\p{C}/gu, '').slice(0, 200) || 'file'

const inputFile = (sent: z.output<typeof file>): InputFile =>
  'text' in sent
    ? { name: named(sent.name), text: sent.text }
    : { name: named(sent.name), bytes: new Uint8Array(Buffer.from(sent.base64, 'base64')) }

/** What was sent, and the request in it. */
const found = async (
  { books, readFiles, now }: Desk,
  { request, estimate, link, files, answers = {} }: OriginInput,
): Promise<Result<Received>> => {
  if (link !== undefined) {
    const document = readLink(link)
    return document.ok
      ? success({ origin: 'link', document: document.value, request: requestInLink(document.value) })
      : document
  }
  if (files !== undefined) {
    const read = await readFiles({ files: files.map(inputFile), answers, day: osloDay(now()) }, books)
    if (!read.ok) return read
    const { report, request: ordered } = read.value
    const errors = report.issues.filter(({ severity }) => severity === 'error')
    return errors.length > 0 ? failure(errors) : success({ origin: 'files', document: report, request: ordered })
  }
  if (estimate !== undefined) {
    const document = readEstimate(estimate)
    return document.ok ? success({ origin: 'estimate', document: estimate, request: document.value.request }) : document
  }
  return success({ origin: 'request', document: request, request })
}

/** Reads where a request comes from; undefined where nothing was sent. */
export const readOrigin = async (desk: Desk, input: OriginInput): Promise<Result<ReceivedRequest | undefined>> => {
  const { request, estimate, link, files } = input
  const sent = [request, estimate, link, files].filter((each) => each !== undefined)
  if (sent.length === 0) return success(undefined)
  if (sent.length > 1) return failure([raise('desk/one-origin', '')])
  const received = await found(desk, input)
  if (!received.ok) return received
  const read = readRequest(received.value.request, desk.books.catalogue)
  return read.ok ? success({ ...received.value, request: read.value }) : read
}
