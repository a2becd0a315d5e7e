import { type CheckedDocument, checkedDocument } from '../documents/checked-document.ts'
import { done, outcomeOf, type Step } from '../outcome.ts'
import { checkedDocumentLines } from '../render/checked-documents.ts'
import type { Command, Invocation } from './command.ts'

const checked = async ({ operands, environment }: Invocation): Promise<Step<readonly CheckedDocument[]>> => {
  const steps: Step<CheckedDocument>[] = []
  for (const file of operands) steps.push(await checkedDocument(file, environment))
  const refusals = steps.flatMap((step) => (step.ok ? [] : step.refusals))
  return refusals.length > 0 ? { ok: false, refusals } : done(steps.flatMap((step) => (step.ok ? [step.value] : [])))
}

/** Checks documents of any kind of this project: each tells by itself what it is. */
export const check: Command = {
  name: 'check',
  operands: [{ name: 'document', file: true, many: true }],
  flags: ['format'],
  run: async (invocation) =>
    outcomeOf(await checked(invocation), (documents) =>
      invocation.options.format === 'json'
        ? { kind: 'json', value: documents }
        : { kind: 'lines', lines: checkedDocumentLines(documents, invocation) },
    ),
}
