import { describe, expect, it } from 'vitest'
import type { Group } from '../components/index.ts'
import { estimated } from '../testing/arbitrary-project.ts'
import { groups } from '../testing/arbitrary-request.ts'
import { assumedDrivers } from '../testing/assumed-drivers.ts'
import { forAnyEstimate } from '../testing/for-any-estimate.ts'
import type { RequestDocument } from '../testing/priced.ts'
import { at, withAt } from '../testing/request-document.ts'
import type { Estimate } from './estimate.ts'

const lists = groups.filter(([, { kind }]) => kind === 'things' || kind === 'codes').map(([name]) => name)

/** By itself, or by another list that implies it. */
const isAnswered = (document: RequestDocument, name: string, group: Group): boolean =>
  [name, 'impliedBy' in group ? (group.impliedBy ?? name) : name].some((each) => document[each] !== undefined)

const notAnswered = ({ issues }: Estimate) => issues.filter(({ code }) => code === 'driver/not-answered')

const isList = (path: string) => lists.includes(path.slice(1))

const assumedRefs = ({ lines }: Estimate) => new Set(lines.flatMap(({ trace }) => assumedDrivers(trace)))

/** What has an amount; a line of nothing may stand where norms are still open. */
const costly = ({ lines }: Estimate) => lines.flatMap(({ id, net }) => (net === '0.00' ? [] : [[id, net]]))

const answerOf = (assumed: unknown): unknown => {
  if (assumed === 'yes' || assumed === 'no') return assumed === 'yes'
  return /^\d+$/.test(String(assumed)) ? Number(assumed) : assumed
}

describe('a driver that nobody answered', () => {
  it('is mentioned when its default counts, and only then', () => {
    forAnyEstimate((estimate) => {
      const mentioned = notAnswered(estimate).map(({ path }) => path)
      const assumed = [...assumedRefs(estimate)]
      expect(mentioned.filter((path) => !isList(path)).toSorted()).toEqual(
        assumed.filter((path) => !isList(path)).toSorted(),
      )
      expect(mentioned).toEqual(expect.arrayContaining(assumed))
    })
  })

  it('is mentioned when it is a whole list, but for a list that another one answers', () => {
    forAnyEstimate((estimate, { document }) => {
      const open = groups.filter(([name, group]) => lists.includes(name) && !isAnswered(document, name, group))
      const mentioned = notAnswered(estimate).map(({ path }) => path.slice(1))
      expect(mentioned.filter((name) => lists.includes(name)).toSorted()).toEqual(open.map(([name]) => name).toSorted())
    })
  })

  it('is mentioned as a reminder, once, with what is assumed', () => {
    forAnyEstimate(
      (
        estimate,
        {
          documents: {
            book: { list },
          },
        },
      ) => {
        const issues = notAnswered(estimate)
        for (const { params, severity } of issues) {
          const { driver, assumed } = params
          const given = list.document.defaults[String(driver)]
          expect(typeof given === 'string' ? given : given?.likely).toBe(assumed)
          expect(severity).toBe('info')
        }
        expect(new Set(issues.map(({ path }) => path)).size).toBe(issues.length)
      },
    )
  })

  it('costs the same when it is answered with its default, and is mentioned no more', () => {
    forAnyEstimate((estimate, { document, documents }) => {
      const open = notAnswered(estimate).filter(
        ({ path }) =>
          !isList(path) && (path.startsWith('/application') || at(document, path.replace(/\/\w+$/, '')) !== undefined),
      )
      const answered = open.reduce(
        (given, { path, params: { assumed } }) => withAt(given, path, answerOf(assumed)),
        document,
      )
      const after = estimated(answered, documents)
      expect(costly(after)).toEqual(costly(estimate))
      const still = notAnswered(after).map(({ path }) => path)
      expect(open.filter(({ path }) => still.includes(path))).toEqual([])
    })
  })
})
