// Packages that import this one compile it too, and would not find the types otherwise.
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'
import { decoded } from '../../text/decoded.ts'
import { listLimits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** The value of an attribute; with `isPrefixed`, of the one that has the name after any prefix. */
export type Attributes = (name: string, isPrefixed?: boolean) => string | undefined

/** What is told of an XML document in its order. Names come without prefix. */
export interface Listener {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** What an element has whose attributes are malformed. */
const none: Readonly<Record<string, string>> = {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML and tells the listener of it. Nothing outside the document is ever fetched. A document type is refused, and with
 * it every entity that a document could define; so are unbalanced tags and elements too deep within one another.
 */
export const readXml = (bytes: Uint8Array, { open, text, close }: Listener): void => {
  let depth = 0
  new Parser()
    .on('attention', () => {
      throw new Refusal('reading/workbook-unreadable')
    })
    .on('openTag', (name, attributes, decode) => {
      depth += 1
      if (depth > listLimits.depth) throw new Refusal('reading/workbook-unreadable')
      open(localName(name), (wanted, isPrefixed = false) => {
        const all = attributes() || none
        const key = isPrefixed ? Object.keys(all).find((each) => each.endsWith(`:${wanted}`)) : wanted
        const value = key === undefined ? undefined : all[key]
        return value === undefined ? undefined : decode(value)
      })
    })
    .on('closeTag', (name) => {
      depth -= 1
      close?.(localName(name))
    })
    .on('text', (value, decode) => text?.(decode(value)))
    .on('cdata', (value) => text?.(value))
    .parse(decoded(bytes))
}
