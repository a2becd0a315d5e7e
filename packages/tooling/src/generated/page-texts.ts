import { type Language, languages } from '@anslag/pricing'
import ts from 'typescript'
import { filesBelow } from '../repository/files.ts'
import { syntax } from '../repository/syntax.ts'
import type { Generated } from './page.ts'

const rooms = 'apps/estimator/src/'

/** What a page has from the start, what comes at the first touch, and what only the legal pages have. */
const loads = ['initial', 'deferred', 'legal'] as const

const textFiles = (): readonly string[] =>
  filesBelow(rooms.slice(0, -1)).filter((file) => /\/(?:[a-z]+-)?texts\.ts$/.test(file))

/** `form` of `form/texts.ts`, `order` of `import/order-texts.ts`. */
const nameOf = (file: string): string => /([a-z]+)(?:\/texts|-texts)\.ts$/.exec(file)?.[1] ?? ''

/** The member of an object with nothing but the three languages; undefined for any other node. */
const member = (node: ts.Node, language: Language): ts.Expression | undefined => {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== languages.length) return undefined
  const named = node.properties.filter(ts.isPropertyAssignment)
  const texts = languages.map((each) => named.find(({ name }) => name.getText() === each)?.initializer)
  return texts.includes(undefined) ? undefined : texts[languages.indexOf(language)]
}

/** The source of an expression in which only one language is left. */
const sourceIn = (node: ts.Node, language: Language): string => {
  const own = member(node, language)
  if (own !== undefined) return own.getText()
  const text = node.getText()
  const start = node.getStart()
  let source = ''
  let end = 0
  ts.forEachChild(node, (child) => {
    source += text.slice(end, child.getStart() - start) + sourceIn(child, language)
    end = child.getEnd() - start
  })
  return source + text.slice(end)
}

const declared = (file: string, load: string): ts.Expression | undefined =>
  syntax(file)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.getText() === load)?.initializer

const moduleOf = (load: (typeof loads)[number], language: Language): Generated => {
  const parts = textFiles().flatMap((file) => {
    const texts = declared(file, load)
    return texts === undefined ? [] : [`${nameOf(file)}: ${sourceIn(texts, language)},`]
  })
  const type = language === 'nb' ? '' : `: typeof ${load}Nb`
  const imported = language === 'nb' ? [] : [`import type { ${load} as ${load}Nb } from './nb-${load}.ts'`, '']
  return {
    path: `${rooms}generated/${language}-${load}.ts`,
    text: [
      '// Generated from the texts of the rooms by `npx --yes pnpm@10.34.9 generate`. Do not edit.',
      ...imported,
      `export const ${load}${type} = {`,
      ...parts,
      '}',
      '',
    ].join('\n'),
  }
}

/** The words of the page, a module for each load and language: the rooms have all three languages beside each other. */
export const pageTexts = (): readonly Generated[] =>
  loads.flatMap((load) => languages.map((language) => moduleOf(load, language)))
