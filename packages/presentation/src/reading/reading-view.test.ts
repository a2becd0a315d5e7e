import { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { viewOfTexts } from '../testing/readings.ts'

const script = `require no.ssb.fdb:41 as db
textblock
Om prosjektet
endblock
import db/BEFOLKNING_KJOENN
for i in 2012:2019
  import db/INNTEKT_WLONN date_fmt($i, 12, 31)
  import db/INNTEKT_WLONN date_fmt($i, 12, 31)
end
import-event db/SIVSTANDFDT_SIVSTAND 2018-01-01 to 2019-12-31
import db/BEFOLKING_POSTNR 2020-02-30
import db/ARBAVKLARPFDT_MOTTAK 2020-01-01
// import db/NUDB_BU
`

const files = { 'bestilling.txt': script, 'limt inn': 'SB12362_A, SB12362_B' }

const answers = { 'unknown-variable:SB12362': 'outside' }

describe('what was read from files', () => {
  it('is summed up, and told file by file', async () => {
    const { summary, files: rows } = await viewOfTexts(files)
    expect(summary).toBe('Filene bestiller 7 variabler fra 2 statistikkområder og 2 FD-Trygd-tabeller.')
    expect(rows.rows).toEqual([
      { label: 'bestilling.txt', value: 'skript fra microdata.no, 6 variabler' },
      { label: 'limt inn', value: 'variabelnavn, 2 variabler' },
    ])
  })

  it('is grouped by what it is priced with, each name once with its dates and places', async () => {
    const { groups } = await viewOfTexts(files, 'nb', answers)
    expect(groups.map(({ heading }) => heading)).toEqual([
      'FD-Trygd-tabell: Sivilstandsforløpet (F_DEMO_SIV)',
      'FD-Trygd-tabell: Arbeidsavklaringspenger (F_AAP)',
      'Statistikkområde: Befolkning',
      'Statistikkområde: Inntekt',
      'Listen er ikke kjent',
      'Utenfor variabellistene',
    ])
    expect(groups.map(({ variables }) => variables)[3]).toEqual([
      {
        name: 'INNTEKT_WLONN',
        description: undefined,
        dates: '8 datoer fra 31. desember 2012 til 31. desember 2019',
        places: 'bestilling.txt, linje 7 og 8',
      },
    ])
    expect(groups[0]?.variables[0]?.dates).toBe('2018–2019')
  })

  it('has its questions with what holds without an answer, and with it', async () => {
    const { questions } = await viewOfTexts(files, 'nb', answers)
    expect(
      questions.questions.map(({ question, state, answered, places }) => [question, state, answered, places]),
    ).toEqual([
      [
        'Opplysningene i FD-Trygd-tabellen «Sivilstandsforløpet (F_DEMO_SIV)» finnes også i en annen liste. Hvor skal SIVSTANDFDT_SIVSTAND hentes fra?',
        'Ikke besvart. Det er regnet med FD-Trygd-tabellen «Sivilstandsforløpet (F_DEMO_SIV)».',
        false,
        'bestilling.txt, linje 10',
      ],
      [
        'Hvilken variabelliste hører BEFOLKING_POSTNR til?',
        'Ikke besvart. Variablene er med uten pris, og anslaget sier «fra».',
        false,
        'bestilling.txt, linje 11',
      ],
      [
        'Hvilken variabelliste hører SB12362_A og SB12362_B til?',
        'Svar: data utenfor variabellistene.',
        true,
        'limt inn, linje 1',
      ],
    ])
    expect(questions.questions.map(({ others }) => others)).toEqual([
      undefined,
      'en annen liste eller tabell i katalogen',
      'en annen liste eller tabell i katalogen',
    ])
    expect(questions.questions[1]?.options).toEqual([
      { id: 'list:befolkning', label: 'variabellisten «Befolkning» (ligner på BEFOLKNING)', chosen: false },
      { id: 'outside', label: 'data utenfor variabellistene', chosen: false },
      { id: 'leave-out', label: 'ikke ta dem med', chosen: false },
    ])
  })

  it('tells an answer that was not among the options', async () => {
    const { questions } = await viewOfTexts(files, 'nb', { 'unknown-variable:SB12362': 'table:F_AAP' })
    expect(questions.questions[2]?.state).toBe('Svar: FD-Trygd-tabellen «Arbeidsavklaringspenger (F_AAP)».')
  })

  it('has its issues with the place beside the sentence', async () => {
    const { issues } = await viewOfTexts(files)
    expect(issues.flatMap((group) => group.issues.map(({ place, sentence }) => [place, sentence]))).toEqual([
      [
        'bestilling.txt, linje 11',
        '«2020-02-30» er ikke en dato. BEFOLKING_POSTNR er lest uten den. Skriv datoen som 2020-12-31.',
      ],
      [
        'bestilling.txt, linje 11',
        'BEFOLKING_POSTNR er særlig identifiserende: Postnummer. Legg ved en begrunnelse for hvorfor prosjektet trenger den.',
      ],
    ])
  })

  it('says which days a variable does not exist for, whole years as years', async () => {
    const list = 'Variabelbeskrivelse;Velg;Variabelnavn;Fra år;Til år\nType;2015-2020;reaksjon;1992;2018\n'
    const { issues } = await viewOfTexts({ 'SSB_variabelliste_krim.csv': list })
    expect(issues.flatMap((group) => group.issues.map(({ place, sentence }) => [place, sentence]))).toEqual([
      [
        'SSB_variabelliste_krim.csv, linje 2',
        'reaksjon finnes ikke for 2015–2020. Den finnes fra 1992 til 2018. Endre datoene.',
      ],
    ])
  })

  it('says what was skipped and why', async () => {
    const { skipped } = await viewOfTexts(files)
    expect(skipped.rows).toEqual([
      { label: 'Tekstblokk i et skript', value: 'bestilling.txt, linje 2' },
      { label: 'Import som er kommentert ut', value: 'bestilling.txt, linje 13' },
    ])
  })

  it.each(languages)('leaves no value out in %s', async (language) => {
    const view = JSON.stringify(await viewOfTexts({ ...files, x: 'Bare ord og ikke noe annet.' }, language, answers))
    expect(view).not.toMatch(/[{]\w+[}]|undefined|\[object/)
  })

  it('names no kind of a file that could not be read', async () => {
    const { files: told } = await viewOfTexts({ ...files, 'søknad.docx': 'PK\u0003\u0004' })
    expect(told.rows.find(({ label }) => label === 'søknad.docx')?.value).toBe('ikke lest')
    expect(told.rows.find(({ label }) => label === 'bestilling.txt')?.value).toContain('skript')
  })

  it('is that no variables were found when files order nothing', async () => {
    expect((await viewOfTexts({ x: 'create-dataset a' }, 'en')).summary).toBe('We found no variables in the files.')
  })
})
