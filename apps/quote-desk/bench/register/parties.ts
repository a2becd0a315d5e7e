import type { Party } from '@anslag/quotes'
import { isOrganisationNumber } from '@anslag/quotes'

const institutions = [
  'Universitetet i Oslo',
  'Universitetet i Bergen',
  'NTNU',
  'UiT Norges arktiske universitet',
  'Folkehelseinstituttet',
  'OsloMet',
  'Universitetet i Agder',
  'Universitetet i Stavanger',
  'Nord universitet',
  'Frischsenteret',
  'NORCE',
  'Haukeland universitetssjukehus',
] as const

const departments = [
  'Institutt for samfunnsmedisin',
  'Økonomisk institutt',
  'Institutt for sosiologi',
  'Det psykologiske fakultet',
  'Institutt for pedagogikk',
  'Senter for arbeidslivsforskning',
  'Institutt for demografi',
  'Juridisk fakultet',
  'Avdeling for epidemiologi',
  'Senter for likestilling',
  'Institutt for geografi',
  'Handelshøyskolen',
  'Avdeling for helsetjenesteforskning',
  'Institutt for statsvitenskap',
  'Senter for boligforskning',
] as const

/** The first number from a place on whose last digit is right. */
const organisationNumber = (place: number): string => {
  for (let number = 910_000_000 + place * 37; ; number += 1) {
    const text = String(number)
    if (isOrganisationNumber(text)) return text
  }
}

/** One of some in turn. */
export const inTurn = <T>(all: readonly [T, ...T[]], place: number): T => all[place % all.length] ?? all[0]

/** One of 180 buyers. */
export const buyerAt = (place: number): Party => {
  const institution = inTurn(institutions, place)
  const department = inTurn(departments, Math.floor(place / institutions.length))
  return {
    name: `${institution}, ${department}`,
    organisationNumber: organisationNumber(place % (institutions.length * departments.length)),
    address: { lines: ['Postboks 1072'], postalCode: '0316', city: 'Oslo', country: 'NO' },
  }
}

const first = ['Kari', 'Anne', 'Ingrid', 'Marit', 'Per', 'Lars', 'Ole', 'Nils'] as const
const last = ['Nordmann', 'Hansen', 'Dahl'] as const

/** One of 24 officers. */
export const officerAt = (place: number): string =>
  `${inTurn(first, place)} ${inTurn(last, Math.floor(place / first.length))}`

const subjects = [
  'Sykdom, arbeid og familie etter kreft',
  'Utdanning og inntekt blant unge voksne',
  'Innvandring og bosetting',
  'Sykefravær i små bedrifter',
  'Barnevern og senere livsløp',
  'Formue og arv over tre generasjoner',
  'Uføretrygd og deltidsarbeid',
  'Skilsmisse og flytting',
  'Frafall i videregående skole',
  'Lønn og kjønn i kommunene',
  'Pendling og boligpriser',
  'Selvmord og ledighet',
  'Fødselsrekkefølge og utdanning',
  'Kriminalitet og rus',
  'Pensjonering og helse',
  'Søsken i arbeidslivet',
  'Legemidler og trygd',
  'Kontantstøtte og sysselsetting',
  'Studielån og yrkesvalg',
  'Trangboddhet og skoleresultater',
] as const

const places = ['i Norge', 'i Nordland', 'i Oslo', 'langs kysten', 'på Vestlandet', 'i Trøndelag', 'i Agder'] as const

/** What a project is called: no two of the first thousand alike. */
export const titleAt = (place: number): string =>
  `${inTurn(subjects, place)} ${inTurn(places, Math.floor(place / subjects.length))}, delprosjekt ${place + 1}`
