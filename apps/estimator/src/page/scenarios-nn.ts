import { makeScenarioParts } from '../parts/scenarios/make.tsx'
import { scenarios } from '../texts/scenarios/nn.ts'

export const scenarioParts = makeScenarioParts(scenarios)
