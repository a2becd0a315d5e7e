import type { DescribedPackage } from './described-package.ts'

/** What people keep: its concepts. */
export const documents: DescribedPackage = {
  name: 'documents',
  says: 'What leaves the screen: offers, written estimates, grant packs and workbooks. A builder makes a document, all of it written out in one language; each form is a subpath of its own, so that nobody loads what makes PDFs to get a page.',
  groups: [
    {
      title: 'Make a document',
      says: 'From `@anslag/documents`: of a quote, an estimate or a plan, with the words of a language.',
      from: ['offer/', 'estimate/', 'grant-pack/', 'workbook/', 'years/', 'budget/'],
    },
    {
      title: 'Words',
      says: 'From `@anslag/documents/languages`: what documents are written with. All three languages are loaded; from `/nb`, `/nn` and `/en` comes what is written of estimates and plans in one, and from `/offer/nb`, `/offer/nn` and `/offer/en` the words of offers.',
      from: ['languages/index', 'entries/', 'texts/'],
    },
    {
      title: 'In every form',
      says: 'From the subpath of a form, in Node and in browsers: `/html`, `/text`, `/cells` for CSV and what is copied, `/xlsx`, `/docx`. The last needs the package `docx` beside it.',
      from: ['html/index', 'text/index', 'cells/index', 'xlsx/index', 'docx/index'],
    },
    {
      title: 'PDF',
      says: 'From `@anslag/documents/pdf`, in Node alone. It needs Typst and fonts beside it, which are large: `pdfPackages` names them.',
      from: ['pdf/index'],
    },
    {
      title: 'The model',
      says: 'What builders make, and forms lay out: a document of your own is one of these.',
      from: ['model/document', 'model/block', 'model/table', 'model/'],
    },
  ],
}
