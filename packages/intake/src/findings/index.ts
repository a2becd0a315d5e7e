export { findingsOf } from './findings.ts'
export { findingIssueKinds, raise } from './issue-kinds.ts'
