import type { PlanWords } from '@anslag/presentation/plan'
import type { Language } from '@anslag/pricing'

const loads: Readonly<Record<Language, () => Promise<PlanWords>>> = {
  nb: async () => (await import('@anslag/presentation/plan/nb')).nbPlan,
  nn: async () => (await import('@anslag/presentation/plan/nn')).nnPlan,
  en: async () => (await import('@anslag/presentation/plan/en')).enPlan,
}

/** Fetches the words of plans in a language. */
export const planWords = (language: Language): Promise<PlanWords> => loads[language]()
