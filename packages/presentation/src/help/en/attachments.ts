export const attachments = {
  'application.attachments': 'What goes with the application. A complete application is quicker and costs less.',
  'application.attachments.protocol':
    'Statistics Norway needs the project description or protocol in addition to the short text in the form. It does not change the price, but the application is not complete without it.',
  'application.attachments.variableLists':
    'The lists of Statistics Norway, with the variables you need ticked. They are in Norwegian. If something is missing, Statistics Norway must spend time finding out what you mean, and coordination costs more.',
  'application.attachments.variableOverview':
    'An overview of the variables that are in no list of Statistics Norway, or that come from others. Statistics Norway needs it to know what to link. It does not change the price.',
  'application.attachments.dpia':
    'Statistics Norway asks for a data protection impact assessment (DPIA), or a reason why it is not needed. Your data protection officer can help. The answer does not change the price.',
  'application.attachments.identifyingJustification':
    'Basic statistical unit, post code, full date of birth and full date of death are particularly identifiable. They need separate reasons. If these are missing, Statistics Norway must spend time asking for them and judging them.',
  'application.attachments.updatedDocumentation':
    'An application for change must have documentation that shows the project as it is now. It does not change the price, but the application is not complete without it.',
  'application.attachments.gdprStatement':
    'For projects approved before 20 July 2018. Say what basis the project has under the GDPR, and how it follows the rules. The answer does not change the price.',
  'application.attachments.script':
    'If the variables are in microdata.no, a script from there can show which ones you need. Statistics Norway is trying this out. The answer does not change the price.',
}
