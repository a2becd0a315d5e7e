import { components } from '@anslag/pricing'
import { generatedModule, identifier } from './source.ts'

const componentTexts = () =>
  generatedModule('packages/pricing/src/components/generated/component-texts.ts', [
    ...components.map(({ id }) => `import { texts as ${identifier(id)} } from '../${id}/texts.ts'`),
    "import type { AnyComponentTexts } from '../words.ts'",
    '',
    '/** The words of every registered component, by its id. */',
    'export const componentTexts: Readonly<Record<string, AnyComponentTexts>> = {',
    ...components.map(({ id }) => `  '${id}': ${identifier(id)},`),
    '}',
  ])

/** Modules that gather what stands in folders. Other generated files are made with them, so they are written first. */
export const generatedFiles = () => [componentTexts()]
