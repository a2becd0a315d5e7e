import type { Result } from '@anslag/pricing'
import { type CheckedDocument, checkedDocument } from '../documents/checked-document.ts'
import type { Refusal } from '../outcome.ts'
import { checkedDocumentLines } from '../render/checked-documents.ts'
import type { Command, Invocation } from './command.ts'

const checked = async ({ operands, environment }: Invocation): Promise<readonly Result<CheckedDocument, Refusal>[]> => {
  const results: Result<CheckedDocument, Refusal>[] = []
  for (const file of operands) results.push(await checkedDocument(file, environment))
  return results
}

/** Checks documents of any kind of this project: each tells by itself what it is. What is right is told beside what is not. */
export const check: Command = {
  name: 'check',
  operands: [{ name: 'document', file: true, many: true }],
  flags: ['format'],
  run: async (invocation) => {
    const results = await checked(invocation)
    const refusals = results.flatMap((result) => (result.ok ? [] : result.issues))
    const documents = results.flatMap((result) => (result.ok ? [result.value] : []))
    if (documents.length === 0) return { kind: 'refused', refusals }
    return invocation.options.format === 'json'
      ? { kind: 'json', value: documents, refusals }
      : { kind: 'lines', lines: checkedDocumentLines(documents, invocation), refusals }
  },
}
