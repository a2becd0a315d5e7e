import type { ComponentTexts } from '../component-texts.ts'
import { nameTexts } from '../name-texts.ts'
import type { anonymisation } from './anonymisation.ts'

export const texts = {
  asks: {
    institutions: {
      name: { nb: 'Institusjoner', nn: 'Institusjonar', en: 'Institutions' },
      help: {
        nb: 'Alle institusjonene som skal ha data. SSB sender filene til hver av dem, så flere mottakere tar mer tid.',
        nn: 'Alle institusjonane som skal ha data. SSB sender filene til kvar av dei, så fleire mottakarar tek meir tid.',
        en: 'All institutions that are to have data. Statistics Norway sends the files to each of them, so more recipients take more time.',
      },
      fields: {
        country: {
          name: { nb: 'Land', nn: 'Land', en: 'Country' },
          help: {
            nb: 'Landkoden etter ISO 3166, for eksempel NO. Svalbard og Jan Mayen (SJ) regnes som Norge her. Er den ansvarlige institusjonen utenfor Norge, er det som regel bare anonyme data å få. Å lage dem koster mye.',
            nn: 'Landkoden etter ISO 3166, til dømes NO. Svalbard og Jan Mayen (SJ) blir rekna som Noreg her. Er den ansvarlege institusjonen utanfor Noreg, er det som regel berre anonyme data å få. Å lage dei kostar mykje.',
            en: 'The country code of ISO 3166, for example NO. Svalbard and Jan Mayen (SJ) count as Norway here. If the responsible institution is outside Norway, it can as a rule only have anonymous data. Making them is costly.',
          },
        },
        recognition: {
          name: { nb: 'Godkjenning', nn: 'Godkjenning', en: 'Recognition' },
          help: {
            nb: 'Den ansvarlige institusjonen må være godkjent av Forskningsrådet eller Eurostat, eller av SSB etter søknad. Utenfor Norge må det være Eurostat. Svaret endrer ikke prisen.',
            nn: 'Den ansvarlege institusjonen må vere godkjend av Forskingsrådet eller Eurostat, eller av SSB etter søknad. Utanfor Noreg må det vere Eurostat. Svaret endrar ikkje prisen.',
            en: 'The responsible institution must be recognised by the Research Council of Norway or Eurostat, or approved by Statistics Norway on application. Outside Norway it must be Eurostat. The answer does not change the price.',
          },
          answers: {
            nfr: {
              nb: 'godkjent av Forskningsrådet',
              nn: 'godkjend av Forskingsrådet',
              en: 'recognised by the Research Council of Norway',
            },
            eurostat: { nb: 'godkjent av Eurostat', nn: 'godkjend av Eurostat', en: 'recognised by Eurostat' },
            ssb: { nb: 'godkjent av SSB', nn: 'godkjend av SSB', en: 'approved by Statistics Norway' },
            pending: { nb: 'under behandling', nn: 'under handsaming', en: 'being considered' },
            none: { nb: 'ikke godkjent', nn: 'ikkje godkjend', en: 'not recognised' },
          },
        },
        responsible: {
          name: { nb: 'Ansvarlig for prosjektet', nn: 'Ansvarleg for prosjektet', en: 'Responsible for the project' },
          help: {
            nb: 'Én institusjon er ansvarlig for prosjektet og for at alle regler følges. Landet den ligger i, avgjør om dataene må være anonyme.',
            nn: 'Éin institusjon er ansvarleg for prosjektet og for at alle reglar blir følgde. Landet han ligg i, avgjer om dataa må vere anonyme.',
            en: 'One institution is responsible for the project and for following all rules. Its country decides whether the data must be anonymous.',
          },
        },
        name: nameTexts,
      },
    },
  },
  tariffs: {
    base: {
      nb: 'Lage opplegg for anonymisering',
      nn: 'Lage opplegg for anonymisering',
      en: 'Design the anonymisation',
    },
    populations: {
      nb: 'Lage opplegg for hver populasjon',
      nn: 'Lage opplegg for kvar populasjon',
      en: 'Design it for each population',
    },
    making: {
      nb: 'Anonymisere og kontrollere en levering',
      nn: 'Anonymisere og kontrollere ei levering',
      en: 'Anonymise and check a delivery',
    },
  },
  notApplicable: {
    'institution-in-norway': {
      nb: '{component}: trengs bare når den ansvarlige institusjonen er utenfor Norge, eller når dere ber om anonyme data.',
      nn: '{component}: trengst berre når den ansvarlege institusjonen er utanfor Noreg, eller når de ber om anonyme data.',
      en: '{component}: only needed when the responsible institution is outside Norway, or when you ask for anonymous data.',
    },
  },
  needsAssessment: {
    'outcome-uncertain': {
      nb: '{component}: ingen kan si på forhånd om anonymiseringen lykkes, eller hva dataene da er verdt for forskningen. SSB fakturerer tiden uansett resultat. Et prosjekt som en norsk institusjon er ansvarlig for, er en annen vei til data.',
      nn: '{component}: ingen kan seie på førehand om anonymiseringa lukkast, eller kva dataa då er verde for forskinga. SSB fakturerer tida uansett resultat. Eit prosjekt som ein norsk institusjon er ansvarleg for, er ein annan veg til data.',
      en: '{component}: nobody can predict whether the anonymisation will succeed, or what the data will then be worth for research. Statistics Norway charges for the time whatever the outcome. A project run by a Norwegian institution is another way to data.',
    },
    'responsible-unknown': {
      nb: '{component}: minst én institusjon er utenfor Norge, og ingen har sagt hvilken som er ansvarlig. Er det en utenfor Norge, kommer anonymisering i tillegg. Oppgi den ansvarlige.',
      nn: '{component}: minst éin institusjon er utanfor Noreg, og ingen har sagt kven som er ansvarleg. Er det ein utanfor Noreg, kjem anonymisering i tillegg. Oppgi den ansvarlege.',
      en: '{component}: at least one institution is outside Norway, and nobody has said which one is responsible. If it is one outside Norway, anonymisation comes in addition. Name the one responsible.',
    },
  },
} satisfies ComponentTexts<typeof anonymisation>
