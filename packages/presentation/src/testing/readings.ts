import { type Answers, readOrder } from '@anslag/intake'
import { enReading } from '../generated/en/reading.ts'
import { nbReading } from '../generated/nb/reading.ts'
import { nnReading } from '../generated/nn/reading.ts'
import type { ReadingView } from '../reading/reading-view.ts'
import { readingView } from '../reading/reading-view.ts'
import type { ReadingTexts } from '../reading/texts/reading.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import type { Texts } from '../texts/texts.ts'
import { catalogue } from './examples.ts'

const texts: Readonly<Record<'nb' | 'nn' | 'en', readonly [Texts, ReadingTexts]>> = {
  nb: [nb, nbReading],
  nn: [nn, nnReading],
  en: [en, enReading],
}

/** The view of what was read from texts, by the names of their files. */
export const viewOfTexts = async (
  files: Readonly<Record<string, string>>,
  language: 'nb' | 'nn' | 'en' = 'nb',
  answers: Answers = {},
): Promise<ReadingView> => {
  const given = Object.entries(files).map(([name, text]) => ({ name, text }))
  const { report } = await readOrder({ files: given, catalogue, answers, day: '2026-11-22' })
  return readingView(report, catalogue.document, ...texts[language])
}
