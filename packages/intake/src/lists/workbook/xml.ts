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

/** Letters of a text between two tags before its entities are told: ten for every letter that a cell may have. */
const longest = listLimits.cell * 10

/** What an element has whose attributes are malformed. */
const none: Readonly<Record<string, string>> = {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** A tag of this length has thousands of attributes, and would take the parser seconds. No program writes one. */
const longestTag = 20_000

const hasLongTag = (xml: string): boolean => {
  let start = xml.indexOf('<')
  while (start >= 0) {
    const end = xml.indexOf('>', start)
    if (end < 0) return false
    if (end - start > longestTag) return true
    start = xml.indexOf('<', end)
  }
  return false
}

/**
 * Reads XML and tells the listener of it. Nothing outside the document is ever fetched. A document type is refused, and with
 * it every entity that a document could define; so are unbalanced tags, elements too deep within one another, and
 * tags with thousands of attributes.
 */
export const readXml = (bytes: Uint8Array, { open, text, close }: Listener): void => {
  const xml = decoded(bytes)
  if (hasLongTag(xml)) throw new Refusal('reading/workbook-unreadable')
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
        return value === undefined ? undefined : decode(value.slice(0, longest))
      })
    })
    .on('closeTag', (name) => {
      depth -= 1
      close?.(localName(name))
    })
    // What is cut here is far longer than a cell may be, and so is cut again.
    .on('text', (value, decode) => text?.(decode(value.slice(0, longest))))
    .on('cdata', (value) => text?.(value.slice(0, longest)))
    .parse(xml)
}
