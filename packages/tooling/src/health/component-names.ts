import ts from 'typescript'
import { at, nodesOf } from '../repository/syntax.ts'

/** Functions whose argument is a unit, `'population'` for one, which may be spelt like a component's id. */
const takesUnit = new Set([
  'things',
  'count',
  'codes',
  'hoursPer',
  'hoursByTiers',
  'pricePer',
  'oneFor',
  'onePerAnswer',
])

/** A text in some language may be one word that is spelt like an id. */
const isText = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) && /^(nb|nn|en)$/.test(parent.name.getText())

/** Where units have their words. */
const isKeyOfUnits = ({ parent: { parent } }: ts.Node): boolean =>
  ts.isVariableDeclaration(parent) && parent.name.getText() === 'units'

const isOtherwise = (node: ts.Node): boolean =>
  (ts.isCallExpression(node.parent) && takesUnit.has(node.parent.expression.getText())) ||
  ts.isLiteralTypeNode(node.parent) ||
  isKeyOfUnits(node) ||
  isText(node)

/** What an issue tells its sentence may bear any name. */
const isParam = ({ parent: { parent } }: ts.Node): boolean =>
  ts.isCallExpression(parent) && parent.expression.getText() === 'raise'

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && !isParam(node)) return node.name.text
  return undefined
}

/** Where code names one of the ids as text or as a key, as `file:line id`. */
export const idsNamedIn = (tree: ts.SourceFile, ids: readonly string[]): readonly string[] =>
  nodesOf(tree).flatMap((node) => {
    const name = nameOf(node)
    return name !== undefined && ids.includes(name) && !isOtherwise(node) ? [`${at(node)} ${name}`] : []
  })
