import ts from 'typescript'
import type { Declaration } from './declared.ts'

/** A table of more lines than this, or one that others are put together in, is read in the source and not on a page. */
const mostLines = 16

/** The function that a variable holds, and what it was written in, such as `operation(…)`: then it is none. */
const functionIn = ({ initializer }: ts.VariableDeclaration): ts.ArrowFunction | undefined =>
  initializer !== undefined && ts.isArrowFunction(initializer) ? initializer : undefined

const head = (name: string, node: ts.ArrowFunction | ts.FunctionDeclaration): string => {
  const { typeParameters, parameters, type } = node
  if (type === undefined) throw new Error(`${name} must say in writing what it returns`)
  const generic = typeParameters === undefined ? '' : `<${typeParameters.map((each) => each.getText()).join(', ')}>`
  const text = node.getText()
  const start = (parameters[0]?.getStart() ?? type.getStart()) - node.getStart()
  const end = (parameters.at(-1)?.getEnd() ?? parameters.pos) - node.getStart()
  const given = parameters.length === 0 ? '' : text.slice(start, end)
  const between = given.includes('\n') ? `(\n  ${given},\n)` : `(${given})`
  return `function ${name}${generic}${between}: ${type.getText()}`
}

const table = (name: string, initializer: ts.Expression): string => {
  const text = initializer.getText()
  const [first = '', ...rest] = text.split('\n')
  const isShort = rest.length < mostLines && !text.includes('...')
  return isShort ? `const ${name} = ${text}` : `const ${name} = ${first}\n  …\n${rest.at(-1)}`
}

const variable = (name: string, declaration: ts.VariableDeclaration): string => {
  const { type, initializer } = declaration
  if (type !== undefined) return `const ${name}: ${type.getText()}`
  const written = functionIn(declaration)
  if (written !== undefined) return head(name, written)
  if (initializer === undefined) throw new Error(`${name} is nothing`)
  return table(name, initializer)
}

const memberOf = (member: ts.ClassElement): string =>
  ts.isConstructorDeclaration(member) || ts.isMethodDeclaration(member)
    ? member
        .getText()
        .slice(0, (member.body?.getStart() ?? member.getEnd()) - member.getStart())
        .trim()
    : member.getText()

const classText = (name: string, { heritageClauses, members }: ts.ClassDeclaration): string => {
  const heritage = (heritageClauses ?? []).map((each) => ` ${each.getText()}`).join('')
  return [`class ${name}${heritage} {`, ...members.map((each) => `  ${memberOf(each)}`), '}'].join('\n')
}

/** What a declaration says to whoever uses it: its text without `export`, and without what it does within. */
export const signatureOf = (name: string, declaration: Declaration): string => {
  if (ts.isVariableDeclaration(declaration)) return variable(name, declaration)
  if (ts.isFunctionDeclaration(declaration)) return head(name, declaration)
  if (ts.isClassDeclaration(declaration)) return classText(name, declaration)
  return declaration.getText().replace(/^export /, '')
}
