import { lookedFor, workListsAsked } from './looked-for.ts'
import { quantile, shown } from './quantiles.ts'
import type { Call } from './sessions.ts'

/** Milliseconds of requests, one after another, by what was asked for. */
export type Times = ReadonlyMap<string, readonly number[]>

interface Page {
  readonly next?: string
}

const timed = async (call: Call, path: string): Promise<{ readonly milliseconds: number; readonly page: Page }> => {
  const begun = performance.now()
  const answer = await call(path)
  const page: Page = JSON.parse(await answer.text())
  if (!answer.ok) throw new Error(`${answer.status} ${path}`)
  return { milliseconds: performance.now() - begun, page }
}

/** Asks for everything so often; every other time for the page that follows, too. */
export const searched = async (calls: readonly [Call, ...Call[]], times: number): Promise<Times> => {
  const all = new Map<string, number[]>()
  let turn = 0
  const next = (): Call => {
    turn += 1
    return calls[turn % calls.length] ?? calls[0]
  }
  for (let time = 0; time < times; time += 1)
    for (const [name, of] of Object.entries({ ...lookedFor, ...workListsAsked })) {
      const path = of(time)
      const { milliseconds, page } = await timed(next(), path)
      const further =
        page.next === undefined || time % 2 === 0
          ? []
          : [(await timed(next(), `${path}${path.includes('?') ? '&' : '?'}after=${page.next}`)).milliseconds]
      all.set(name, [...(all.get(name) ?? []), milliseconds, ...further])
    }
  return all
}

/** Each that took long, the slowest first. */
export const slowest = (times: Times, count: number): readonly string[] =>
  [...times]
    .map(([name, all]) => [name, quantile(all, 0.5), quantile(all, 0.95)] as const)
    .sort(([, , one], [, , other]) => other - one)
    .slice(0, count)
    .map(([name, middle, high]) => `  ${shown(middle)} ${shown(high)} ms ${name}`)
