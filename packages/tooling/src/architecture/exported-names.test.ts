import { expect, it } from 'vitest'
import { indexesOf, isReExport, offeredBy } from '../repository/exports.ts'
import { packages } from '../repository/packages.ts'
import { at, syntax } from '../repository/syntax.ts'

const declarationsOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, ReadonlySet<string>>()
  for (const { name, declaration } of packages.flatMap(offeredBy))
    all.set(name, new Set([...(all.get(name) ?? []), declaration]))
  return all
}

it('a name that an index exports means one thing in the repository', () => {
  const declarations = declarationsOf()
  expect(declarations.size).toBeGreaterThan(200)
  const ambiguous = [...declarations].filter(([, places]) => places.size > 1)
  expect(ambiguous.map(([name, places]) => `${name}: ${[...places].join(', ')}`)).toEqual([])
})

it('an index only passes on what other modules declare, name by name, so that each can be followed', () => {
  const others = packages.flatMap(indexesOf).flatMap((index) =>
    syntax(index)
      .statements.filter((statement) => !isReExport(statement))
      .map(at),
  )
  expect(others).toEqual([])
})
