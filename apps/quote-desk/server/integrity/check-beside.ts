import { digest, type Issue, readJson, valueAt } from '@anslag/pricing'
import { chainOf, type Quote } from '@anslag/quotes'
import { raise } from '../issues.ts'
import type { CaseBeside } from '../register/case-beside.ts'
import { listedNames } from '../register/case-tables.ts'
import { type FeedEntry, heardOf } from '../register/feed.ts'
import { duesOf, listedColumns } from '../register/listed.ts'
import type { ApprovedList } from '../register/price-lists.ts'
import type { Witness } from './checkpoint-files.ts'

/** Positions that were given by a line outside, and are not there: finance may have read what is lost. */
export const lostPositions = (
  quote: Quote | undefined,
  feed: readonly FeedEntry[],
  witnesses: readonly Witness[],
): readonly Issue[] => {
  const hashes = new Set(quote === undefined ? [] : chainOf(quote).map(({ hash }) => hash))
  const lost = new Map<number, Issue>()
  // Where the event itself is there, its entry is missed.
  for (const { feed: position, hash, number, file } of witnesses)
    if (position !== undefined && !hashes.has(hash) && feed.every((entry) => entry.position !== position))
      lost.set(position, raise('integrity/position-lost', '', { number, position, file }))
  return [...lost.values()]
}

const placeOf = ({ revision, events }: Pick<FeedEntry, 'revision' | 'events'>): string => `${revision} ${events}`

/** What finance is told, beside what the quote says that it has to be. */
export const feedFindings = (
  quote: Quote,
  feed: readonly FeedEntry[],
  witnesses: readonly Witness[],
): readonly Issue[] => {
  const given = new Map(witnesses.map(({ hash, feed: position }) => [hash, position]))
  const left = new Map(feed.map((entry) => [placeOf(entry), entry]))
  const missing = heardOf(quote).flatMap(({ event, entry }): readonly Issue[] => {
    const { number, revision, events } = entry
    const found = left.get(placeOf(entry))
    if (found === undefined) return [raise('integrity/feed-lacks', '', { number, revision, event: events })]
    const right = { ...entry, position: given.get(event) ?? found.position }
    if (digest(found) === digest(right)) left.delete(placeOf(entry))
    return []
  })
  const number = quote.number ?? ''
  return [
    ...missing,
    ...[...left.values()].map(({ position }) => raise('integrity/feed-differs', '', { number, position })),
  ]
}

/** What of the days that something is due does not follow from the quote. */
const besideQuote = ['approval', 'confirmation']

const isDueAsItMust = (quote: Quote, dues: CaseBeside['dues']): boolean => {
  const sorted = (all: CaseBeside['dues']) => all.map(({ kind, of, day }) => `${day} ${kind} ${of}`).sort()
  return digest(sorted(dues.filter(({ kind }) => !besideQuote.includes(kind)))) === digest(sorted(duesOf(quote)))
}

/** What a case is found by and listed with, where that is not what its quote says. */
export const listedFindings = ({ found, listed, dues }: CaseBeside): readonly Issue[] => {
  const { id, quote, isDiscarded } = found
  const right = listedColumns(quote)
  const columns = [
    ...listedNames.filter((name) => listed[name] !== right[name]),
    // Only a first draft is given up.
    ...(isDiscarded && quote.number !== undefined ? ['is_discarded'] : []),
    ...(isDueAsItMust(quote, dues) ? [] : ['due']),
  ]
  return columns.length === 0 ? [] : [raise('integrity/listed-differs', '', { case: id, columns })]
}

/** Lists that are not what was approved. */
export const priceListFindings = (lists: readonly ApprovedList[]): readonly Issue[] =>
  lists
    .filter(({ document, digest: approved, list, revision, validFrom }) => {
      const read = readJson(document)
      if (!read.ok || digest(read.value) !== approved) return true
      const [named, ...said] = ['id', 'revision', 'validFrom'].map((name) => valueAt(read.value, [name]))
      return named !== list || said[0] !== revision || said[1] !== validFrom
    })
    .map(({ list, revision }) => raise('integrity/price-list', '', { list, revision }))
