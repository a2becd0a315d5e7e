import type { Issue } from '@anslag/pricing'

/** Sentences of a template, each with the space before it: a full stop within a place that is filled is none. */
const sentencesOf = (template: string): readonly string[] => template.split(/(?<=\.)(?= )/)

/** The template of an issue, without the sentence that would say what there is to choose from where there is nothing. */
export const choicesIn = (template: string, { params: { allowed } }: Issue): string =>
  Array.isArray(allowed) && allowed.length === 0
    ? sentencesOf(template)
        .filter((sentence) => !sentence.includes('{allowed}'))
        .join('')
        .trimStart()
    : template
