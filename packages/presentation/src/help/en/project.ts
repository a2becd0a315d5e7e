export const project = {
  id: 'A short name that tells this one from the others, in lower-case letters, digits and hyphens. It stands on the line of the estimate.',
  project: 'What concerns the project as a whole. None of it changes the price.',
  'project.title':
    'Optional. The title stands at the top of the estimate, so that you recognise it. It does not change the price.',
  'project.endsOn':
    'The day the project ends. The data must be deleted then, and at the latest by the deadline in the decision. The day does not change the price.',
  'project.decisionDeadline':
    'The day you must know whether you get the data. Statistics Norway gives a delivery time in its offer, so apply in good time. The day does not change the price.',
}
