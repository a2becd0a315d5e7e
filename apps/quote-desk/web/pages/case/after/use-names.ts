import { nameById } from '@anslag/presentation/estimate'
import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

/** What the things of the order that is open are called. */
export const useNames = () => {
  const { texts, after } = useDesk().words
  const { shown } = useCase()
  const request = lastOf(shown.value.body)?.content.estimate.request
  const named = (list: string, id: string) =>
    nameById(list, id, request === undefined ? [] : [request], texts, undefined)
  const components: Readonly<Record<string, string>> = texts.components
  return {
    sourceName: (id: string): string => named('sources', id),
    deliveryName: (id: string | undefined): string =>
      id === undefined ? after.delivery : capital(named('deliveries', id)),
    componentName: (component: string): string => components[component] ?? component,
  }
}
