import {
  failure,
  type Issue,
  type PriceBook,
  pointer,
  type Request,
  type Result,
  readJson,
  repetitions,
  resultOf,
  steps,
  valueAt,
} from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import { edited } from '../edits/edited.ts'
import { type AskedQuestion, askedQuestions } from '../edits/questions.ts'
import { removals } from '../ways/leaving-out.ts'
import { raise } from './issues.ts'

/**
 * What somebody offers to give up, as text: a thing or a code by its list and name, `/tables/F_AAP` or `/deliveries/2028`; or
 * an answer that she would settle for, `/sources/kreft/documentation=complete`. A place in a list, `/sources/0`, will do where nothing
 * in it has that name.
 */
export type Offer = string

/** An offer, and what it changes. */
export interface UnderstoodOffer {
  readonly offer: Offer
  readonly edits: readonly Edit[]
}

/** The path with places in lists for names: `/sources/kreft/files` as `/sources/2/files`. */
const placed = (path: string, request: Request): string => {
  const [list = '', name = '', ...below] = steps(path)
  const members: unknown = valueAt(request, [list])
  if (!Array.isArray(members)) return path
  const place = members.findIndex((each) => each === name || valueAt(each, ['id']) === name)
  return pointer(list, place < 0 ? name : place, ...below)
}

const wordToAnswer = ({ asked }: AskedQuestion, word: string): string | number | boolean => {
  const isTruth = asked.kind === 'flag' || (asked.kind === 'fact' && asked.value.shape === 'truth')
  if (isTruth && (word === 'yes' || word === 'no')) return word === 'yes'
  const number = asked.kind === 'count' ? readJson(word) : undefined
  return number?.ok && typeof number.value === 'number' ? number.value : word
}

const answering = (path: string, word: string, request: Request, book: PriceBook): readonly Edit[] => {
  const question = askedQuestions(request, book).find((each) => each.path === path)
  return question === undefined ? [] : [{ kind: 'answer', path, value: wordToAnswer(question, word) }]
}

const leaving = (path: string, request: Request, book: PriceBook): readonly Edit[] => {
  const [list, name] = steps(path)
  const all = removals(request, book)
  const named = all.find((each) => each.list === list && each.name === name)
  const there = named ?? all.find((each) => each.list === list && each.edits.some((edit) => edit.path === path))
  return there?.edits ?? []
}

const understood = (offer: Offer, request: Request, book: PriceBook): UnderstoodOffer => {
  const [path = '', word] = offer.split('=')
  const edits =
    word === undefined ? leaving(path, request, book) : answering(placed(path, request), word, request, book)
  const isPossible = edits.length > 0 && edited(request, edits, book.catalogue).ok
  return { offer, edits: isPossible ? edits : [] }
}

/** Everything in a request that can be offered to go: each thing and each code of its lists, by its list and name. */
export const possibleOffers = (request: Request, book: PriceBook): readonly Offer[] =>
  removals(request, book).map(({ list, name }) => pointer(list, name))

/** What offers change; or an issue for each that names nothing of the request, and for each that is made twice. */
export const understoodOffers = (
  offers: readonly Offer[],
  request: Request,
  book: PriceBook,
): Result<readonly UnderstoodOffer[]> => {
  const all = offers.map((offer) => understood(offer, request, book))
  const unknown = all.flatMap(({ offer, edits }, index): readonly Issue[] =>
    edits.length > 0 ? [] : [raise('ceiling/unknown-offer', pointer('offers', index), { offer })],
  )
  if (unknown.length > 0) return failure(unknown)
  const twice = repetitions(all.map(({ edits }) => edits.map(({ kind, path }) => `${kind} ${path}`).join()))
  return resultOf(
    all,
    twice.map(({ index }) =>
      raise('ceiling/repeated-offer', pointer('offers', index), { offer: all[index]?.offer ?? '' }),
    ),
  )
}
