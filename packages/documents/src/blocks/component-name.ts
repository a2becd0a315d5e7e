import type { InitialTexts } from '@anslag/presentation/estimate'

/** What a cost component is called; one that is not known, by its id. */
export const componentName = (component: string, { components }: Pick<InitialTexts, 'components'>): string =>
  Object.entries<string>(components).find(([id]) => id === component)?.[1] ?? component
