import { basename } from 'node:path'
import { type InputFile, type Reading, readingLimits, readOrder } from '@anslag/intake'
import { readingTextsFor } from '@anslag/presentation/languages'
import { readingSentence } from '@anslag/presentation/reading'
import { bundledBooks } from '@anslag/price-lists'
import { allOf, type Catalogue, failure, type Issue, type Result, success } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Environment } from '../environment.ts'
import type { Message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import { answersOf, wrongChoices } from './chosen-answers.ts'
import { pricingDay } from './priced.ts'
import { readBytes } from './read-text.ts'

/** What was read, with what it was held against. */
export interface ReadFiles extends Reading {
  readonly catalogue: Catalogue
}

const bytesOf = async (path: string, environment: Environment): Promise<Result<InputFile, Refusal>> => {
  const bytes = await readBytes(path, readingLimits.metadataBytes, environment)
  // A path says where somebody keeps their files; a name is enough to find the place.
  return bytes.ok ? success({ name: path === '-' ? path : basename(path), bytes: bytes.value }) : bytes
}

const filesOf = async (
  paths: readonly string[],
  environment: Environment,
): Promise<Result<readonly InputFile[], Refusal>> => {
  const files: Result<InputFile, Refusal>[] = []
  for (const path of paths) files.push(await bytesOf(path, environment))
  return allOf(files)
}

const messageOf = (issue: Issue, { catalogue }: ReadFiles): Message => ({
  code: issue.code,
  path: issue.path,
  sentence: ({ texts: base }) =>
    readingSentence(issue, { texts: base, reading: readingTextsFor(base.language), catalogue: catalogue.document }),
})

/** What was refused, file by file. */
const refusals = (issues: readonly Issue[], read: ReadFiles): readonly Refusal[] => {
  const files = [...new Set(issues.map(({ params: { file } }) => file))]
  return files.map((file) => ({
    file: typeof file === 'string' ? file : undefined,
    messages: issues.filter(({ params: { file: other } }) => other === file).map((issue) => messageOf(issue, read)),
  }))
}

/** Says of a file that was named as metadata that it has none. */
const notMetadata = ({ report }: Reading, metadata: string | undefined): readonly Issue[] => {
  const last = report.files.at(-1)
  if (metadata === undefined || last === undefined || last.kind === 'metadata') return []
  return [{ code: 'reading/not-metadata', path: '', params: { file: last.file }, severity: 'error' }]
}

/**
 * Reads the files of an order. When one of them cannot be read, or only in part, nothing is written: half an order would be
 * a wrong price. Nor is anything written when an answer is none: it would be lost.
 */
export const readFiles = async (invocation: Invocation): Promise<Result<ReadFiles, Refusal>> => {
  const { operands, options, environment } = invocation
  const { metadata } = options
  const files = await filesOf(metadata === undefined ? operands : [...operands, metadata], environment)
  if (!files.ok) return files
  const { catalogue } = bundledBooks()
  const answers = answersOf(options.choices)
  const reading = await readOrder({ files: files.value, catalogue, answers, day: pricingDay(invocation) })
  const read = { ...reading, catalogue }
  const errors = notMetadata(reading, metadata)
  const wrong = errors.length > 0 ? errors : reading.report.issues.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) return failure(refusals(wrong, read))
  const messages = wrongChoices(options.choices, reading.report)
  return messages.length === 0 ? success(read) : failure([{ file: undefined, messages }])
}
