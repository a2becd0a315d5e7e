const enclosed = {
  yes: { nb: 'vedlagt', nn: 'lagt ved', en: 'attached' },
  no: { nb: 'ikke vedlagt', nn: 'ikkje lagt ved', en: 'not attached' },
}

/** What is said of each attachment of an application. */
export const attachments = {
  protocol: {
    name: {
      nb: 'Prosjektbeskrivelse eller protokoll',
      nn: 'Prosjektomtale eller protokoll',
      en: 'Project description or protocol',
    },
    help: {
      nb: 'SSB trenger prosjektbeskrivelsen eller protokollen i tillegg til den korte teksten i skjemaet. Den endrer ikke prisen, men uten den er søknaden ikke fullstendig.',
      nn: 'SSB treng prosjektomtalen eller protokollen i tillegg til den korte teksten i skjemaet. Han endrar ikkje prisen, men utan han er søknaden ikkje fullstendig.',
      en: 'Statistics Norway needs the project description or protocol in addition to the short text in the form. It does not change the price, but the application is not complete without it.',
    },
    answers: enclosed,
  },
  variableLists: {
    name: { nb: 'Variabellister', nn: 'Variabellister', en: 'Variable lists' },
    help: {
      nb: 'SSBs egne lister, med kryss ved variablene dere trenger. Mangler noe, må SSB bruke tid på å finne ut hva dere mener. Det gjør koordineringen dyrere.',
      nn: 'Listene til SSB, med kryss ved variablane de treng. Manglar noko, må SSB bruke tid på å finne ut kva de meiner. Det gjer koordineringa dyrare.',
      en: 'The lists of Statistics Norway, with the variables you need ticked. They are in Norwegian. If something is missing, Statistics Norway must spend time finding out what you mean, and coordination costs more.',
    },
    answers: {
      complete: { nb: 'fullstendige', nn: 'fullstendige', en: 'complete' },
      incomplete: { nb: 'ufullstendige', nn: 'ufullstendige', en: 'incomplete' },
      none: { nb: 'ikke vedlagt', nn: 'ikkje lagt ved', en: 'not attached' },
    },
  },
  variableOverview: {
    name: {
      nb: 'Oversikt over variabler uten liste',
      nn: 'Oversyn over variablar utan liste',
      en: 'Overview of variables without a list',
    },
    help: {
      nb: 'En oversikt over variablene som ikke står i SSBs lister, eller som kommer fra andre. SSB trenger den for å vite hva som skal kobles. Den endrer ikke prisen.',
      nn: 'Eit oversyn over variablane som ikkje står i listene til SSB, eller som kjem frå andre. SSB treng det for å vite kva som skal koplast. Det endrar ikkje prisen.',
      en: 'An overview of the variables that are in no list of Statistics Norway, or that come from others. Statistics Norway needs it to know what to link. It does not change the price.',
    },
    answers: enclosed,
  },
  dpia: {
    name: {
      nb: 'Personvernkonsekvensutredning (DPIA)',
      nn: 'Vurdering av personvernkonsekvensar (DPIA)',
      en: 'Data protection impact assessment (DPIA)',
    },
    help: {
      nb: 'SSB ber om en vurdering av personvernkonsekvensene (DPIA), eller en begrunnelse for at den ikke trengs. Personvernombudet kan hjelpe. Svaret endrer ikke prisen.',
      nn: 'SSB ber om ei vurdering av personvernkonsekvensane (DPIA), eller ei grunngiving for at ho ikkje trengst. Personvernombodet kan hjelpe. Svaret endrar ikkje prisen.',
      en: 'Statistics Norway asks for a data protection impact assessment (DPIA), or a reason why it is not needed. Your data protection officer can help. The answer does not change the price.',
    },
    answers: {
      attached: { nb: 'vedlagt', nn: 'lagt ved', en: 'attached' },
      reasonGiven: {
        nb: 'begrunnelse for at den ikke trengs',
        nn: 'grunngiving for at ho ikkje trengst',
        en: 'a reason why it is not needed',
      },
      none: {
        nb: 'verken utredning eller begrunnelse',
        nn: 'verken vurdering eller grunngiving',
        en: 'neither assessment nor reason',
      },
    },
  },
  identifyingJustification: {
    name: {
      nb: 'Begrunnelse for særlig identifiserende variabler',
      nn: 'Grunngiving for særleg identifiserande variablar',
      en: 'Reasons for particularly identifiable variables',
    },
    help: {
      nb: 'Grunnkrets, postnummer, full fødselsdato og full dødsdato er særlig identifiserende. De trenger en egen begrunnelse. Mangler den, må SSB bruke tid på å be om den og vurdere den.',
      nn: 'Grunnkrins, postnummer, full fødselsdato og full dødsdato er særleg identifiserande. Dei treng ei eiga grunngiving. Ei grunngiving som manglar, tek det tid for SSB å etterlyse og vurdere.',
      en: 'Basic statistical unit, post code, full date of birth and full date of death are particularly identifiable. They need separate reasons. If these are missing, Statistics Norway must spend time asking for them and judging them.',
    },
    answers: enclosed,
  },
  updatedDocumentation: {
    name: { nb: 'Oppdatert dokumentasjon', nn: 'Oppdatert dokumentasjon', en: 'Updated documentation' },
    help: {
      nb: 'En søknad om endring må ha dokumentasjon som viser hvordan prosjektet er nå. Den endrer ikke prisen, men uten den er søknaden ikke fullstendig.',
      nn: 'Ein søknad om endring må ha dokumentasjon som viser korleis prosjektet er no. Han endrar ikkje prisen, men utan han er søknaden ikkje fullstendig.',
      en: 'An application for change must have documentation that shows the project as it is now. It does not change the price, but the application is not complete without it.',
    },
    answers: enclosed,
  },
  gdprStatement: {
    name: {
      nb: 'Redegjørelse for personvernforordningen (GDPR)',
      nn: 'Utgreiing om personvernforordninga (GDPR)',
      en: 'Statement on the GDPR',
    },
    help: {
      nb: 'Gjelder prosjekter som ble godkjent før 20. juli 2018. Si hvilket grunnlag prosjektet har etter GDPR, og hvordan det følger reglene. Svaret endrer ikke prisen.',
      nn: 'Gjeld prosjekt som vart godkjende før 20. juli 2018. Sei kva grunnlag prosjektet har etter GDPR, og korleis det følgjer reglane. Svaret endrar ikkje prisen.',
      en: 'For projects approved before 20 July 2018. Say what basis the project has under the GDPR, and how it follows the rules. The answer does not change the price.',
    },
    answers: enclosed,
  },
  script: {
    name: { nb: 'Skript fra microdata.no', nn: 'Skript frå microdata.no', en: 'Script from microdata.no' },
    help: {
      nb: 'Finnes variablene i microdata.no, kan et skript derfra vise hvilke dere trenger. SSB prøver dette ut. Svaret endrer ikke prisen.',
      nn: 'Finst variablane i microdata.no, kan eit skript derifrå vise kva for nokre de treng. SSB prøver ut dette. Svaret endrar ikkje prisen.',
      en: 'If the variables are in microdata.no, a script from there can show which ones you need. Statistics Norway is trying this out. The answer does not change the price.',
    },
    answers: enclosed,
  },
}
