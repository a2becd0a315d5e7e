export const attachments = {
  'application.attachments': 'Det som skal følgje søknaden. Ein fullstendig søknad går raskare og kostar mindre.',
  'application.attachments.protocol':
    'SSB treng prosjektomtalen eller protokollen i tillegg til den korte teksten i skjemaet. Han endrar ikkje prisen, men utan han er søknaden ikkje fullstendig.',
  'application.attachments.variableLists':
    'Listene til SSB, med kryss ved variablane de treng. Manglar noko, må SSB bruke tid på å finne ut kva de meiner. Det gjer koordineringa dyrare.',
  'application.attachments.variableOverview':
    'Eit oversyn over variablane som ikkje står i listene til SSB, eller som kjem frå andre. SSB treng det for å vite kva som skal koplast. Det endrar ikkje prisen.',
  'application.attachments.dpia':
    'SSB ber om ei vurdering av personvernkonsekvensane (DPIA), eller ei grunngiving for at ho ikkje trengst. Personvernombodet kan hjelpe. Svaret endrar ikkje prisen.',
  'application.attachments.identifyingJustification':
    'Grunnkrins, postnummer, full fødselsdato og full dødsdato er særleg identifiserande. Dei treng ei eiga grunngiving. Ei grunngiving som manglar, tek det tid for SSB å etterlyse og vurdere.',
  'application.attachments.updatedDocumentation':
    'Ein søknad om endring må ha dokumentasjon som viser korleis prosjektet er no. Han endrar ikkje prisen, men utan han er søknaden ikkje fullstendig.',
  'application.attachments.gdprStatement':
    'Gjeld prosjekt som vart godkjende før 20. juli 2018. Sei kva grunnlag prosjektet har etter GDPR, og korleis det følgjer reglane. Svaret endrar ikkje prisen.',
  'application.attachments.script':
    'Finst variablane i microdata.no, kan eit skript derifrå vise kva for nokre de treng. SSB prøver ut dette. Svaret endrar ikkje prisen.',
}
