export { ManyNames } from '../many-names/many-names.tsx'
export { isEmpty, type Outcome, replace, say } from '../messages/replace-form.tsx'
export { withNames } from '../state/answered-names.ts'
export { createRequestParser } from '../state/request-parser.ts'
