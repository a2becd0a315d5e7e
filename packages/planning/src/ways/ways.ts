import { type BookOnDay, compareDecimals, type Estimate, estimate, type Request, type Result } from '@anslag/pricing'
import { answeringBetter } from './answering-better.ts'
import type { Candidate } from './candidate.ts'
import { leavingOut } from './leaving-out.ts'
import { listInsteadOfWish } from './list-instead-of-wish.ts'
import { norwegianProject } from './norwegian-project.ts'
import { tried, type Way } from './tried.ts'

const byAmount = (a: Way, b: Way): number =>
  compareDecimals(b.saves.gross, a.saves.gross) || compareDecimals(b.saves.net, a.saves.net)

const saves = ({ saves: { net } }: Way): boolean => net !== '0.00'

/** What is the same work for several things, such as documenting their files, as one. */
const together = (ways: readonly Way[]): readonly Candidate[] =>
  [...new Set(ways.map(({ code }) => code))].flatMap((code) => {
    const same = ways.filter((way) => way.code === code && way.cost === 'work')
    const [first] = same
    return first === undefined || same.length === 1
      ? []
      : [{ code, cost: first.cost, edits: same.flatMap(({ edits }) => edits) }]
  })

/** Of several candidates of which one will come true, the one that saves least; none where one of them is no way. */
const surest = (base: Estimate, candidates: readonly Candidate[], by: BookOnDay): readonly Way[] => {
  const ways = candidates.flatMap((candidate) => tried(base, candidate, by))
  return ways.length < candidates.length ? [] : ways.toSorted(byAmount).slice(-1)
}

/** Everything that can be done about a request without making it cost more, whether it saves or not. */
export const possibleWays = (base: Estimate, by: BookOnDay): readonly Way[] => {
  const { request } = base
  const single = answeringBetter(request, by.book).flatMap((candidate) => tried(base, candidate, by))
  const others = [...leavingOut(request, by.book), ...norwegianProject(request)]
  return [
    ...together(single.filter(saves)).flatMap((candidate) => tried(base, candidate, by)),
    ...single,
    ...others.flatMap((candidate) => tried(base, candidate, by)),
    ...listInsteadOfWish(request, by.book).flatMap((candidates) => surest(base, candidates, by)),
  ]
}

/**
 * Ways to pay less, each from an estimate of the request that it makes; what saves most first. Work that several things would
 * need is one way for all of them, and one for each. No way meets an obstacle that was not there before: nothing required is
 * left out, and no price is left open.
 *
 * @returns the ways; or the issues of a request that cannot be priced.
 */
export const waysToPayLess = (request: Request, by: BookOnDay): Result<readonly Way[]> => {
  const base = estimate({ ...by, request })
  if (!base.ok) return base
  return { ok: true, value: possibleWays(base.value, by).filter(saves).toSorted(byAmount) }
}
