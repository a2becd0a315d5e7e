export { helpFor, quoteTextsFor, readingTextsFor, textsFor } from '../../texts/texts-for.ts'
