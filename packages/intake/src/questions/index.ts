export { type Belonging, type Decided, decide } from './decide.ts'
export { type Answers, type Question, type QuestionKind, type QuestionOption, questionKinds } from './question.ts'
