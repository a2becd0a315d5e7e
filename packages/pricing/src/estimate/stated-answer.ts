/** What a trace may say of an answer: a count is itself, a list is its length or 1, anything else counts as 1. */
export const figuresOfAnswer = (answer: unknown): readonly string[] => {
  if (answer === undefined) return ['0']
  if (typeof answer === 'number') return [String(answer)]
  if (!Array.isArray(answer)) return ['1']
  return answer.length === 0 ? ['0'] : [String(answer.length), '1']
}

/** An answer as the reason of a trace has it; empty for what no trace names. */
export const answerText = (answer: unknown): string => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''
}
