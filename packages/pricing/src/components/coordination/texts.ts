import type { ComponentTexts } from '../component-texts.ts'
import { attachments } from './attachment-texts.ts'
import type { coordination } from './coordination.ts'

export const texts = {
  asks: {
    application: {
      name: { nb: 'Søknaden', nn: 'Søknaden', en: 'The application' },
      help: {
        nb: 'Hva slags søknad det er, hva dataene skal brukes til, og hvilket grunnlag dere har for å behandle dem.',
        nn: 'Kva slags søknad det er, kva dataa skal brukast til, og kva grunnlag de har for å behandle dei.',
        en: 'What kind of application it is, what the data are for, and on what basis you process them.',
      },
      fields: {
        kind: {
          name: { nb: 'Type søknad', nn: 'Type søknad', en: 'Kind of application' },
          help: {
            nb: 'Velg endring hvis SSB alt har gitt dere tilgang til data og dere trenger noe utover det vedtaket. En ny søknad tar mer tid: omfang, grunnlag og avtale må avklares fra begynnelsen. Før bare opp det som er nytt i en endring: det dere alt har fått, skal ikke prises en gang til.',
            nn: 'Vel endring dersom SSB alt har gitt dykk tilgang til data og de treng noko utover det vedtaket. Ein ny søknad tek meir tid: omfang, grunnlag og avtale må avklarast frå byrjinga. Før berre opp det som er nytt i ei endring: det de alt har fått, skal ikkje prisast ein gong til.',
            en: 'Choose change if Statistics Norway has already given you access to data and you need something beyond that decision. A new application takes more time: scope, basis and agreement must be clarified from the start. List only what is new in a change: what you have had already is not to be priced again.',
          },
          answers: {
            new: { nb: 'ny søknad', nn: 'ny søknad', en: 'new application' },
            change: { nb: 'søknad om endring', nn: 'søknad om endring', en: 'application for change' },
          },
        },
        previous: {
          name: { nb: 'Tidligere vedtak', nn: 'Tidlegare vedtak', en: 'Earlier decision' },
          help: {
            nb: 'Vedtaket som skal endres. SSB bruker det til å finne saken og se hva som alt er avklart. Det endrer ikke prisen.',
            nn: 'Vedtaket som skal endrast. SSB bruker det til å finne saka og sjå kva som alt er avklart. Det endrar ikkje prisen.',
            en: 'The decision that is to be changed. Statistics Norway uses it to find the case and see what is already clarified. It does not change the price.',
          },
          fields: {
            reference: {
              name: { nb: 'Referanse til vedtaket', nn: 'Referanse til vedtaket', en: 'Reference of the decision' },
              help: {
                nb: 'Saksnummeret i vedtaket fra SSB. Da slipper SSB å lete etter saken. Det endrer ikke prisen.',
                nn: 'Saksnummeret i vedtaket frå SSB. Då slepp SSB å leite etter saka. Det endrar ikkje prisen.',
                en: 'The case number in the decision from Statistics Norway. It saves a search for the case. It does not change the price.',
              },
            },
            approvedOn: {
              name: { nb: 'Dag for vedtaket', nn: 'Dag for vedtaket', en: 'Day of the decision' },
              help: {
                nb: 'Prosjekter som ble godkjent før 20. juli 2018, må redegjøre for hvordan de følger personvernforordningen (GDPR). Dagen endrer ikke prisen.',
                nn: 'Prosjekt som vart godkjende før 20. juli 2018, må gjere greie for korleis dei følgjer personvernforordninga (GDPR). Dagen endrar ikkje prisen.',
                en: 'Projects approved before 20 July 2018 must explain how they comply with the GDPR. The day does not change the price.',
              },
            },
          },
        },
        purpose: {
          name: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
          help: {
            nb: 'SSB gir bare tilgang til forskning, analyse og statistikk, ikke til kontroll eller saksbehandling. Formålet endrer ikke prisen.',
            nn: 'SSB gir berre tilgang til forsking, analyse og statistikk, ikkje til kontroll eller sakshandsaming. Føremålet endrar ikkje prisen.',
            en: 'Statistics Norway gives access for research, analysis and statistics only, not for control or casework. The purpose does not change the price.',
          },
          answers: {
            research: { nb: 'forskning', nn: 'forsking', en: 'research' },
            analysis: { nb: 'analyse', nn: 'analyse', en: 'analysis' },
            statistics: { nb: 'statistikk', nn: 'statistikk', en: 'statistics' },
            other: { nb: 'annet', nn: 'anna', en: 'other' },
          },
        },
        legalBasis: {
          name: { nb: 'Behandlingsgrunnlag', nn: 'Behandlingsgrunnlag', en: 'Basis for processing' },
          help: {
            nb: 'Institusjonen må ha et rettslig grunnlag etter GDPR for hver eneste variabel. Er grunnlaget uklart, må SSB bruke tid på å vurdere om bestillingen ligger innenfor. Personvernombudet kan hjelpe.',
            nn: 'Institusjonen må ha eit rettsleg grunnlag etter GDPR for kvar einaste variabel. Er grunnlaget uklart, må SSB bruke tid på å vurdere om bestillinga ligg innanfor. Personvernombodet kan hjelpe.',
            en: 'The institution must have a legal basis under the GDPR for each and every variable. If the basis is unclear, Statistics Norway must spend time judging whether the request lies within it. Your data protection officer can help.',
          },
          answers: {
            allVariables: { nb: 'for alle variablene', nn: 'for alle variablane', en: 'for all variables' },
            partly: { nb: 'for noen av variablene', nn: 'for nokre av variablane', en: 'for some of the variables' },
            unclear: { nb: 'uavklart', nn: 'ikkje avklart', en: 'not clarified' },
          },
        },
        anonymous: {
          name: { nb: 'Anonyme data', nn: 'Anonyme data', en: 'Anonymous data' },
          help: {
            nb: 'Anonyme data kan ikke føres tilbake til noen, heller ikke indirekte. Å lage dem koster som regel mye, og mye informasjon går tapt. SSB fakturerer tiden uansett resultat.',
            nn: 'Anonyme data kan ikkje førast tilbake til nokon, heller ikkje indirekte. Å lage dei kostar som regel mykje, og mykje informasjon går tapt. SSB fakturerer tida uansett resultat.',
            en: 'Anonymous data cannot be traced back to anybody, not even indirectly. Making them is usually costly, and much information is lost. Statistics Norway charges for the time whatever the outcome.',
          },
        },
        attachments: {
          name: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
          help: {
            nb: 'Det som skal følge søknaden. En fullstendig søknad går raskere og koster mindre.',
            nn: 'Det som skal følgje søknaden. Ein fullstendig søknad går raskare og kostar mindre.',
            en: 'What goes with the application. A complete application is quicker and costs less.',
          },
          fields: attachments,
        },
      },
    },
  },
  tariffs: {
    base: { nb: 'Koordinering, grunntid', nn: 'Koordinering, grunntid', en: 'Coordination, base time' },
    populations: { nb: 'Avklare populasjoner', nn: 'Avklare populasjonar', en: 'Clarify populations' },
    sources: {
      nb: 'Avklare kilder utenfor SSB',
      nn: 'Avklare kjelder utanfor SSB',
      en: 'Clarify sources outside Statistics Norway',
    },
    dataSources: {
      nb: 'Ta typer data inn i tilbud og avtale',
      nn: 'Ta typar data inn i tilbod og avtale',
      en: 'Take kinds of data into quote and agreement',
    },
    legalBasis: {
      nb: 'Vurdere behandlingsgrunnlaget',
      nn: 'Vurdere behandlingsgrunnlaget',
      en: 'Assess the basis for processing',
    },
    variableLists: { nb: 'Avklare variabellistene', nn: 'Avklare variabellistene', en: 'Clarify the variable lists' },
    identifyingJustification: {
      nb: 'Vurdere særlig identifiserende variabler',
      nn: 'Vurdere særleg identifiserande variablar',
      en: 'Assess particularly identifiable variables',
    },
  },
} satisfies ComponentTexts<typeof coordination>
