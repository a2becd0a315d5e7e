import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { tableBelow } from '../docs/tables.ts'
import { read } from '../repository/files.ts'
import { packages } from '../repository/packages.ts'
import { nodesOf, syntax, syntaxOf } from '../repository/syntax.ts'

/** Where a type may be asserted rather than proven, and how often, as docs/architecture.md lists it. */
const declared = tableBelow(read('docs/architecture.md'), 'Where types are asserted').map(([place = '']) => {
  const [, file = '', count = '1'] = /^`([^`]+)`(?: \((\d+)\))?$/.exec(place) ?? []
  return [`packages/pricing/src/${file}`, Number(count)] as const
})

const isCast = (node: ts.Node): boolean =>
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type))

const counted = packages
  .flatMap(({ sources }) => sources)
  .map((file) => [file, nodesOf(syntax(file)).filter(isCast).length] as const)
  .filter(([, count]) => count > 0)

describe('type assertions', () => {
  it('stand only where docs/architecture.md lists them, and as often', () => {
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(declared))
  })

  it.each(['value as Amount', 'value as unknown as Amount', 'value!.amount'])('include %s', (text) => {
    expect(nodesOf(syntaxOf(text)).some(isCast)).toBe(true)
  })

  it('do not include as const', () => {
    expect(nodesOf(syntaxOf('const kinds = ["S"] as const')).some(isCast)).toBe(false)
  })
})
