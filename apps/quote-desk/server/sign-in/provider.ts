import { type Role, roles } from '@anslag/quotes'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oidc from 'openid-client'

/** Where people and programs prove who they are, and which claims say so. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
  /** Of tokens that programs come with. */
  readonly audience: string
  /** Names of members, one within another: `realm_access.roles`. */
  readonly rolesClaim: string
  /** What tells people apart, whatever account they come by. */
  readonly personClaim: string
  readonly nameClaim: string
  /** Of which unit they are; absent: the desk knows no units. */
  readonly unitClaim?: string
  /** Where the provider sends people back to. */
  readonly redirect: string
}

/** Who somebody is, and what they may come as, by what the provider says at this moment. */
export interface Known {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Of which unit they are, empty where that is not said; null where nobody is of any. */
  readonly unit: string | null
}

/** What the provider gave to ask again with. */
export interface Tokens {
  readonly subject: string
  readonly access: string
  readonly refresh?: string
}

/** What has to be remembered from sending somebody off until they come back. */
export interface Flow {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** An OpenID Connect provider. */
export interface Provider {
  readonly begin: () => Promise<Flow & { readonly address: string }>
  /** Who came back; undefined where what they brought is none, is not for us or was used. */
  readonly complete: (address: URL, flow: Flow) => Promise<(Known & { readonly tokens: Tokens }) | undefined>
  /** Who somebody is now; undefined where the provider vouches for them no longer. */
  readonly reread: (tokens: Tokens) => Promise<(Known & { readonly tokens: Tokens }) | undefined>
  /** Which program a token is of; undefined where it is none for us. */
  readonly program: (token: string) => Promise<Known | undefined>
}

type Claims = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Claims => typeof value === 'object' && value !== null

const claimAt = (claims: Claims, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), claims)

const textAt = (claims: Claims, path: string): string => {
  const value = claimAt(claims, path)
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

const knownFrom = (
  claims: Claims,
  { rolesClaim, personClaim, nameClaim, unitClaim }: ProviderSettings,
): Known | undefined => {
  const given = [claimAt(claims, rolesClaim)].flat()
  const person = textAt(claims, personClaim)
  const name = textAt(claims, nameClaim) || person
  const unit = unitClaim === undefined ? null : textAt(claims, unitClaim)
  return person === '' ? undefined : { person, name, roles: roles.filter((role) => given.includes(role)), unit }
}

/** Asymmetric ones alone: with another, whoever can check a token could make one. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519']

/** What the provider itself refused; anything else is that it could not be asked. */
const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.ResponseBodyError ||
  error instanceof oidc.WWWAuthenticateChallengeError ||
  error instanceof oidc.AuthorizationResponseError ||
  (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT')

const orRefused = async <T>(asking: Promise<T>): Promise<T | undefined> => {
  try {
    return await asking
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

const scope = 'openid profile offline_access'

type Answer = oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers

const configured = ({ issuer, clientId, clientSecret, redirect }: ProviderSettings): Promise<oidc.Configuration> =>
  oidc.discovery(
    new URL(issuer),
    clientId,
    { redirect_uris: [redirect] },
    clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    // Settings let an issuer without TLS pass on this machine alone.
    new URL(issuer).protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {},
  )

/** How long a program comes with one token: what it may was read when that was given. */
const oldestToken = '10 minutes'

/** How far the provider's clock may be from ours, in seconds. */
const clockTolerance = 30

/** Who has a token of the provider, if it is signed, for us, and good. */
const programReader = (config: oidc.Configuration, settings: ProviderSettings): Provider['program'] => {
  const { jwks_uri: jwks = '', issuer } = config.serverMetadata()
  const keys = createRemoteJWKSet(new URL(jwks))
  const good = { requiredClaims: ['exp'], maxTokenAge: oldestToken, clockTolerance }
  const required = { issuer, audience: settings.audience, algorithms, ...good }
  return async (token) => {
    try {
      const { client_id: client, azp, sub, ...others } = (await jwtVerify(token, keys, required)).payload
      const called = [client, azp, sub].find((each) => typeof each === 'string')
      const naming = { ...settings, personClaim: 'client', nameClaim: 'client' }
      const found = knownFrom({ ...others, client: called }, naming)
      return found && { ...found, person: `program ${found.name}` }
    } catch (error) {
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_J')) return undefined
      throw error
    }
  }
}

/** Finds a provider; what it publishes says where to ask for what. */
export const findProvider = async (settings: ProviderSettings): Promise<Provider> => {
  const config = await configured(settings)
  const known = async (claims: Claims, tokens: Tokens) => {
    const more = await oidc.fetchUserInfo(config, tokens.access, tokens.subject)
    const found = knownFrom({ ...claims, ...more }, settings)
    return found && { ...found, tokens }
  }
  const knownBy = (answer: Answer, subject: string, before?: string) => {
    const refresh = answer.refresh_token ?? before
    const tokens = { subject, access: answer.access_token, ...(refresh === undefined ? {} : { refresh }) }
    return known(answer.claims() ?? {}, tokens)
  }
  const completed = async (address: URL, { state, nonce, verifier }: Flow) => {
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
    const answer = await oidc.authorizationCodeGrant(config, address, checks)
    const subject = answer.claims()?.sub
    return subject === undefined ? undefined : knownBy(answer, subject)
  }
  const reread = async (tokens: Tokens) => {
    const { subject, refresh } = tokens
    return refresh === undefined
      ? known({}, tokens)
      : knownBy(await oidc.refreshTokenGrant(config, refresh), subject, refresh)
  }
  return {
    begin: async () => {
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()]
      const challenge = await oidc.calculatePKCECodeChallenge(verifier)
      const pkce = { code_challenge: challenge, code_challenge_method: 'S256' }
      const asked = { redirect_uri: settings.redirect, scope, state, nonce, ...pkce }
      return { state, nonce, verifier, address: oidc.buildAuthorizationUrl(config, asked).href }
    },
    complete: (address, flow) => orRefused(completed(address, flow)),
    reread: (tokens) => orRefused(reread(tokens)),
    program: programReader(config, settings),
  }
}
