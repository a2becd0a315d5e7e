import { documentForms } from '../arguments/flags.ts'
import { renderedDocument } from '../documents/rendered.ts'
import { outcomeOf } from '../outcome.ts'
import { rendered } from '../render/forms.ts'
import type { Command } from './command.ts'
import { writtenText } from './quote/written-quote.ts'

/** Makes a document that people keep of a quote, an estimate or a plan. */
export const render: Command = {
  name: 'render',
  operands: [{ name: 'written', file: true }],
  flags: ['as', 'revision', 'at', 'list', 'catalogue', 'output'],
  words: { as: documentForms },
  required: ['as'],
  run: async (invocation) => {
    const { operands, options, wording } = invocation
    const [file = ''] = operands
    const form = documentForms.find((each) => each === options.given('as')) ?? 'text'
    const statusMessage = wording.words.written(options.given('output') ?? '')
    return outcomeOf(await renderedDocument(file, invocation), (document) =>
      writtenText(rendered[form](document), { command: 'render', statusMessage }, invocation),
    )
  },
}
