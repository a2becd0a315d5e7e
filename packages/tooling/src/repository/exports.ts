import ts from 'typescript'
import type { Package } from './packages.ts'
import { syntax } from './syntax.ts'

/** What a package offers under a name. */
export interface Offered {
  readonly name: string
  /** `file#name` of the declaration that it stands for. */
  readonly declaration: string
}

/** The modules that a package lets others import, as paths from the root. */
export const indexesOf = ({ folder, manifest: { exports } }: Package): readonly string[] =>
  Object.values(exports ?? {}).map((path) => `${folder}/${path.replace('./', '')}`)

const resolved = (file: string, specifier: string): string => {
  const folders = file.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.') folders.push(step)
  }
  return folders.join('/')
}

/** True for `export { … } from '…'`. */
export const isReExport = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) &&
  statement.moduleSpecifier !== undefined &&
  statement.exportClause !== undefined &&
  ts.isNamedExports(statement.exportClause)

/** The re-exports of a module: the name that is offered, the module that it comes from and its name there. */
const reExports = (file: string) =>
  syntax(file).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return []
    const { exportClause, moduleSpecifier } = statement
    if (exportClause === undefined || !ts.isNamedExports(exportClause) || !ts.isStringLiteral(moduleSpecifier))
      return []
    const from = moduleSpecifier.text
    return exportClause.elements.map(({ name, propertyName }) => ({
      name: name.text,
      original: (propertyName ?? name).text,
      from: from.startsWith('.') ? resolved(file, from) : from,
    }))
  })

const declarationOf = (file: string, name: string): string => {
  const further = /\.tsx?$/.test(file) ? reExports(file).find((each) => each.name === name) : undefined
  return further === undefined ? `${file}#${name}` : declarationOf(further.from, further.original)
}

/** Every name that the indexes of a package offer. */
export const offeredBy = (each: Package): readonly Offered[] =>
  indexesOf(each).flatMap((index) =>
    reExports(index).map(({ name, original, from }) => ({ name, declaration: declarationOf(from, original) })),
  )
