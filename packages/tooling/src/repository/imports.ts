import ts from 'typescript'
import { at, nodesOf, syntax } from './syntax.ts'

/** One place where a file names another module. */
export interface Import {
  readonly file: string
  /** `file:line` */
  readonly at: string
  readonly specifier: string
  /** An `export … from`. */
  readonly isReExport: boolean
  /** An `import()` that is carried out when it is met. */
  readonly isOnDemand: boolean
  /** Names that exist when the program runs; `*` for the whole module. Empty when only types are imported. */
  readonly values: readonly string[]
}

const valueNames = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): readonly string[] =>
  elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => (propertyName ?? name).text)

const importValues = ({ importClause }: ts.ImportDeclaration): readonly string[] => {
  if (importClause === undefined) return ['*']
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const { name, namedBindings } = importClause
  const own = name === undefined ? [] : ['default']
  if (namedBindings === undefined) return own
  return [...own, ...(ts.isNamedImports(namedBindings) ? valueNames([...namedBindings.elements]) : ['*'])]
}

const exportValues = ({ exportClause, isTypeOnly }: ts.ExportDeclaration): readonly string[] => {
  if (isTypeOnly) return []
  return exportClause !== undefined && ts.isNamedExports(exportClause) ? valueNames([...exportClause.elements]) : ['*']
}

/** Empty where the module is named by a computation, which no entry of the import table allows. */
const textOf = (node: ts.Node | undefined): string =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : ''

type Found = Omit<Import, 'file' | 'at'>

const isDemand = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')

const found = (node: ts.Node): Found | undefined => {
  const plain = { isReExport: false, isOnDemand: false, values: [] }
  if (ts.isImportDeclaration(node))
    return { ...plain, specifier: textOf(node.moduleSpecifier), values: importValues(node) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return { ...plain, specifier: textOf(node.moduleSpecifier), isReExport: true, values: exportValues(node) }
  if (isDemand(node)) return { ...plain, specifier: textOf(node.arguments[0]), isOnDemand: true, values: ['*'] }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { ...plain, specifier: textOf(node.argument.literal) }
  return undefined
}

/** Every import, re-export, `import()` and `import('…')` type of a syntax tree. */
export const importsIn = (tree: ts.SourceFile): readonly Import[] =>
  nodesOf(tree).flatMap((node) => {
    const known = found(node)
    return known === undefined ? [] : [{ file: tree.fileName, at: at(node), ...known }]
  })

const read = new Map<string, readonly Import[]>()

/** The same of a file, read once. */
export const importsOf = (file: string): readonly Import[] => {
  const imports = read.get(file) ?? importsIn(syntax(file))
  read.set(file, imports)
  return imports
}

/** `zod` of `zod/mini`, `@noble/hashes` of `@noble/hashes/sha2.js`; undefined for relative paths and Node's own. */
export const packageNamed = (specifier: string): string | undefined => {
  if (/^(\.|node:)/.test(specifier)) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
