import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type AmountText, type Issue, type Result, resultOf } from '@anslag/pricing'
import { type DeskIssueCode, raise } from './issues.ts'
import type { MailSettings } from './jobs/mail.ts'
import type { ProviderSettings } from './sign-in/provider.ts'
import type { KeySettings } from './signing/keys.ts'

/** How a server was told to run. */
export interface Config {
  readonly port: number
  /** Where the embedded database and the checkpoints are, unless they are told to be elsewhere. */
  readonly folder: string
  /** Addresses of a PostgreSQL, for the application and for migrations; absent: the embedded one. */
  readonly database?: { readonly application: string; readonly owner: string; readonly redaction?: string }
  /** The file that this server writes its checkpoints to; other servers have theirs in the same folder. */
  readonly checkpoints: string
  readonly keys: KeySettings
  /** The address of this machine to listen on: only itself, unless a provider says who is who. */
  readonly listen: string
  /** Where everybody finds the desk, without a slash at the end. */
  readonly publicUrl?: string
  readonly provider?: ProviderSettings
  readonly mail?: MailSettings
  /** Requests that one session, or one address without one, may send in a minute. */
  readonly perMinute: number
  readonly proxies: number
  /** The port at which this machine alone reads figures. */
  readonly metricsPort?: number
  /** Whoever signs in by the links that are printed. */
  readonly person: string
  /** Whether what a buyer answers by a link counts at once. */
  readonly entersBuyerAnswers: boolean
  /** What a case may come to, excluding VAT, before a second person has to approve it. */
  readonly approvalAbove?: AmountText
}

type Environment = Readonly<Record<string, string | undefined>>

const port = /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/

/** With TLS, or on this machine alone. */
const origin = String.raw`(https://[^/?#@\s]{1,200}|http://(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)`

const site = new RegExp(`^${origin}$`)

const issuer = new RegExp(String.raw`^${origin}(/[\w./~-]{0,200})?$`)

/** Names of members, one within another. */
const claim = /^[\w:/-]{1,100}(\.[\w:/-]{1,100}){0,4}$/

/** What a setting has to look like, and what is wrong with one that does not. */
const forms: Readonly<Record<string, readonly [RegExp, DeskIssueCode]>> = {
  DESK_PORT: [port, 'desk/setting-not-a-port'],
  DESK_DATA: [/^\/.{0,1000}$/, 'desk/setting-not-a-path'],
  DESK_CHECKPOINTS: [/^\/.{0,1000}$/, 'desk/setting-not-a-path'],
  DESK_LISTEN: [/^[0-9a-fA-F.:]{2,45}$/, 'desk/setting-not-an-address'],
  PUBLIC_URL: [site, 'desk/setting-not-a-site'],
  DESK_OIDC_ISSUER: [issuer, 'desk/setting-not-a-site'],
  DESK_OIDC_CLIENT: [/^.{1,200}$/, 'desk/setting-not-a-name'],
  DESK_OIDC_SECRET: [/^.{1,500}$/, 'desk/setting-not-a-name'],
  DESK_OIDC_AUDIENCE: [/^.{1,500}$/, 'desk/setting-not-a-name'],
  DESK_OIDC_ROLES_CLAIM: [claim, 'desk/setting-not-a-claim'],
  DESK_OIDC_PERSON_CLAIM: [claim, 'desk/setting-not-a-claim'],
  DESK_OIDC_NAME_CLAIM: [claim, 'desk/setting-not-a-claim'],
  DESK_OIDC_UNIT_CLAIM: [claim, 'desk/setting-not-a-claim'],
  DESK_MAIL_SERVER: [/^smtps?:\/\/[^\s]{1,500}$/, 'desk/setting-not-a-mail-server'],
  DESK_MAIL_FROM: [/^[^\s@<>\p{C}]{1,64}@[^\s@<>\p{C}]{1,190}$/u, 'desk/setting-not-a-name'],
  DESK_REQUESTS_PER_MINUTE: [/^[1-9]\d{0,6}$/, 'desk/setting-not-a-count'],
  DESK_PROXIES: [/^\d$/, 'desk/setting-not-a-count'],
  DESK_METRICS_PORT: [port, 'desk/setting-not-a-port'],
  DESK_SIGNING_KEY_FILE: [/^\/.{0,1000}$/, 'desk/setting-not-a-path'],
  DESK_SIGNING_KEY: [/^\{.{0,2000}\}\s*$/s, 'desk/key-unusable'],
  DESK_TRUSTED_KEYS: [/^\/.{0,1000}$/, 'desk/setting-not-a-path'],
  DESK_PERSON: [/^(?=.*\S)[^\p{C}]{1,100}$/u, 'desk/setting-not-a-name'],
  DESK_APPROVAL_ABOVE: [/^(0|[1-9]\d{0,11})\.\d{2}$/, 'desk/setting-not-an-amount'],
  DESK_BUYER_ANSWERS: [/^(confirmed|at-once)$/, 'desk/setting-not-a-choice'],
  DATABASE_URL: [/^postgres(ql)?:\/\/.{1,1000}$/, 'desk/setting-not-a-database'],
  MIGRATION_DATABASE_URL: [/^postgres(ql)?:\/\/.{1,1000}$/, 'desk/setting-not-a-database'],
  REDACTION_DATABASE_URL: [/^postgres(ql)?:\/\/.{1,1000}$/, 'desk/setting-not-a-database'],
}

/** Every setting by its name. */
export const settingNames: readonly string[] = Object.keys(forms)

/** Settings that mean nothing, or are dangerous, without another. */
const together = [
  ['MIGRATION_DATABASE_URL', 'DATABASE_URL'],
  ['REDACTION_DATABASE_URL', 'DATABASE_URL'],
  ['DESK_LISTEN', 'DESK_OIDC_ISSUER'],
  ['DESK_MAIL_SERVER', 'DESK_MAIL_FROM'],
  ['DESK_MAIL_FROM', 'DESK_MAIL_SERVER'],
  ['DESK_OIDC_ISSUER', 'PUBLIC_URL'],
  ['DESK_OIDC_ISSUER', 'DESK_OIDC_CLIENT'],
  ['DESK_OIDC_CLIENT', 'DESK_OIDC_ISSUER'],
] as const

const faultsOf = (environment: Environment): readonly Issue[] => {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
  const unknown = given
    .filter(([name]) => name.startsWith('DESK_') && !Object.hasOwn(forms, name))
    .map(([name]) => raise('desk/unknown-setting', '', { name }))
  const wrong = given.flatMap(([name, value = '']) => {
    const [form, code] = forms[name] ?? []
    return form === undefined || code === undefined || form.test(value) ? [] : [raise(code, '', { name })]
  })
  const names = given.map(([name]) => name)
  const alone = together.filter(([name, other]) => names.includes(name) && !names.includes(other))
  return [...unknown, ...wrong, ...alone.map(([name, other]) => raise('desk/setting-alone', '', { name, other }))]
}

/** The folder of a machine's own data: of the whole machine for root, else of the user. */
const usualFolder = (): string =>
  userInfo().uid === 0 ? '/var/lib/anslag-desk' : join(homedir(), '.local', 'state', 'anslag-desk')

const keySettings = (environment: Environment, folder: string): KeySettings => {
  const { DESK_SIGNING_KEY: key, DESK_SIGNING_KEY_FILE: keyFile, DESK_TRUSTED_KEYS: trustFile } = environment
  return {
    ...(key ? { key } : {}),
    ...(keyFile ? { keyFile } : {}),
    ...(trustFile ? { trustFile } : {}),
    demonstrationFile: join(folder, 'demonstration-key.json'),
  }
}

const publicSite = ({ PUBLIC_URL: publicUrl }: Environment): { readonly publicUrl?: string } =>
  publicUrl ? { publicUrl } : {}

const mailSettings = ({ DESK_MAIL_SERVER: server, DESK_MAIL_FROM: from }: Environment): Pick<Config, 'mail'> =>
  server && from ? { mail: { server, from } } : {}

const metricsPort = ({ DESK_METRICS_PORT: metrics }: Environment): Pick<Config, 'metricsPort'> =>
  metrics ? { metricsPort: Number(metrics) } : {}

/** The provider, where one is named. */
const providerSettings = (environment: Environment): { readonly provider?: ProviderSettings } => {
  const { DESK_OIDC_ISSUER: issuer, DESK_OIDC_CLIENT: clientId, DESK_OIDC_SECRET: clientSecret } = environment
  if (!issuer || !clientId) return {}
  const { DESK_OIDC_ROLES_CLAIM, DESK_OIDC_PERSON_CLAIM, DESK_OIDC_NAME_CLAIM, DESK_OIDC_UNIT_CLAIM } = environment
  const { DESK_OIDC_AUDIENCE, PUBLIC_URL } = environment
  return {
    provider: {
      issuer,
      clientId,
      ...(clientSecret ? { clientSecret } : {}),
      audience: DESK_OIDC_AUDIENCE || clientId,
      rolesClaim: DESK_OIDC_ROLES_CLAIM || 'roles',
      personClaim: DESK_OIDC_PERSON_CLAIM || 'sub',
      nameClaim: DESK_OIDC_NAME_CLAIM || 'name',
      ...(DESK_OIDC_UNIT_CLAIM ? { unitClaim: DESK_OIDC_UNIT_CLAIM } : {}),
      redirect: `${PUBLIC_URL}/sign-in/callback`,
    },
  }
}

/** Reads the settings of a server, and finds everything that is wrong with them at once. */
export const readConfig = (environment: Environment): Result<Config> => {
  const setting = (name: string, usual: string) => environment[name] || usual
  const folder = setting('DESK_DATA', usualFolder())
  const application = setting('DATABASE_URL', '')
  const owner = setting('MIGRATION_DATABASE_URL', application)
  const redaction = setting('REDACTION_DATABASE_URL', '')
  const above = setting('DESK_APPROVAL_ABOVE', '')
  const config: Config = {
    port: Number(setting('DESK_PORT', '4180')),
    folder,
    ...(application === '' ? {} : { database: { application, owner, ...(redaction === '' ? {} : { redaction }) } }),
    checkpoints: setting('DESK_CHECKPOINTS', join(folder, 'checkpoints.jsonl')),
    keys: keySettings(environment, folder),
    listen: setting('DESK_LISTEN', '127.0.0.1'),
    ...publicSite(environment),
    ...providerSettings(environment),
    ...mailSettings(environment),
    perMinute: Number(setting('DESK_REQUESTS_PER_MINUTE', '600')),
    proxies: Number(setting('DESK_PROXIES', '0')),
    ...metricsPort(environment),
    entersBuyerAnswers: setting('DESK_BUYER_ANSWERS', 'confirmed') === 'at-once',
    person: setting('DESK_PERSON', userInfo().username),
    ...(above === '' ? {} : { approvalAbove: above }),
  }
  return resultOf(config, faultsOf(environment))
}
