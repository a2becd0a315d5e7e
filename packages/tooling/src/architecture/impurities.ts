import ts from 'typescript'
import { at, nodesOf } from '../repository/syntax.ts'

/** Names of the language and its hosts that read the clock, chance, the machine or its language, or reach outside. */
const impure = new Set([
  'Date',
  'Intl',
  'Temporal',
  'performance',
  'crypto',
  'process',
  'require',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'window',
  'globalThis',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'eval',
  'Function',
  'WeakRef',
  'FinalizationRegistry',
])

/** Members that depend on the language or the place of the machine, on chance, or on the clock. */
const impureMembers = new Set(['random', 'localeCompare'])

const isImpureMember = (name: string): boolean => impureMembers.has(name) || name.startsWith('toLocale')

const isMemberName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isPropertySignature(node.parent) && node.parent.name === node)

const isDeclared = (node: ts.Node): node is ts.BindingElement | ts.ParameterDeclaration | ts.VariableDeclaration =>
  ts.isBindingElement(node) || ts.isParameter(node) || ts.isVariableDeclaration(node)

/** Every use of the clock, chance, locale, I/O or code made from text, as `file:line name`. */
export const impuritiesIn = (tree: ts.SourceFile): readonly string[] => {
  const nodes = nodesOf(tree)
  const own = new Set(nodes.filter(isDeclared).map(({ name }) => name.getText()))
  return nodes.filter(ts.isIdentifier).flatMap((node) => {
    const { text } = node
    const wrong = isMemberName(node) ? isImpureMember(text) : impure.has(text) && !own.has(text)
    return wrong ? [`${at(node)} ${text}`] : []
  })
}
