import { type PriceBook, pointer, type Request } from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import type { Candidate } from './candidate.ts'

/** Areas that are not ordered, one for each price that areas have: which of them would hold the data, nobody has said. */
const areasToAdd = ({ areas = [] }: Request, { catalogue }: PriceBook): readonly Edit[] => {
  const others = catalogue.document.areas.filter(({ code }) => !areas.includes(code))
  const byTariff = new Map(others.map(({ code, tariff }) => [tariff, code]))
  return [...byTariff.values()].map((value) => ({ kind: 'add', path: '/areas', value }))
}

/**
 * Data of a variable list in place of data that none has, at the price of an area that is not ordered yet. Where areas cost
 * differently there are several candidates for one wish, of which the one that saves least is sure.
 */
export const listInsteadOfWish = (request: Request, book: PriceBook): readonly (readonly Candidate[])[] =>
  (request.wishes ?? []).map((_, index) =>
    areasToAdd(request, book).map((area) => ({
      code: 'list-instead-of-wish',
      cost: 'content',
      edits: [{ kind: 'remove', path: pointer('wishes', index) }, area],
    })),
  )
