import { failure, type Result, success } from '@anslag/pricing'
import type { Config } from '../config.ts'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'

/** The provider that the settings name, where they name any: it has to answer. Only whoever signs people in needs it. */
export const namedProvider = async ({ provider }: Config): Promise<Result<Pick<Desk, 'provider'>>> => {
  if (provider === undefined) return success({})
  try {
    const { findProvider } = await import('./provider.ts')
    return success({ provider: await findProvider(provider) })
  } catch {
    return failure([raise('desk/provider-away', '', { issuer: provider.issuer })])
  }
}
