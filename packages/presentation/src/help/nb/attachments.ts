export const attachments = {
  'application.attachments': 'Det som skal følge søknaden. En fullstendig søknad går raskere og koster mindre.',
  'application.attachments.protocol':
    'SSB trenger prosjektbeskrivelsen eller protokollen i tillegg til den korte teksten i skjemaet. Den endrer ikke prisen, men uten den er søknaden ikke fullstendig.',
  'application.attachments.variableLists':
    'SSBs egne lister, med kryss ved variablene dere trenger. Mangler noe, må SSB bruke tid på å finne ut hva dere mener. Det gjør koordineringen dyrere.',
  'application.attachments.variableOverview':
    'En oversikt over variablene som ikke står i SSBs lister, eller som kommer fra andre. SSB trenger den for å vite hva som skal kobles. Den endrer ikke prisen.',
  'application.attachments.dpia':
    'SSB ber om en vurdering av personvernkonsekvensene (DPIA), eller en begrunnelse for at den ikke trengs. Personvernombudet kan hjelpe. Svaret endrer ikke prisen.',
  'application.attachments.identifyingJustification':
    'Grunnkrets, postnummer, full fødselsdato og full dødsdato er særlig identifiserende. De trenger en egen begrunnelse. Mangler den, må SSB bruke tid på å be om den og vurdere den.',
  'application.attachments.updatedDocumentation':
    'En søknad om endring må ha dokumentasjon som viser hvordan prosjektet er nå. Den endrer ikke prisen, men uten den er søknaden ikke fullstendig.',
  'application.attachments.gdprStatement':
    'Gjelder prosjekter som ble godkjent før 20. juli 2018. Si hvilket grunnlag prosjektet har etter GDPR, og hvordan det følger reglene. Svaret endrer ikke prisen.',
  'application.attachments.script':
    'Finnes variablene i microdata.no, kan et skript derfra vise hvilke dere trenger. SSB prøver dette ut. Svaret endrer ikke prisen.',
}
