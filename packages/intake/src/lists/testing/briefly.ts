import type { Found } from '../../found.ts'

/** A result in words, as tests compare it: names with their list and place, and codes of issues with their parameters. */
export const briefly = ({ variables, issues, skipped }: Found) => ({
  variables: variables.map(
    ({ name, list = '-', at }) => `${name} ${list} ${'row' in at ? `${at.sheet}:${at.row}` : at.line}`,
  ),
  issues: issues.map(({ code, params: { file: _, ...params } }) =>
    [code.replace('reading/', ''), ...Object.values(params)].join(' '),
  ),
  skipped: skipped.map(({ at, reason }) => `${'sheet' in at ? at.sheet : at.line} ${reason}`),
})
