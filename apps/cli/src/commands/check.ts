import { type CheckedDocument, checkedDocument } from '../documents/checked-document.ts'
import type { Step } from '../outcome.ts'
import { checkedDocumentLines } from '../render/checked-documents.ts'
import type { Command, Invocation } from './command.ts'

const checked = async ({ operands, environment }: Invocation): Promise<readonly Step<CheckedDocument>[]> => {
  const steps: Step<CheckedDocument>[] = []
  for (const file of operands) steps.push(await checkedDocument(file, environment))
  return steps
}

/** Checks documents of any kind of this project: each tells by itself what it is. What is right is told beside what is not. */
export const check: Command = {
  name: 'check',
  operands: [{ name: 'document', file: true, many: true }],
  flags: ['format'],
  run: async (invocation) => {
    const steps = await checked(invocation)
    const refusals = steps.flatMap((step) => (step.ok ? [] : step.refusals))
    const documents = steps.flatMap((step) => (step.ok ? [step.value] : []))
    if (documents.length === 0) return { kind: 'refused', refusals }
    return invocation.options.format === 'json'
      ? { kind: 'json', value: documents, refusals }
      : { kind: 'lines', lines: checkedDocumentLines(documents, invocation), refusals }
  },
}
