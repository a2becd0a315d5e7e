import * as answers from './answers.ts'
import { type Described, found } from './route.ts'

/** Who is signed in. */
export const session: readonly Described[] = [
  {
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in',
    answer: ['SignedIn', answers.signedInAnswer],
    ...found,
  },
  { method: 'delete', path: '/api/session', summary: 'Signs out', status: 204 },
]
