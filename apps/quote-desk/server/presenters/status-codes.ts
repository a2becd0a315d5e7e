import type { Issue } from '@anslag/pricing'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What HTTP calls a refusal, by its code; whatever else the rules of quotes refuse is 422. */
const statusCodes: Readonly<Record<string, ContentfulStatusCode>> = {
  'desk/key-missing': 400,
  'desk/not-text': 400,
  'desk/not-signed-in': 401,
  'desk/link-used': 401,
  'desk/sign-in-failed': 401,
  'desk/no-role': 403,
  'desk/other-origin': 403,
  'desk/not-allowed': 403,
  'quote/not-permitted': 403,
  'desk/not-found': 404,
  'desk/approves-own': 403,
  'desk/paper-not-ready': 404,
  'desk/not-accepted': 409,
  'desk/position-unknown': 409,
  'desk/other-offer': 409,
  'desk/not-open': 409,
  'desk/already-confirmed': 409,
  'desk/answered-otherwise': 409,
  'desk/discarded': 409,
  'desk/approval-needed': 409,
  'desk/no-approval-needed': 409,
  'desk/no-hours': 409,
  'desk/kept-in-use': 409,
  'desk/kept-until': 409,
  'desk/no-redaction': 503,
  'desk/no-valid-key': 503,
  'desk/list-decided': 409,
  'desk/list-exists': 409,
  'desk/template-exists': 409,
  'desk/too-many-templates': 409,
  'quote/first-draft': 409,
  'quote/not-accepted': 409,
  'quote/not-issued': 409,
  'quote/change-instead': 409,
  'quote/not-revisable': 409,
  'quote/answered': 409,
  'quote/change-first': 409,
  'quote/change-stands': 409,
  'quote/changed-already': 409,
  'quote/base-not-agreed': 409,
  'desk/other-seal': 409,
  'quote/event-not-allowed': 409,
  'quote/not-a-draft': 409,
  'quote/draft-exists': 409,
  'desk/version-differs': 412,
  'desk/too-large': 413,
  'desk/key-of-another': 422,
  'desk/version-missing': 428,
  'desk/too-many': 429,
  'desk/fault': 500,
  'desk/checkpoint-not-written': 503,
  'desk/database-away': 503,
  'desk/sign-in-away': 503,
  'desk/database-full': 507,
}

/** The status of an answer with these issues, which the first of them decides. */
export const statusCodeOf = ([first]: readonly Issue[]): ContentfulStatusCode => {
  const code = first?.code ?? ''
  // What is no JSON is a request that cannot be read; what is JSON and no quote is one that cannot be followed.
  return statusCodes[code] ?? (code.startsWith('json/') ? 400 : 422)
}
