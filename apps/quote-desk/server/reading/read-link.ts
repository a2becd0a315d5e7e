import { inflateSync } from 'node:zlib'
import { failure, isObject, jsonLimits, type Result, readJson } from '@anslag/pricing'
import { raise } from '../issues.ts'

const form = /#v1\.([\w-]+)$/

const notALink = () => failure([raise('desk/not-a-link', '/link')])

const brace = 0x7b

const unpacked = (letters: string): string | undefined => {
  const bytes = Buffer.from(letters, 'base64url')
  try {
    const whole = bytes[0] === brace ? bytes : inflateSync(bytes, { maxOutputLength: jsonLimits.bytes })
    return new TextDecoder('utf-8', { fatal: true }).decode(whole)
  } catch {
    return undefined
  }
}

/** The document in a link that the estimator has made, whole or not at all: what is damaged is not half an order. */
export const readLink = (link: string): Result<unknown> => {
  const text = unpacked(form.exec(link.trim())?.[1] ?? '')
  if (text === undefined) return notALink()
  const document = readJson(text)
  return document.ok && isObject(document.value) ? document : notALink()
}

/** The request in the document of a link: that of `link/1`, of `session/1`, or a request itself. */
export const requestInLink = (document: unknown): unknown => {
  if (!isObject(document)) return document
  const { format, request, draft } = document
  if (format === 'link/1') return request
  return format === 'session/1' ? draft : document
}
