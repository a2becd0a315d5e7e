export { scriptIssueKinds } from './issue-kinds.ts'
export { scriptLimits } from './limits.ts'
export { looksLikeScript, readScript, scriptLine } from './read-script.ts'
