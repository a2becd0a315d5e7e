export { type Belonging, type Decided, decide } from './decide.ts'
export { type Answers, type QuestionOption, type Question, type QuestionKind, questionKinds } from './question.ts'
