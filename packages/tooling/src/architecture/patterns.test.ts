import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isGenerated, isTest, packages } from '../repository/packages.ts'
import { at, nodesOf, syntax, syntaxOf } from '../repository/syntax.ts'

const files = packages
  .filter(({ name }) => name !== 'tooling')
  .flatMap(({ folder, sources }) => sources.filter((file) => file.startsWith(`${folder}/src/`)))
  .filter((file) => !isTest(file) && !isGenerated(file))

/** Ways to write a text for which the time of a pattern grows with the square of its length, or faster. */
const slowWays = (pattern: ts.RegularExpressionLiteral): number => {
  const text = pattern.getText()
  const end = text.lastIndexOf('/')
  const literal = { source: text.slice(1, end), flags: text.slice(end + 1) }
  return analyse(literal, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length
}

const slowIn = (tree: ts.SourceFile): readonly string[] =>
  nodesOf(tree)
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .filter((pattern) => slowWays(pattern) > 0)
    .map((pattern) => `${at(pattern)} ${pattern.getText()}`)

const nameOf = (node: ts.Node): string => (ts.isCallExpression(node) ? node.expression.getText() : '')

const isBound = (check: ts.Node): boolean => nameOf(check) === 'z.maxLength' && check.getText().includes('abort: true')

const endless = /[*+]|,\}/

/** Patterns of schemas that repeat something without end, and run however long a text is. */
const unboundedIn = (tree: ts.SourceFile): readonly string[] =>
  nodesOf(tree).flatMap((node) => {
    if (!ts.isCallExpression(node) || nameOf(node) !== 'z.regex') return []
    const [pattern] = node.arguments
    const repeats =
      pattern !== undefined &&
      ts.isRegularExpressionLiteral(pattern) &&
      endless.test(pattern.getText().replace(/\[[^\]]*\]|\\./g, 'a'))
    const checks: readonly ts.Node[] = ts.isCallExpression(node.parent) ? node.parent.arguments : []
    const before = checks.slice(0, checks.indexOf(node))
    return repeats && !before.some(isBound) ? [`${at(node)} ${pattern.getText()}`] : []
  })

describe('a pattern that reads what others wrote', () => {
  it('takes a time that grows with the length of a text, not with its square', () => {
    expect(files.flatMap((file) => slowIn(syntax(file)))).toEqual([])
  })

  it.each(['/[)]+$/', '/\\s*-\\s*/', '/^(a*)*$/', '/^[^@]+@[^@]+\\.[^@]+$/', '/^(.*?)\\s*\\((.+)\\)$/'])(
    'would be seen if it were %s',
    (pattern) => {
      expect(slowIn(syntaxOf(`const a = ${pattern}`))).toHaveLength(1)
    },
  )

  it('runs in a schema on texts whose length was judged before', () => {
    expect(files.flatMap((file) => unboundedIn(syntax(file)))).toEqual([])
  })

  it.each(['z.string().check(z.regex(/^a*$/))', 'z.string().check(z.maxLength(9), z.regex(/^a+$/))'])(
    'would be seen in %s',
    (text) => {
      expect(unboundedIn(syntaxOf(text))).toHaveLength(1)
    },
  )
})

describe('letters and marks', () => {
  it('are put together in one place, which bounds their number', () => {
    const home = 'packages/pricing/src/values/legible.ts'
    const calls = files
      .filter((file) => file !== home)
      .flatMap((file) =>
        nodesOf(syntax(file)).filter(
          (node) => ts.isCallExpression(node) && /\.normalize$/.test(node.expression.getText()),
        ),
      )
    expect(calls.map(at)).toEqual([])
  })
})
