import type { aboutProject } from './about-project.ts'
import type { TextsOf } from './component-texts.ts'

const project = {
  name: { nb: 'Prosjektet', nn: 'Prosjektet', en: 'The project' },
  help: {
    nb: 'Det som gjelder prosjektet som helhet. Ingenting av dette endrer prisen.',
    nn: 'Det som gjeld prosjektet som heilskap. Ingenting av dette endrar prisen.',
    en: 'What concerns the project as a whole. None of it changes the price.',
  },
  fields: {
    title: {
      name: { nb: 'Prosjektets tittel', nn: 'Tittelen på prosjektet', en: 'Title of the project' },
      help: {
        nb: 'Valgfritt. Tittelen står øverst på anslaget, så dere kjenner det igjen. Den endrer ikke prisen.',
        nn: 'Valfritt. Tittelen står øvst på anslaget, så de kjenner det att. Han endrar ikkje prisen.',
        en: 'Optional. The title stands at the top of the estimate, so that you recognise it. It does not change the price.',
      },
    },
    endsOn: {
      name: { nb: 'Prosjektslutt', nn: 'Prosjektslutt', en: 'End of the project' },
      help: {
        nb: 'Dagen prosjektet er slutt. Dataene skal slettes da, og senest innen fristen i vedtaket. Dagen endrer ikke prisen.',
        nn: 'Dagen prosjektet er slutt. Då skal dataa slettast, og seinast innan fristen i vedtaket. Dagen endrar ikkje prisen.',
        en: 'The day the project ends. The data must be deleted then, and at the latest by the deadline in the decision. The day does not change the price.',
      },
    },
    decisionDeadline: {
      name: { nb: 'Når må dere ha svar?', nn: 'Når må de ha svar?', en: 'When do you need an answer?' },
      help: {
        nb: 'Dagen dere må vite om dere får dataene. SSB oppgir leveringstid i tilbudet, så søk i god tid. Dagen endrer ikke prisen.',
        nn: 'Dagen de må vite om de får dataa. SSB oppgir leveringstid i tilbodet, så søk i god tid. Dagen endrar ikkje prisen.',
        en: 'The day you must know whether you get the data. Statistics Norway gives a delivery time in its offer, so apply in good time. The day does not change the price.',
      },
    },
  },
} satisfies TextsOf<typeof aboutProject>

/** What is said of the frame around the drivers of the components. */
export const frameTexts = { project }
