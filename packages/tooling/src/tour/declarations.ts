import ts from 'typescript'
import { syntax } from '../repository/syntax.ts'
import type { Place } from './stack.ts'

/** What stands at the top level of a file around a place: its name, and the first sentence of what is written above it. */
export interface Declared {
  readonly name: string
  readonly sentence: string | undefined
}

const nameOf = (statement: ts.Statement): string | undefined => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText()
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text
  return undefined
}

const firstSentence = (statement: ts.Statement): string | undefined => {
  const [doc] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc)
  const text = ts.getTextOfJSDocComment(doc?.comment)?.replace(/\s+/g, ' ')
  return text === undefined ? undefined : /^.*?(?:[.:](?= |$)|$)/.exec(text)?.[0].replace(/:$/, '.')
}

/** The declaration that a place lies in. */
export const declarationAt = ({ file, line }: Place): Declared | undefined => {
  const tree = syntax(file)
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
  const statement = tree.statements.find((each) => lineOf(each.getStart()) <= line && line <= lineOf(each.getEnd()))
  const name = statement && nameOf(statement)
  return statement === undefined || name === undefined ? undefined : { name, sentence: firstSentence(statement) }
}
