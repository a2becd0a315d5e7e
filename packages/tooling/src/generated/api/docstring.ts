import ts from 'typescript'
import type { Declaration } from './declared.ts'

/** What stands above a declaration, in its parts. */
export interface Docstring {
  /** Paragraphs, each on one line. */
  readonly says: readonly string[]
  readonly params: readonly { readonly name: string; readonly says: string }[]
  readonly returns: string | undefined
  readonly throws: readonly string[]
  /** Programs, each with what it prints behind its lines. */
  readonly examples: readonly string[]
}

const textOf = (comment: ts.JSDoc['comment']): string => ts.getTextOfJSDocComment(comment)?.trim() ?? ''

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** Lists keep their lines; in other paragraphs a line ends where the source was wide enough. */
const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((each) => (/^- /m.test(each) ? each.replace(/\n(?!- )\s*/g, ' ') : oneLine(each)))
    .filter((each) => each !== '')

const program = (comment: string): string => comment.replace(/^```ts\n/, '').replace(/\n```$/, '')

/** The node that a docstring stands above: of a variable its statement. */
const commented = (declaration: Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration

const above = (declaration: Declaration): readonly ts.JSDoc[] =>
  ts.getJSDocCommentsAndTags(commented(declaration)).filter(ts.isJSDoc)

/** The docstring of a declaration as it is written. */
export const textAbove = (declaration: Declaration): readonly string[] =>
  above(declaration).map((each) => each.getText())

/** Reads the docstring of a declaration. */
export const docstringOf = (declaration: Declaration): Docstring => {
  const parts = above(declaration)
  const tags = parts.flatMap((part) => [...(part.tags ?? [])])
  const named = (name: string): readonly string[] =>
    tags.filter(({ tagName }) => tagName.text === name).map(({ comment }) => textOf(comment))
  return {
    says: parts.flatMap(({ comment }) => paragraphs(textOf(comment))),
    params: tags
      .filter(ts.isJSDocParameterTag)
      .map(({ name, comment }) => ({ name: name.getText(), says: oneLine(textOf(comment)) })),
    returns: named('returns').map(oneLine).at(0),
    throws: named('throws').map(oneLine),
    examples: named('example').map(program),
  }
}
