import type { Issue } from '@anslag/pricing'
import { sentenceOf } from '../presenters/issues.ts'

/** Writes a line for whoever started the command. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Says everything that stands in the way; the command then ends with 1. */
export const refuse = (issues: readonly Issue[]): void => {
  for (const issue of issues) process.stderr.write(`${sentenceOf(issue, 'en')}\n`)
  process.exitCode = 1
}
