import { documentForms, papers } from '../arguments/flags.ts'
import { renderedDocument } from '../documents/rendered.ts'
import { message } from '../message.ts'
import { outcomeOf } from '../outcome.ts'
import { binaryForms, rendered } from '../render/forms.ts'
import type { Command } from './command.ts'
import { writtenText } from './quote/written-quote.ts'

/** Makes a document that people keep of a quote, an estimate or a plan. */
export const render: Command = {
  name: 'render',
  operands: [{ name: 'written', file: true }],
  flags: ['as', 'archive', 'paper', 'revision', 'at', 'list', 'catalogue', 'output'],
  words: { as: documentForms },
  required: ['as'],
  run: async (invocation) => {
    const { operands, options, wording } = invocation
    const [file = ''] = operands
    const form = documentForms.find((each) => each === options.given('as')) ?? 'text'
    const output = options.given('output')
    if (output === undefined && binaryForms.includes(form)) {
      const missing = message('usage/option-missing', { option: 'output', command: 'render' })
      return { kind: 'usage-error', command: 'render', messages: [missing] }
    }
    const unfit = (['archive', 'paper'] as const).filter((option) => options.given(option) !== undefined)
    if (form !== 'pdf' && unfit.length > 0) {
      const messages = unfit.map((option) => message('usage/only-of-pdf', { option: `--${option}` }))
      return { kind: 'usage-error', command: 'render', messages }
    }
    const archive = options.given('archive') !== undefined
    const paper = papers.find((each) => each === options.given('paper'))
    const document = await renderedDocument(file, form, invocation)
    const written = document.ok ? await rendered(document.value, form, { archive, paper }) : document
    const statusMessage = wording.words.written(output ?? '')
    return outcomeOf(written, (text) => writtenText(text, { command: 'render', statusMessage }, invocation))
  },
}
