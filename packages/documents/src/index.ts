export { budgetParagraph } from './budget/budget-paragraph.ts'
export { type EstimateWords, estimateDocument, shortEstimate } from './estimate/estimate-document.ts'
export { lineDocument } from './estimate/explained.ts'
export { grantPack } from './grant-pack/grant-pack.ts'
export { grantPackWorkbook } from './grant-pack/grant-pack-workbook.ts'
export type { GrantPackInput, PackWords } from './grant-pack/packed.ts'
export type {
  BlankFormBlock,
  Block,
  ExplanationBlock,
  ExplanationNode,
  FactsBlock,
  HeadingBlock,
  NoticeBlock,
  PageBreak,
  SealBlock,
  SentencesBlock,
} from './model/block.ts'
export type { ChartBlock, ChartValue } from './model/chart.ts'
export type { Attachment, Document, Mark } from './model/document.ts'
export type { Formula, Term } from './model/formula.ts'
export type { Cell, Column, ColumnKind, Row, RowKind, TableBlock } from './model/table.ts'
export { offerDocument } from './offer/offer.ts'
export type { OfferInput, OfferWords } from './offer/offered.ts'
export type {
  BudgetTexts,
  DocumentWords,
  EstimateTexts,
  GrantPackTexts,
  OfferTexts,
  WorkbookTexts,
  WrittenWords,
} from './texts/words.ts'
export { linesDocument } from './workbook/lines-document.ts'
export type { LinesWords, WorkbookInput, WorkbookWords } from './workbook/words.ts'
export { workbookDocument } from './workbook/workbook-document.ts'
export { yearsDocument } from './years/years-document.ts'
