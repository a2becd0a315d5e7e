import ts from 'typescript'
import { at, nodesOf } from '../repository/syntax.ts'

const isCallOf = (node: ts.Node, names: readonly string[]): boolean =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  names.includes(ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText())

const isFraction = (node: ts.Node): boolean => ts.isNumericLiteral(node) && !Number.isInteger(Number(node.text))

const divisions = [ts.SyntaxKind.SlashToken, ts.SyntaxKind.SlashEqualsToken]

const isDivision = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && divisions.includes(node.operatorToken.kind)

/** The decimal library's divisions; only those by 100 always end. */
const isOtherDivision = (node: ts.Node): boolean =>
  isCallOf(node, ['dividedBy', 'div', 'dividedToIntegerBy', 'divToInt']) &&
  ts.isCallExpression(node) &&
  node.arguments[0]?.getText() !== '100'

const isPlus = (node: ts.Node): boolean => ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken

const toNumber = ['Number', 'parseFloat', 'parseInt', 'toNumber']

/** Where code makes a binary number out of something, writes one with a fraction, or divides: `file:line text`. */
export const floatsIn = (tree: ts.SourceFile): readonly string[] =>
  nodesOf(tree)
    .filter(
      (node) =>
        isCallOf(node, toNumber) || isFraction(node) || isDivision(node) || isOtherDivision(node) || isPlus(node),
    )
    .map((node) => `${at(node)} ${node.getText()}`)
