/** The codes of ISO 3166-1 alpha-2 that are officially assigned. Source: ISO 3166 Maintenance Agency, Online Browsing Platform. */
export const countryCodes: ReadonlySet<string> = new Set(
  `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
  `
    .trim()
    .split(/\s/)
    .filter((code) => code !== ''),
)

/** What people write where ISO 3166 has another code: reserved codes, those of the European Union, of languages, of old states. */
const meant: Readonly<Record<string, string>> = {
  UK: 'GB',
  EN: 'GB',
  EL: 'GR',
  SW: 'SE',
  DA: 'DK',
  NB: 'NO',
  NN: 'NO',
  SP: 'ES',
  JA: 'JP',
  FX: 'FR',
  DD: 'DE',
  YU: 'RS',
  TP: 'TL',
}

/** The code that somebody probably meant by one that is none; undefined where nobody can tell. */
export const meantCountry = (code: string): string | undefined => (countryCodes.has(code) ? undefined : meant[code])

/** True where data about persons are in Norway: the mainland, and Svalbard and Jan Mayen. */
export const isNorwegian = (country: string): boolean => country === 'NO' || country === 'SJ'

/** True for countries outside the Norwegian VAT area, which Svalbard and Jan Mayen are too: the VAT Act, section 1-2. */
export const isOutsideVatArea = (country: string): boolean => country !== 'NO'
