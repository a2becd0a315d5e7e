import { folded } from './folded.ts'

/** What a column of a variable list is for. */
export const roles = [
  'name',
  'description',
  /** Ticks of what is wanted; years are a tick too. */
  'tick',
  'wantedYears',
  'wantedFrom',
  'wantedTo',
  /** The years that a variable exists for. */
  'from',
  'to',
  'years',
  'definition',
  'codes',
  'table',
  /** A known column that says nothing of an order. */
  'other',
] as const

export type Role = (typeof roles)[number]

/** A word of its own, where `\b` would take å, æ and ø for its ends. */
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u')

const table = word('(?:fd-trygd-?)?tabell(?:namn|navn|kode)?|table(?: ?(?:name|code))?')
const name =
  /^(?:(?:variabel|variable)[- ]*(?:namn|navn|name|kode|code|id)(?![\p{L}\d])|(?:kort|felt|kolonne)?(?:namn|navn)$|(?:short )?name$)/u
const description = word(
  '(?:variabel[- ]?)?(?:beskrivelse|beskriving|skildring|forklaring|tekst)r?|(?:variable )?(?:description|label)|betegnelse|nemning|innhold|innhald',
)
const variable = /^(?:variabel|variable|variabler|variablar|variables)-?$/u
const definition = word('definisjon(?:er|ar)?|definitions?|dokumentasjon|documentation')
const codes = word(
  'kod(?:e|er|ar|ene|ane)|kode(?:liste|lister|verdi|verdier|verdiar)|codes?|code ?lists?|klassifikasjon|classification|verdi(?:er|ar)',
)
const wanted = word(
  'ønsk\\p{L}*|velg|vel|valg(?:te?)?|val|valde?|vald|bestill\\p{L}*|ting(?:e|a|ing)|kryss\\p{L}*|avkryss\\p{L}*|hukes?|marker|merk|wanted|want|request(?:ed)?|select(?:ed|ion)?|choose|chosen|choice|order(?:ed)?|tick|mark|x|skal med|ja/nei|yes/no',
)
const from = word('fra|frå|from|f\\.?o\\.?m\\.?|start\\p{L}*|første|fyrste|first')
const to = word('til|to|until|t\\.?o\\.?m\\.?|slutt\\p{L}*|siste|end|last')
const years = word(
  'år|åra|årene|årgang(?:er|ar|ane|ene|en)?|årstall|årstal|periode(?:r|n)?|tidsrom|tidspunkt|years?|periods?',
)
const other = word(
  'enhet(?:er|stype)?|eining(?:ar|stype)?|units?|merknad(?:er|ar)?|kommentar(?:er|ar)?|comments?|notes?|type|datatype|format|lengde|lengd|length|kilde|kjelde|source|sensitiv\\p{L}*|sensitive|identifi\\p{L}*|nr|nummer|id|tema|theme|emne|gruppe|group|hyppighet|frekvens|frequency|pris|price|status|oppdatert|updated',
)

/** A sentence above a list is no heading of a column. */
const longest = 200

/** `Fra` and `Gyldig til` say years by themselves; `Kryss av for data fra registeret` does not. */
const longestAlone = 20

const longestYears = 40

const yearsRole = (text: string, isWanted: boolean): Role | undefined => {
  const hasYears = years.test(text)
  if (text.length > (isWanted ? longest : longestYears) || (!hasYears && text.length > longestAlone)) return undefined
  const [isFrom, isTo] = [from.test(text), to.test(text)]
  if (isFrom && !isTo) return isWanted ? 'wantedFrom' : 'from'
  if (isTo && !isFrom) return isWanted ? 'wantedTo' : 'to'
  return hasYears || isFrom ? (isWanted ? 'wantedYears' : 'years') : undefined
}

/**
 * What a heading says that its column is for, in bokmål, nynorsk or English; undefined when it is no known heading. With the
 * heading of the group that it stands in, years that are wanted can be told from years that there are.
 *
 * @example roleOf('Til og med', 'Ønskte årgangar') // 'wantedTo'
 */
export const roleOf = (heading: string, group = ''): Role | undefined => {
  if (heading === '' || heading.length > longest) return undefined
  const text = folded(heading)
  if (table.test(text)) return 'table'
  const isWanted = wanted.test(text)
  if (!isWanted && name.test(text)) return 'name'
  if (!isWanted && description.test(text)) return 'description'
  if (definition.test(text)) return 'definition'
  if (!isWanted && other.test(text) && !years.test(text)) return 'other'
  const byYears = yearsRole(text, isWanted || wanted.test(folded(group.slice(0, longest))))
  if (byYears !== undefined) return byYears
  if (isWanted) return 'tick'
  return codes.test(text) ? 'codes' : undefined
}

/** A heading of the names, in the words of `roleOf`. */
export const isName = (heading: string): boolean => heading.length <= longest && name.test(folded(heading))

/** `Variabel` alone is the name where nothing else is, and else what describes it. */
export const isVariable = (heading: string): boolean => heading.length <= longest && variable.test(folded(heading))
