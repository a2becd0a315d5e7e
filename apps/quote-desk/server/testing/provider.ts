import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import Provider, { type Configuration } from 'oidc-provider'

/** An account at the provider of the tests, which a test may change. */
export interface Account {
  roles: string[]
  name: string
  /** The same for two accounts of one person. */
  person: string
  unit?: string
}

/** A provider that answers on this machine, and whom it knows. */
export interface TestProvider {
  readonly issuer: string
  readonly accounts: Map<string, Account>
  /** A token with these claims, as if the provider had signed it. */
  readonly signed: (claims: JWTPayload) => Promise<string>
  readonly stop: () => void
}

const configuration = async (
  accounts: Map<string, Account>,
  redirect: string,
  privateKey: CryptoKey,
): Promise<Configuration> => {
  return {
    clients: [
      {
        client_id: 'desk',
        client_secret: 'secret of the desk',
        redirect_uris: [redirect],
        grant_types: ['authorization_code', 'refresh_token'],
      },
      {
        client_id: 'finance-import',
        client_secret: 'secret of finance',
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
        scope: 'register',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['of the tests'] },
    scopes: ['openid', 'profile', 'offline_access', 'register'],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'person', 'unit'] },
    findAccount: (_context, id) => {
      const account = accounts.get(id)
      return account && { accountId: id, claims: async () => ({ sub: id, ...account }) }
    },
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => '',
        getResourceServerInfo: (_context, audience) => ({ scope: 'register', audience, accessTokenFormat: 'jwt' }),
      },
    },
    extraTokenClaims: (_context, token) => (token.kind === 'ClientCredentials' ? { roles: ['finance'] } : {}),
    pkce: { required: () => true },
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    ttl: { AccessToken: 3_600, AuthorizationCode: 60, RefreshToken: 3_600, ClientCredentials: 600, IdToken: 600 },
  }
}

/** Starts a certified provider on this machine. */
export const startProvider = async (redirect: string): Promise<TestProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const issuer = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  const accounts = new Map<string, Account>()
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const provider = new Provider(issuer, await configuration(accounts, redirect, privateKey))
  server.on('request', provider.callback())
  return {
    issuer,
    accounts,
    signed: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(privateKey),
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A browser at the provider: it keeps cookies, follows where it is sent, and fills in what it is asked. */
export const answerAt = async (issuer: string, address: string, account: string): Promise<string> => {
  const cookies = new Map<string, string>()
  const visit = async (url: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    return response
  }
  let response = await visit(address)
  for (let step = 0; step < 12; step += 1) {
    const location = response.headers.get('Location')
    if (location !== null) {
      const next = new URL(location, issuer)
      if (next.origin !== issuer) return next.href
      response = await visit(next.href)
    } else {
      const page = await response.text()
      const [, action = ''] = /action="([^"]+)"/.exec(page) ?? []
      const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(page) ?? []
      response = await visit(new URL(action, issuer).href, { prompt, login: account, password: 'x' })
    }
  }
  throw new Error('the provider asks for ever')
}
