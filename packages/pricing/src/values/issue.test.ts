import { describe, expect, it } from 'vitest'
import { allOf, assertNever, both, failure, InvariantError, issueArea, resultOf, severities, success } from './index.ts'

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

describe('results together', () => {
  const [late, none] = [raise('day/late', ''), raise('day/no-list', '')]

  it('are the values of all, in order', () => {
    expect(both(success(1), success('a'))).toEqual(success([1, 'a']))
    expect(allOf([success(1), success(2)])).toEqual(success([1, 2]))
    expect(allOf([])).toEqual(success([]))
  })

  it('are all that stands in the way of any', () => {
    expect(both(failure([late]), failure([none]))).toEqual(failure([late, none]))
    expect(both(success(1), failure([none]))).toEqual(failure([none]))
    expect(both(failure([late]), success(1))).toEqual(failure([late]))
    expect(allOf([failure([late]), success(1), failure([none, late])])).toEqual(failure([late, none, late]))
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
