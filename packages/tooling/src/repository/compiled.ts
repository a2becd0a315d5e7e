import { dirname } from 'node:path'
import ts from 'typescript'
import { root } from './files.ts'

/** The compiler options and files of a configuration, by its path from the root. */
export const configAt = (path: string): ts.ParsedCommandLine =>
  ts.parseJsonConfigFileContent(ts.readConfigFile(root + path, ts.sys.readFile).config, ts.sys, dirname(root + path))

/** The compiler options and files of a package, by its folder. */
export const configOf = (folder: string): ts.ParsedCommandLine => configAt(`${folder}/tsconfig.json`)

/** A text as if it stood in a file, by its path from the root. */
export interface Snippet {
  readonly path: string
  readonly text: string
}

/** Files that were read for one program and serve the next: most of them are libraries. By their kind too, which options decide. */
const readFiles = new Map<string, ts.SourceFile | undefined>()

/**
 * Type checks texts as if they stood in files of a package, with its options.
 *
 * @returns the errors in them, as `path:line message`
 */
export const typeErrorsOf = (folder: string, snippets: readonly Snippet[]): readonly string[] => {
  const { options } = configOf(folder)
  const texts = new Map(snippets.map(({ path, text }) => [root + path, text]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  const folders = new Set([...texts.keys()].map(dirname))
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.directoryExists = (name) => folders.has(name) || ts.sys.directoryExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name)
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.Latest)
    const key = `${JSON.stringify(version)} ${name}`
    const file = readFiles.get(key) ?? getSourceFile(name, version, ...rest)
    readFiles.set(key, file)
    return file
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts].flatMap(([name, text]) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const line = text.slice(0, start).split('\n').length
        return `${name.slice(root.length)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      },
    )
  })
}
