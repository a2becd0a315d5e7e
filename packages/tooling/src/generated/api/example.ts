import { format, inspect } from 'node:util'
import { compileFunction } from 'node:vm'
import ts from 'typescript'

/** An example: a program, or one call with its value behind it. */
export const isProgram = (example: string): boolean => example.startsWith('import ')

const withoutImports = (example: string): string => example.replace(/^import .*\n/gm, '')

/** Runs what an example does, with these names in place of what it imports. */
const run = async (body: string, names: ReadonlyMap<string, unknown>, log: (...values: unknown[]) => void) => {
  const { outputText } = ts.transpileModule(`(async () => {${body}\n})()`, {})
  const all = { ...Object.fromEntries(names), console: { log } }
  return await compileFunction(
    `return ${outputText.replace(/^"use strict";\s*/, '')}`,
    Object.keys(all),
  )(...Object.values(all))
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Each line that says what it gives, behind `//`, beside what it gives: the value of a call, or what a program prints. */
export const outcomesOf = async (
  example: string,
  names: ReadonlyMap<string, unknown>,
): Promise<readonly (readonly [says: string, gives: string])[]> => {
  const says = [...example.matchAll(/^.*\) \/\/ (.*)$/gm)].map(([, text = '']) => text)
  const printed: string[] = []
  const value = await run(isProgram(example) ? withoutImports(example) : `return ${example}`, names, (...values) => {
    printed.push(format(...values))
  })
  const gives = isProgram(example) ? printed : [inspect(value)]
  return says.map((text, line) => [text, plain(gives[line] ?? 'nothing')])
}
