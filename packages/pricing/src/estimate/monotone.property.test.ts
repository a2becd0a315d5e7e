import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enlargements } from '../testing/arbitrary-enlargement.ts'
import { arbitraryProject, estimated, risingList } from '../testing/arbitrary-project.ts'
import { oreOf } from '../testing/ore.ts'

const projects = arbitraryProject(risingList, { allLists: true })

describe('by a list where no tier prices the whole volume', () => {
  it.each(enlargements)('$name never lowers a line or the total', ({ arbitrary }) => {
    fc.assert(
      fc.property(projects, arbitrary, ({ document, documents }, enlarged) => {
        const before = estimated(document, documents)
        const after = estimated(enlarged(document), documents)
        const nets = new Map(after.lines.map(({ id, net }) => [id, oreOf(net)]))
        for (const { id, net } of before.lines) expect(nets.get(id), id).toBeGreaterThanOrEqual(oreOf(net))
        expect(oreOf(after.totals.net)).toBeGreaterThanOrEqual(oreOf(before.totals.net))
        expect(oreOf(after.totals.gross)).toBeGreaterThanOrEqual(oreOf(before.totals.gross))
      }),
      { numRuns: 20 },
    )
  })
})
