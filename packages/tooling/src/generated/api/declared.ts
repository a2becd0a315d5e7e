import ts from 'typescript'
import { declarationIn, type Offered, resolved } from '../../repository/exports.ts'
import { syntax } from '../../repository/syntax.ts'

/** A declaration at the top of a module that has a name. */
export type Declaration =
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ClassDeclaration
  | ts.FunctionDeclaration
  | ts.VariableDeclaration

const declarationsIn = (statement: ts.Statement): readonly Declaration[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  return isNamed ? [statement] : []
}

/** The declaration of a name in a module; undefined where it has none of its own. */
const declaredIn = (file: string, name: string): Declaration | undefined =>
  syntax(file)
    .statements.flatMap(declarationsIn)
    .find((each) => each.name?.getText() === name)

/** The declaration at `file#name`. */
const declaredAt = (place: string): Declaration | undefined => {
  const [file = '', name = ''] = place.split('#')
  return declaredIn(file, name)
}

/** The declaration that an export stands for. */
export const declarationOf = ({ declaration }: Offered): Declaration => {
  const found = declaredAt(declaration)
  if (found === undefined) throw new Error(`${declaration} is not declared there`)
  return found
}

/** What a name in a module stands for, there or in another module of its package. */
export const meantBy = (tree: ts.SourceFile, name: string): Declaration | undefined => {
  const imported = tree.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const { namedBindings } = importClause ?? {}
    const elements = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : []
    const found = elements.find((each) => each.name.text === name)
    if (found === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    return [{ from: moduleSpecifier.text, name: (found.propertyName ?? found.name).text }]
  })
  const from = imported.at(0)
  if (from === undefined) return declaredIn(tree.fileName, name)
  return from.from.startsWith('.')
    ? declaredAt(declarationIn(resolved(tree.fileName, from.from), from.name))
    : undefined
}
