export { readingView } from './reading-view.ts'
export { readingSentence } from './sentence.ts'
export { readingEn } from './texts/en.ts'
export { readingNb } from './texts/nb.ts'
export { readingNn } from './texts/nn.ts'
export type { ReadingTexts } from './texts/reading-texts.ts'
export type {
  OptionView,
  QuestionView,
  ReadGroupView,
  ReadIssueView,
  ReadingView,
  ReadVariableView,
} from './view-model.ts'
export type { Wording as ReadingWording } from './wording.ts'
