export {
  type DeferredWords,
  type DrawnQuestion,
  type Effects,
  type EffectTexts,
  type FormBook,
  type FormContext,
  FormProvider,
  useFormContext,
} from './context/form-context.ts'
export { type Lazy, lazy } from './context/lazy.ts'
export { nextTask } from './context/next-task.ts'
export { fieldId } from './controls/use-field.ts'
export { FileField } from './import/file-field.tsx'
export { readOrderFiles } from './import/order.ts'
export { goTo } from './messages/go-to.ts'
export { goToQuestion } from './messages/go-to-question.ts'
export { IssueList } from './messages/issue-list.tsx'
export { StatusArea, type StatusMessage } from './messages/status-message.tsx'
export { withPart } from './messages/with-part.tsx'
export { FormSection } from './sections/form-section.tsx'
export { UnaskedAnswers } from './sections/unasked-answers.tsx'
export { type AnswerChange, answerChanges, isPartOf, namesIn } from './state/answer-changes.ts'
export { type AskedAgainst, askedNow } from './state/asked-now.ts'
export type { Control, NamedControl } from './state/control.ts'
export {
  type Draft,
  emptyForm,
  type Form,
  type IssuesOf,
  listAt,
  type Path,
  withAnswer,
  withInvalidInput,
  withValue,
} from './state/form.ts'
export { type FormQuestion, fieldsOf, questions, questionsOf, sectionNames } from './state/questions.ts'
export type { DocumentParser, RequestParser } from './state/request-parser.ts'
export { isSame } from './state/same.ts'
export { createFormUpdater } from './state/update-form.ts'
