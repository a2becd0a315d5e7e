export const sources = {
  sources:
    'Data that are not Statistics Norway’s own: from registries, from other agencies, or collected by you. Each source means agreements, files and people to deal with. That is why it adds both to coordination and to the work on the source.',
  'sources.holder':
    'Who has the data. It decides how much cooperation is needed, and whether the source can take part in distributed linking.',
  'sources.files':
    'How many files the source sends for each delivery. Statistics Norway must receive, unpack and check each file.',
  'sources.records': 'How many rows the files have in all. Large files take longer to read, check and link.',
  'sources.fileFormat':
    'Statistics Norway reads SAS, CSV, SPSS, and Stata up to version 12. Fixed width needs a program that reads the file. Other formats must be converted, which takes time.',
  'sources.documentation':
    'Statistics Norway must know what is in the files: the population, the number of rows, the variables and the codes. It must ask about what is missing. That is one of the most common reasons why the work drags on.',
  'sources.contactNamed':
    'A person at the data holder whom Statistics Norway can talk to. If it is not clear who that is, time goes to finding out.',
  'sources.linking':
    'In distributed linking each data holder gets a key and sends the data straight to you. Only public authorities, national health registries and patient-reported outcomes registries can. Statistics Norway then receives no files and does not ask about them; only keys are exchanged. Otherwise Statistics Norway links and de-identifies, which takes more time.',
}
