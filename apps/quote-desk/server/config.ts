import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type AmountText, type Issue, type Result, resultOf } from '@anslag/pricing'
import { type DeskIssueCode, raise } from './issues.ts'

/** How a server was told to run. */
export interface Config {
  readonly port: number
  /** Where the embedded database and the checkpoints are, unless they are told to be elsewhere. */
  readonly folder: string
  /** Addresses of a PostgreSQL, for the application and for migrations; absent: the embedded one. */
  readonly database?: { readonly application: string; readonly owner: string }
  readonly checkpoints: string
  /** Whoever signs in by the links that are printed. */
  readonly person: string
  /** What a case may come to, excluding VAT, before a second person has to approve it. */
  readonly approvalAbove?: AmountText
}

type Environment = Readonly<Record<string, string | undefined>>

/** What a setting has to look like, and what is wrong with one that does not. */
const forms: Readonly<Record<string, readonly [RegExp, DeskIssueCode]>> = {
  DESK_PORT: [/^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/, 'desk/setting-not-a-port'],
  DESK_DATA: [/^\/.{0,1000}$/, 'desk/setting-not-a-path'],
  DESK_CHECKPOINTS: [/^\/.{0,1000}$/, 'desk/setting-not-a-path'],
  DESK_PERSON: [/^(?=.*\S)[^\p{C}]{1,100}$/u, 'desk/setting-not-a-name'],
  DESK_APPROVAL_ABOVE: [/^(0|[1-9]\d{0,11})\.\d{2}$/, 'desk/setting-not-an-amount'],
  DATABASE_URL: [/^postgres(ql)?:\/\/.{1,1000}$/, 'desk/setting-not-a-database'],
  MIGRATION_DATABASE_URL: [/^postgres(ql)?:\/\/.{1,1000}$/, 'desk/setting-not-a-database'],
}

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
  const isAlone = names.includes('MIGRATION_DATABASE_URL') && !names.includes('DATABASE_URL')
  const alone = { name: 'MIGRATION_DATABASE_URL', other: 'DATABASE_URL' }
  return [...unknown, ...wrong, ...(isAlone ? [raise('desk/setting-alone', '', alone)] : [])]
}

/** The folder of a machine's own data: of the whole machine for root, else of the user. */
const usualFolder = (): string =>
  userInfo().uid === 0 ? '/var/lib/anslag-desk' : join(homedir(), '.local', 'state', 'anslag-desk')

/** Reads the settings of a server, and finds everything that is wrong with them at once. */
export const readConfig = (environment: Environment): Result<Config> => {
  const setting = (name: string, usual: string) => environment[name] || usual
  const folder = setting('DESK_DATA', usualFolder())
  const application = setting('DATABASE_URL', '')
  const owner = setting('MIGRATION_DATABASE_URL', application)
  const above = setting('DESK_APPROVAL_ABOVE', '')
  const config: Config = {
    port: Number(setting('DESK_PORT', '4180')),
    folder,
    ...(application === '' ? {} : { database: { application, owner } }),
    checkpoints: setting('DESK_CHECKPOINTS', join(folder, 'checkpoints.jsonl')),
    person: setting('DESK_PERSON', userInfo().username),
    ...(above === '' ? {} : { approvalAbove: above }),
  }
  return resultOf(config, faultsOf(environment))
}
