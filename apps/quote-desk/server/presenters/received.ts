import { digest, isObjectOrList, pointer } from '@anslag/pricing'
import { lastRevision, type Quote } from '@anslag/quotes'
import type { ReceivedAt } from '../register/received-requests.ts'

/** Every answer of a document by its place; an empty list is an answer, too. */
const answersIn = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  isObjectOrList(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, below]) => answersIn(below, `${path}${pointer(name)}`))
    : [[path, value]]

const same = (a: unknown, b: unknown): boolean => digest([a ?? '']) === digest([b ?? ''])

/** What differs between the request that came and the one that is priced; what one of them lacks is absent. */
const differences = (before: unknown, after: unknown) => {
  const [received, priced] = [new Map(answersIn(before)), new Map(answersIn(after))]
  return [...new Set([...received.keys(), ...priced.keys()])].flatMap((path) => {
    const [was, is] = [received.get(path), priced.get(path)]
    if (same(was, is)) return []
    return [{ path, ...(was === undefined ? {} : { received: was }), ...(is === undefined ? {} : { priced: is }) }]
  })
}

/** What a researcher sent, the last first, with all in which what is priced differs from it. */
export const presentedReceived = (all: readonly ReceivedAt[], quote: Quote) => {
  const request = lastRevision(quote)?.content.estimate.request
  return {
    received: all.toReversed().map((each) => ({ ...each, differences: differences(each.request, request) })),
  }
}
