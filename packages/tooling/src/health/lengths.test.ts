import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { read } from '../repository/files.ts'
import { isGenerated, isTest, packages } from '../repository/packages.ts'
import { at, nodesOf, syntax } from '../repository/syntax.ts'

/** Lines a file may have: in the middle, at the 90th percentile, and at most, and a test at most. A function has 40 as a habit. */
const limits = { median: 45, ninetieth: 110, longest: 220, test: 250, function: 60 }

const lines = (file: string): number => read(file).trimEnd().split('\n').length

const all = packages
  .flatMap(({ sources }) => sources)
  .filter((file) => !isGenerated(file))
  .map((file) => ({ file, lines: lines(file) }))

const sorted = all
  .filter(({ file }) => !isTest(file))
  .map((each) => each.lines)
  .sort((a, b) => a - b)

const quantile = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0

const shown = { files: sorted.length, median: quantile(0.5), ninetieth: quantile(0.9), longest: quantile(1) }

describe('source files', () => {
  it(`are short: ${JSON.stringify(shown)}`, () => {
    expect(shown.median).toBeLessThanOrEqual(limits.median)
    expect(shown.ninetieth).toBeLessThanOrEqual(limits.ninetieth)
  })

  it('are never long, tests neither', () => {
    const longest = (file: string) => (isTest(file) ? limits.test : limits.longest)
    expect(all.filter((each) => each.lines > longest(each.file))).toEqual([])
  })
})

const linesOf = (node: ts.Node): number => node.getText().split('\n').length

describe('functions', () => {
  it('are short', () => {
    const long = all
      .filter(({ file }) => !isTest(file))
      .flatMap(({ file }) => nodesOf(syntax(file)))
      .filter((node) => ts.isFunctionLike(node) && linesOf(node) > limits.function)
    expect(long.map((node) => `${at(node)} ${linesOf(node)} lines`)).toEqual([])
  })
})
