import type { InitialTexts, LabelledValue, Sentences } from '@anslag/presentation/estimate'
import type { Estimate } from '@anslag/pricing'
import type { Block, FactsBlock, HeadingBlock, NoticeBlock, SentencesBlock } from '../model/block.ts'

/** A heading with what stands below it; nothing where nothing does. */
export const section = (text: string, blocks: readonly Block[], level: HeadingBlock['level'] = 1): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks]

/** Sentences in a list; nothing of none. */
export const listOf = (sentences: readonly string[]): readonly SentencesBlock[] =>
  sentences.length === 0 ? [] : [{ kind: 'sentences', sentences, list: true }]

/** Sentences of one paragraph; nothing of none. */
export const paragraph = (sentences: readonly string[]): readonly SentencesBlock[] =>
  sentences.length === 0 ? [] : [{ kind: 'sentences', sentences }]

/** Paragraphs that somebody wrote, kept apart as they were. */
export const paragraphsOf = (text: string | undefined): readonly SentencesBlock[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'sentences', sentences: [line] }))

/** Labelled values as facts; nothing of none. */
export const factsOf = (rows: readonly LabelledValue[]): readonly FactsBlock[] =>
  rows.length === 0
    ? []
    : [{ kind: 'facts', facts: rows.map(({ label, value }) => ({ label, lines: value.split('\n') })) }]

/** A heading of a view with its sentences in a list. */
export const sentencesOf = ({ heading, sentences }: Sentences, level: HeadingBlock['level'] = 1): readonly Block[] =>
  section(heading, listOf(sentences), level)

/** What a document is called: by what it is, and of which project. */
export const titleOf = (heading: string, title: string | undefined): string =>
  title === undefined ? heading : `${heading}: ${title}`

/** That the amounts are made up, where a list is a demonstration. */
export const demonstrationNotice = (
  { priceList }: Pick<Estimate, 'priceList'>,
  { demonstration }: Pick<InitialTexts, 'demonstration'>,
): readonly NoticeBlock[] =>
  priceList.status === 'demonstration' ? [{ kind: 'notice', weight: 'warning', sentences: [demonstration] }] : []
