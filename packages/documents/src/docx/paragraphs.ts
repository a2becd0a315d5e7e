import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx'
import { legibleText } from '../model/legible.ts'

/** A text as runs, each line of it by itself. */
export const runsOf = (text: string, options: IRunOptions = {}): readonly TextRun[] =>
  legibleText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }))

/** Space around paragraphs, in twentieths of a point. */
const spacing = { after: 120 }

/** A paragraph of a text. */
export const paragraphOf = (text: string, options: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph =>
  new Paragraph({ spacing, ...options, children: [...runsOf(text, run)] })

/** What is said of something: the label in bold, and each line below the one before. */
export const labelled = (label: string, lines: readonly string[]): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    children: [...runsOf(`${label}: `, { bold: true }), ...runsOf(lines.join('\n'))],
  })
