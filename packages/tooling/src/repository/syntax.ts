import ts from 'typescript'
import { read } from './files.ts'

/** The syntax tree of a text. */
export const syntaxOf = (text: string, name = 'text.ts'): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)

const parsed = new Map<string, ts.SourceFile>()

/** The syntax tree of a file, parsed once. */
export const syntax = (path: string): ts.SourceFile => {
  const tree = parsed.get(path) ?? syntaxOf(read(path), path)
  parsed.set(path, tree)
  return tree
}

const walked = new WeakMap<ts.Node, readonly ts.Node[]>()

/** Every node below another, parents before children, with that other first. Walked once, since many rules look at every file. */
export const nodesOf = (top: ts.Node): readonly ts.Node[] => {
  const known = walked.get(top)
  if (known !== undefined) return known
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(top)
  walked.set(top, nodes)
  return nodes
}

/** `packages/pricing/src/index.ts:12`, as editors open it. */
export const at = (node: ts.Node): string => {
  const tree = node.getSourceFile()
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}
