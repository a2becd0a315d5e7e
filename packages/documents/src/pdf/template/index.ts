import { blocks } from './blocks.ts'
import { chart } from './chart.ts'
import { explanation } from './explanation.ts'
import { page } from './page.ts'
import { table } from './table.ts'
import { text } from './text.ts'

/** The document itself, from the data that it is given: its marks stand below the title, for those who hear it read. */
const document = `
#let it = json(bytes(sys.inputs.document))
#show: body => laid-out(it, body)
#for each in it.attachments { pdf.attach("/" + each.name, bytes(each.text), relationship: "source", mime-type: each.mediaType, description: each.description) }
#heading(level: 1, words(it.heading))
#if it.marks.len() > 0 { block(below: 1.3em, par(marks-line(it.marks))) }
#for each in it.blocks { block-of(each) }
`

/** The one template of all documents, in Typst's language. */
export const template = [text, page, table, chart, explanation, blocks, document].join('')
