export { helpFor, planTextsFor, quoteTextsFor, readingTextsFor, textsFor } from '../../texts/texts-for.ts'
