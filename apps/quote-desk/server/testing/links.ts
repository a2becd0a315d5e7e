import type { BuyerAnswer } from '../register/buyer-links.ts'
import type { Body, Send } from './desk-in-memory.ts'

/** Where buyers find the desk of a test. */
export const publicUrl = 'http://127.0.0.1:4180'

/** A link for the buyer of a case, and where programs read by it. */
export const linkTo = async (officer: Send, { case: id }: Pick<Body, 'case'>) => {
  const link: { readonly id: string; readonly address: string } = await (
    await officer(`POST /api/cases/${id}/links`)
  ).json()
  const page = link.address.replace(publicUrl, '')
  return { ...link, page, path: `/api${page}` }
}

/** What somebody with a link is shown. */
export const offerAt = async (buyer: Send, path: string) => {
  const offer: {
    readonly hash: string
    readonly status: string
    readonly isPrinted: boolean
    readonly isAnswered: boolean
    readonly answer?: Readonly<Record<string, string>>
    readonly rejectedAt?: string
    readonly endsAt?: string
  } = await (await buyer(`GET ${path}`)).json()
  return offer
}

/** Links of a case, and what was answered by them. */
export const linksOf = async (officer: Send, { case: id }: Pick<Body, 'case'>) => {
  const given: {
    readonly links: readonly { readonly id: string; readonly endsAt?: string; readonly views: readonly string[] }[]
    readonly answers: readonly BuyerAnswer[]
  } = await (await officer(`GET /api/cases/${id}/links`)).json()
  return given
}
