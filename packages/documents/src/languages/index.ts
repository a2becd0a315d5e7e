export { documentWordsFor } from './document-words-for.ts'
