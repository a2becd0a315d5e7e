import type { QuoteView } from '@anslag/presentation/quote'
import type { Assumption, Content } from '@anslag/quotes'

/** Something that an officer decided about a draft: in words, and the name that it is taken back by. */
export interface Decided {
  readonly name: string
  readonly sentence: string
}

/** The name that an assumption is taken back by. */
export const nameOf = (assumption: Assumption): string => {
  if (assumption.kind === 'driver') return assumption.ref
  if (assumption.kind === 'assessment') return assumption.component
  const { tariff, answer } = assumption
  return answer === undefined ? tariff : `${tariff}:${answer}`
}

const labelled = ({ label, value }: { readonly label: string; readonly value: string }): string => `${label}: ${value}`

/** Of a percentage that several adjustments carry, the name of all of them. */
const adjustmentsIn = ({ adjustments }: Content, view: QuoteView): readonly Decided[] => {
  const named = new Map<string, string[]>()
  for (const { id, share = id } of adjustments) {
    const shown = view.adjustments.find((each) => each.id === id)
    if (shown !== undefined) named.set(share, [...(named.get(share) ?? []), `${labelled(shown)}. ${shown.remark}`])
  }
  return [...named].map(([name, sentences]) => ({ name, sentence: sentences.join(' ') }))
}

const paired = (names: readonly string[], sentences: readonly string[]): readonly Decided[] =>
  names.map((name, index) => ({ name, sentence: sentences[index] ?? name }))

/** All that officers decided about a revision, each with what it changed and why, in the order of the letter. */
export const decidedIn = (content: Content, view: QuoteView): readonly Decided[] => {
  const { assumptions, remarkAnswers = [], fixedLines, vatReasons } = content
  const lines = fixedLines.map(({ id, reason }) => {
    const line = view.lines.find((each) => each.id === id)
    return { name: id, sentence: line === undefined ? reason : `${line.text}: ${line.net}. ${line.remark ?? reason}` }
  })
  return [
    ...paired(assumptions.map(nameOf), view.assumptions.sentences),
    ...adjustmentsIn(content, view),
    ...lines,
    ...paired(
      vatReasons.map(({ category }) => category),
      view.vatReasons.sentences,
    ),
    ...remarkAnswers.map(({ code, path, reason, by }) => ({
      name: path === undefined ? code : `${code}:${path}`,
      sentence: answered(code, path, view) ?? `${reason} (${by})`,
    })),
  ]
}

const answered = (code: string, path: string | undefined, { remarks }: QuoteView): string | undefined =>
  remarks.flatMap(({ issues }) => issues).find((each) => each.code === code && each.path === (path ?? ''))?.sentence
