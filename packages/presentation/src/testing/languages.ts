import { enHelp } from '../generated/en/help.ts'
import { enPlan } from '../generated/en/plan.ts'
import { enReading } from '../generated/en/reading.ts'
import { nbHelp } from '../generated/nb/help.ts'
import { nbPlan } from '../generated/nb/plan.ts'
import { nbReading } from '../generated/nb/reading.ts'
import { nnHelp } from '../generated/nn/help.ts'
import { nnPlan } from '../generated/nn/plan.ts'
import { nnReading } from '../generated/nn/reading.ts'
import { enQuote } from '../quotes/texts/en.ts'
import { nbQuote } from '../quotes/texts/nb.ts'
import { nnQuote } from '../quotes/texts/nn.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import type { Texts } from '../texts/texts.ts'

/** Every language, for tests that hold for all of them. */
export const everyLanguage: readonly Texts[] = [nb, nn, en]

/** Every text below a dictionary with the path to it: `issues/json/syntax`. */
export const textsBelow = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => textsBelow(below, path === '' ? name : `${path} ${name}`))
}

/** What is said: the list of countries is codes with names, and its names stand among the answers. */
const spoken = ({ countries: _, ...texts }: Texts): Omit<Texts, 'countries'> => texts

/** All texts of a language, with those that load apart. */
export const wholeLanguage = {
  nb: { texts: spoken(nb), help: nbHelp, reading: nbReading, quotes: nbQuote, plans: nbPlan },
  nn: { texts: spoken(nn), help: nnHelp, reading: nnReading, quotes: nnQuote, plans: nnPlan },
  en: { texts: spoken(en), help: enHelp, reading: enReading, quotes: enQuote, plans: enPlan },
} as const
