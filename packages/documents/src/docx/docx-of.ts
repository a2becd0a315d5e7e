import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from 'docx'
import type { Document } from '../model/document.ts'
import { childrenOf } from './blocks.ts'
import { coreProperties } from './core-properties.ts'
import { paragraphOf } from './paragraphs.ts'
import { docxTexts } from './texts.ts'
import { undated } from './undated.ts'

const font = 'Calibri'

const dark = '1F2B2E'

/** Two sizes of heading, in half points. */
const heading = (size: number) => ({
  run: { font, size, bold: true, color: dark },
  paragraph: { spacing: { before: 240, after: 120 } },
})

const below = heading(26)

const stylesOf = ({ language }: Document) => ({
  default: {
    document: { run: { font, size: 21, language: { value: docxTexts.locale[language] } } },
    heading1: heading(34),
    heading2: below,
    heading3: below,
    heading4: below,
  },
})

/** Whose paper it is, and what nobody may overlook. */
const headerOf = ({ sender, marks }: Document): Header =>
  new Header({
    children: [
      ...(sender === undefined ? [] : [paragraphOf(sender, { spacing: { after: 0 } })]),
      ...marks.map(({ text }) => paragraphOf(text, { spacing: { after: 0 } }, { bold: true })),
    ],
  })

const footerOf = ({ language }: Document): Footer => {
  const [page, of] = docxTexts.page[language]
  const run = new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}

/** Two centimetres, in twentieths of a point. */
const margin = 1134

/** What stands below the title: a break of pages before everything else would leave the first page empty. */
const blocksOf = ({ blocks }: Document) => (blocks[0]?.kind === 'page-break' ? blocks.slice(1) : blocks)

const wordDocument = (document: Document): WordDocument =>
  new WordDocument({
    styles: stylesOf(document),
    sections: [
      {
        properties: { page: { margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document) },
        children: [
          paragraphOf(document.title, { heading: HeadingLevel.HEADING_1 }),
          ...blocksOf(document).flatMap(childrenOf),
        ],
      },
    ],
  })

/**
 * A document for word processors, Office Open XML: headings, tables whose heads are repeated, language and title, marks on every
 * page. The same document gives the same bytes.
 */
export const docxOf = async (document: Document): Promise<Uint8Array> => {
  const properties = { path: 'docProps/core.xml', data: coreProperties(document) }
  return undated(new Uint8Array(await Packer.toArrayBuffer(wordDocument(document), undefined, [properties])))
}
