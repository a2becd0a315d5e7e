import type { ComponentTexts } from '../component-texts.ts'
import { nameTexts } from '../name-texts.ts'
import type { thirdParty } from './third-party.ts'

export const texts = {
  asks: {
    sources: {
      name: { nb: 'Kilder utenfor SSB', nn: 'Kjelder utanfor SSB', en: 'Sources outside Statistics Norway' },
      help: {
        nb: 'Data som ikke er SSBs egne: fra registre, fra andre etater, eller som dere selv har samlet inn. Hver kilde betyr avtaler, filer og folk som SSB må ha kontakt med. Derfor øker både koordineringen og arbeidet med kilden.',
        nn: 'Data som ikkje er SSB sine eigne: frå register, frå andre etatar, eller som de sjølve har samla inn. Kvar kjelde fører med seg avtalar, filer og folk som SSB må ha kontakt med. Difor aukar både koordineringa og arbeidet med kjelda.',
        en: 'Data that are not Statistics Norway’s own: from registries, from other agencies, or collected by you. Each source means agreements, files and people to deal with. That is why it adds both to coordination and to the work on the source.',
      },
      fields: {
        register: {
          name: { nb: 'Register', nn: 'Register', en: 'Register' },
          help: {
            nb: 'Hvilket register eller hvilken undersøkelse dataene kommer fra. Står det ikke her, velger dere «et annet» og sier hva slags dataeier det er. Valget avgjør om kilden kan være med i distribuert kobling, og viser hva dataeieren selv tar betalt.',
            nn: 'Kva register eller kva undersøking dataa kjem frå. Står det ikkje her, vel de «eit anna» og seier kva slags dataeigar det er. Valet avgjer om kjelda kan vere med i distribuert kopling, og viser kva dataeigaren sjølv tek betalt.',
            en: 'Which register or study the data come from. If it is not here, choose “another” and say what kind of holder has it. The choice decides whether the source can take part in distributed linking, and shows what its holder charges.',
          },
        },
        holder: {
          name: { nb: 'Dataeier', nn: 'Dataeigar', en: 'Data holder' },
          help: {
            nb: 'Hvem som har dataene. Det avgjør hvor mye samarbeid som trengs, og om kilden kan være med i distribuert kobling.',
            nn: 'Kven som har dataa. Det avgjer kor mykje samarbeid som trengst, og om kjelda kan vere med i distribuert kopling.',
            en: 'Who has the data. It decides how much cooperation is needed, and whether the source can take part in distributed linking.',
          },
          answers: {
            nationalHealthRegistry: {
              nb: 'nasjonalt helseregister',
              nn: 'nasjonalt helseregister',
              en: 'national health registry',
            },
            publicAuthority: { nb: 'offentlig myndighet', nn: 'offentleg styresmakt', en: 'public authority' },
            patientReportedOutcomeRegistry: {
              nb: 'register for pasientrapporterte utfall',
              nn: 'register for pasientrapporterte utfall',
              en: 'patient-reported outcomes registry',
            },
            ownData: { nb: 'egne innsamlede data', nn: 'eigne innsamla data', en: 'own collected data' },
            other: { nb: 'andre', nn: 'andre', en: 'others' },
          },
        },
        files: {
          name: { nb: 'Filer', nn: 'Filer', en: 'Files' },
          help: {
            nb: 'Hvor mange filer kilden sender til hver levering. SSB må ta imot, pakke ut og kontrollere hver fil.',
            nn: 'Kor mange filer kjelda sender til kvar levering. SSB må ta imot, pakke ut og kontrollere kvar fil.',
            en: 'How many files the source sends for each delivery. Statistics Norway must receive, unpack and check each file.',
          },
          ofThing: { nb: 'Filer fra {thing}', nn: 'Filer frå {thing}', en: 'Files from {thing}' },
        },
        records: {
          name: { nb: 'Antall rader', nn: 'Talet på rader', en: 'Number of rows' },
          help: {
            nb: 'Hvor mange rader filene har til sammen. Store filer tar lengre tid å lese, kontrollere og koble.',
            nn: 'Kor mange rader filene har til saman. Store filer tek lengre tid å lese, kontrollere og kople.',
            en: 'How many rows the files have in all. Large files take longer to read, check and link.',
          },
          ofThing: {
            nb: 'Antall rader fra {thing}',
            nn: 'Talet på rader frå {thing}',
            en: 'Number of rows from {thing}',
          },
        },
        fileFormat: {
          name: { nb: 'Filformat', nn: 'Filformat', en: 'File format' },
          help: {
            nb: 'SSB leser SAS, CSV, SPSS og Stata til og med versjon 12. Fast bredde krever et program som leser filen. Andre formater må skrives om, og det tar tid.',
            nn: 'SSB les SAS, CSV, SPSS og Stata til og med versjon 12. Fast breidd krev eit program som les fila. Andre format må skrivast om, og det tek tid.',
            en: 'Statistics Norway reads SAS, CSV, SPSS, and Stata up to version 12. Fixed width needs a program that reads the file. Other formats must be converted, which takes time.',
          },
          answers: {
            accepted: {
              nb: 'et format som SSB leser',
              nn: 'eit format som SSB les',
              en: 'one that Statistics Norway reads',
            },
            fixedWidth: { nb: 'fast bredde', nn: 'fast breidd', en: 'fixed width' },
            other: { nb: 'et annet format', nn: 'eit anna format', en: 'another format' },
          },
        },
        documentation: {
          name: { nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation' },
          help: {
            nb: 'SSB må vite hva som er i filene: populasjonen, antall rader, variablene og kodene. Det som mangler, må SSB spørre om. Det er en av de vanligste grunnene til at arbeidet drar ut.',
            nn: 'SSB må vite kva som er i filene: populasjonen, talet på rader, variablane og kodane. Det som manglar, må SSB spørje om. Det er ein av dei vanlegaste grunnane til at arbeidet dreg ut.',
            en: 'Statistics Norway must know what is in the files: the population, the number of rows, the variables and the codes. It must ask about what is missing. That is one of the most common reasons why the work drags on.',
          },
          ofThing: {
            nb: 'Dokumentasjon fra {thing}',
            nn: 'Dokumentasjon frå {thing}',
            en: 'Documentation from {thing}',
          },
          answers: {
            complete: { nb: 'fullstendig', nn: 'fullstendig', en: 'complete' },
            partial: { nb: 'delvis', nn: 'delvis', en: 'partial' },
            missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
          },
        },
        contactNamed: {
          name: { nb: 'Kontaktperson', nn: 'Kontaktperson', en: 'Contact person' },
          help: {
            nb: 'En person hos dataeieren som SSB kan snakke med. Er det ikke klart hvem det er, går det tid til å finne ut av det.',
            nn: 'Ein person hos dataeigaren som SSB kan snakke med. Er det ikkje klart kven det er, går det tid til å finne det ut.',
            en: 'A person at the data holder whom Statistics Norway can talk to. If it is not clear who that is, time goes to finding out.',
          },
          ofThing: {
            nb: 'Kontaktperson hos {thing}',
            nn: 'Kontaktperson hos {thing}',
            en: 'Contact person at {thing}',
          },
          answers: {
            yes: { nb: 'oppgitt', nn: 'oppgitt', en: 'named' },
            no: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not named' },
          },
        },
        linking: {
          name: { nb: 'Kobling', nn: 'Kopling', en: 'Linking' },
          help: {
            nb: 'Ved distribuert kobling får hver dataeier en nøkkel og sender dataene rett til dere. Det kan bare offentlige myndigheter, nasjonale helseregistre og registre for pasientrapporterte utfall. SSB får da ingen filer og spør ikke om dem; bare nøklene utveksles. Ellers kobler og avidentifiserer SSB, og det tar mer tid.',
            nn: 'Ved distribuert kopling får kvar dataeigar ein nøkkel og sender dataa rett til dykk. Det kan berre offentlege styresmakter, nasjonale helseregister og register for pasientrapporterte utfall. SSB får då ingen filer og spør ikkje om dei; berre nøklane blir utveksla. Elles koplar og avidentifiserer SSB, og det tek meir tid.',
            en: 'In distributed linking each data holder gets a key and sends the data straight to you. Only public authorities, national health registries and patient-reported outcomes registries can. Statistics Norway then receives no files and does not ask about them; only keys are exchanged. Otherwise Statistics Norway links and de-identifies, which takes more time.',
          },
          answers: {
            distributed: { nb: 'distribuert', nn: 'distribuert', en: 'distributed' },
            ssb: { nb: 'hos SSB', nn: 'hos SSB', en: 'by Statistics Norway' },
          },
        },
        name: nameTexts,
      },
    },
  },
  tariffs: {
    holder: {
      nb: 'Lære rutinene til dataeieren',
      nn: 'Lære rutinane til dataeigaren',
      en: 'Learn the routines of the data holder',
    },
    files: { nb: 'Ta imot og kontrollere filer', nn: 'Ta imot og kontrollere filer', en: 'Receive and check files' },
    records: { nb: 'Behandle rader', nn: 'Arbeide med radene', en: 'Process rows' },
    fileFormat: { nb: 'Gjøre filene lesbare', nn: 'Gjere filene lesbare', en: 'Make the files readable' },
    documentation: { nb: 'Oppklare dokumentasjonen', nn: 'Oppklare dokumentasjonen', en: 'Clear up the documentation' },
    contact: { nb: 'Finne kontaktperson', nn: 'Finne kontaktperson', en: 'Find a contact person' },
    linking: {
      nb: 'Koble data eller utveksle nøkler',
      nn: 'Kople data eller utveksle nøklar',
      en: 'Link data or exchange keys',
    },
  },
} satisfies ComponentTexts<typeof thirdParty>
