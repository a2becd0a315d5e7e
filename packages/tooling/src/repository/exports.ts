import ts from 'typescript'
import type { Package } from './packages.ts'
import { syntax } from './syntax.ts'

/** What a package offers under a name. */
export interface Offered {
  readonly name: string
  /** The module that others import it from, as a path from the root. */
  readonly index: string
  /** `file#name` of the declaration that it stands for. */
  readonly declaration: string
  /** True for what stands below {@link internalMark}: it serves this repository, and nothing is promised of it. */
  readonly isInternal: boolean
}

/** The line of an index below which stands what only the other packages of this repository are built from. */
export const internalMark = '// @internal'

/** The modules that a package lets others import, as paths from the root. */
export const indexesOf = ({ folder, manifest: { exports } }: Package): readonly string[] =>
  Object.values(exports ?? {}).map((path) => `${folder}/${path.replace('./', '')}`)

/** The path that a relative specifier of a file names. */
export const resolved = (file: string, specifier: string): string => {
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
const reExports = (file: string) => {
  const tree = syntax(file)
  const mark = tree.text.indexOf(internalMark)
  return tree.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return []
    const { exportClause, moduleSpecifier } = statement
    if (exportClause === undefined || !ts.isNamedExports(exportClause) || !ts.isStringLiteral(moduleSpecifier))
      return []
    const from = moduleSpecifier.text
    return exportClause.elements.map(({ name, propertyName }) => ({
      name: name.text,
      original: (propertyName ?? name).text,
      from: from.startsWith('.') ? resolved(file, from) : from,
      isInternal: mark >= 0 && statement.getStart(tree) > mark,
    }))
  })
}

/** `file#name` of the declaration that a name of a module stands for, whatever indexes pass it on. */
export const declarationIn = (file: string, name: string): string => {
  const further = /\.tsx?$/.test(file) ? reExports(file).find((each) => each.name === name) : undefined
  return further === undefined ? `${file}#${name}` : declarationIn(further.from, further.original)
}

/** Every name that the indexes of a package offer. */
export const offeredBy = (each: Package): readonly Offered[] =>
  indexesOf(each).flatMap((index) =>
    reExports(index).map(({ name, original, from, isInternal }) => ({
      name,
      index,
      declaration: declarationIn(from, original),
      isInternal,
    })),
  )
