import type {
  BlankFormBlock,
  Block,
  ExplanationNode,
  FactsBlock,
  HeadingBlock,
  NoticeBlock,
  SealBlock,
  SentencesBlock,
} from '../model/block.ts'
import { chartMarkup } from './chart.ts'
import { type Markup, markup, nothing } from './markup.ts'
import { tableMarkup } from './table.ts'

const paragraphs = (texts: readonly string[]): readonly Markup[] => texts.map((text) => markup`<p>${text}</p>`)

const heading = ({ level, text }: HeadingBlock): Markup => {
  if (level === 1) return markup`<h2>${text}</h2>`
  return level === 2 ? markup`<h3>${text}</h3>` : markup`<h4>${text}</h4>`
}

const facts = ({ facts: all }: FactsBlock): Markup => {
  const lines = (texts: readonly string[]) => texts.map((text) => markup`<div>${text}</div>`)
  return markup`<dl>${all.map(({ label, lines: texts }) => markup`<dt>${label}</dt><dd>${lines(texts)}</dd>`)}</dl>`
}

const sentences = ({ sentences: all, list }: SentencesBlock): Markup =>
  list === true ? markup`<ul>${all.map((each) => markup`<li>${each}</li>`)}</ul>` : markup`<p>${all.join(' ')}</p>`

const notice = ({ weight, title, sentences: all }: NoticeBlock): Markup =>
  markup`<div class="notice ${weight}" role="note">${title === undefined ? nothing : markup`<p><strong>${title}</strong></p>`}${paragraphs(all)}</div>`

const node = ({ text, result, remarks = [], of }: ExplanationNode): Markup => {
  const figure = result === undefined ? nothing : markup`: <span class="result">${result}</span>`
  const below = of.length === 0 ? nothing : markup`<ul>${of.map((each) => markup`<li>${node(each)}</li>`)}</ul>`
  return markup`${text}${figure}${paragraphs(remarks)}${below}`
}

const seal = ({ label, value, sentences: all }: SealBlock): Markup =>
  markup`<dl><dt>${label}</dt><dd><code>${value}</code></dd></dl>${paragraphs(all)}`

const blankForm = ({ fields }: BlankFormBlock): Markup =>
  markup`<dl class="form">${fields.map(({ label, value = '' }) => markup`<dt>${label}</dt><dd><div>${value}</div></dd>`)}</dl>`

/**
 * A block as HTML.
 *
 * @param above the heading that it stands below
 */
export const blockMarkup = (block: Block, above: string): Markup => {
  switch (block.kind) {
    case 'heading':
      return heading(block)
    case 'facts':
      return facts(block)
    case 'table':
      return tableMarkup(block, above)
    case 'sentences':
      return sentences(block)
    case 'notice':
      return notice(block)
    case 'explanation':
      return markup`<div class="explanation">${node(block.node)}</div>`
    case 'chart':
      return chartMarkup(block)
    case 'seal':
      return seal(block)
    case 'blank-form':
      return blankForm(block)
    case 'page-break':
      return markup`<hr class="page-break">`
  }
}
