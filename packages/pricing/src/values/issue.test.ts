import { describe, expect, it } from 'vitest'
import { assertNever, failure, InvariantError, issueArea, resultOf, severities, success } from './index.ts'

const raise = issueArea({
  'day/no-list': { severity: 'error', source: 'https://example.org/rule' },
  'day/late': { severity: 'warn' },
})

describe('an issue', () => {
  it('has the severity and the source of its code, and says where and about what', () => {
    expect(raise('day/no-list', '/day', { day: '2026-01-01' })).toEqual({
      code: 'day/no-list',
      path: '/day',
      params: { day: '2026-01-01' },
      severity: 'error',
      source: 'https://example.org/rule',
    })
  })

  it('need not have params or a source', () => {
    expect(raise('day/late', '')).toEqual({ code: 'day/late', path: '', params: {}, severity: 'warn' })
  })

  it('cannot be raised by a code that was not declared', () => {
    // @ts-expect-error the code is not declared, which a caller without types might not know
    expect(() => raise('day/unknown', '')).toThrow(new InvariantError('issue/undeclared-code'))
  })
})

describe('severities', () => {
  it('are listed from the gravest to the lightest', () => {
    expect(severities).toEqual(['error', 'block', 'missing', 'warn', 'info'])
  })
})

describe('a result', () => {
  const [grave, light] = [raise('day/no-list', ''), raise('day/late', '')]

  it('is a value or issues', () => {
    expect(success(7)).toEqual({ ok: true, value: 7 })
    expect(failure([light])).toEqual({ ok: false, issues: [light] })
  })

  it('has its value as long as no issue is an error', () => {
    expect(resultOf('value', [])).toEqual({ ok: true, value: 'value' })
    expect(resultOf('value', [light])).toEqual({ ok: true, value: 'value' })
  })

  it('has all issues, the lighter ones too, as soon as one is an error', () => {
    expect(resultOf('value', [light, grave])).toEqual({ ok: false, issues: [light, grave] })
  })
})

describe('a bug', () => {
  it('carries a code and calls itself by name', () => {
    const error = new InvariantError('some/code')
    expect(error).toBeInstanceOf(Error)
    expect([error.name, error.code, error.message]).toEqual(['InvariantError', 'some/code', 'some/code'])
  })

  it('is what a case that nobody covered is', () => {
    // @ts-expect-error the case is none that the type allows, which is the point
    expect(() => assertNever({ kind: 'new' })).toThrow(new InvariantError('not-covered:{"kind":"new"}'))
  })
})
