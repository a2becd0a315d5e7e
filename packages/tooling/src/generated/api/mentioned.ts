import ts from 'typescript'
import { nodesOf } from '../../repository/syntax.ts'
import { type Declaration, meantBy } from './declared.ts'

/** What whoever calls a function sees of it; all of anything else. */
const outside = (node: Declaration): readonly ts.Node[] => {
  const written = ts.isVariableDeclaration(node) ? (node.type ?? node.initializer ?? node) : node
  if (!ts.isArrowFunction(written) && !ts.isFunctionDeclaration(written)) return [written]
  return [
    ...(written.typeParameters ?? []),
    ...written.parameters,
    ...(written.type === undefined ? [] : [written.type]),
  ]
}

const nameIn = (node: ts.Node): readonly string[] => {
  if (ts.isTypeReferenceNode(node)) return [node.typeName.getText()]
  if (ts.isExpressionWithTypeArguments(node)) return [node.expression.getText()]
  return ts.isTypeQueryNode(node) ? [node.exprName.getText()] : []
}

/** The names that a declaration mentions, its type parameters aside. */
export const mentionedBy = (node: Declaration): readonly string[] => {
  const within = outside(node).flatMap(nodesOf)
  const parameters = within.filter(ts.isTypeParameterDeclaration).map(({ name }) => name.text)
  return [...new Set(within.flatMap(nameIn))].filter((name) => !parameters.includes(name))
}

/** The functions that a table holds which consists of their names alone. */
export const membersOf = (node: Declaration): readonly { readonly name: string; readonly node: Declaration }[] => {
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return []
  const value = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer
  if (!ts.isObjectLiteralExpression(value)) return []
  return value.properties.filter(ts.isShorthandPropertyAssignment).flatMap(({ name }) => {
    const found = meantBy(node.getSourceFile(), name.text)
    return found === undefined ? [] : [{ name: name.text, node: found }]
  })
}

const bases = (node: Declaration): readonly string[] =>
  ts.isInterfaceDeclaration(node)
    ? (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText()))
    : []

/** What can be shown beside a declaration that mentions it: no generic type, and no table that a program computes. */
const isShown = (node: Declaration): boolean => {
  if (ts.isInterfaceDeclaration(node)) return true
  if (ts.isTypeAliasDeclaration(node)) return node.typeParameters === undefined
  return ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isAsExpression(node.initializer)
}

/**
 * The declarations that one mentions and that have no place of their own, with what these extend.
 *
 * @param hasPlace whether a name is found elsewhere
 */
export const besides = (node: Declaration, hasPlace: (name: string) => boolean): ReadonlyMap<string, Declaration> => {
  const found = new Map<string, Declaration>()
  const add = (tree: ts.SourceFile, names: readonly string[]): void => {
    for (const name of names) {
      const meant = hasPlace(name) || found.has(name) ? undefined : meantBy(tree, name)
      if (meant === undefined || meant === node || !isShown(meant)) continue
      found.set(name, meant)
      add(meant.getSourceFile(), bases(meant))
    }
  }
  add(node.getSourceFile(), mentionedBy(node))
  return found
}
