/** Values of `enrol.email_targets`, by the words of the features: where mail about an enrolment goes. */
export const mailTargets: Readonly<Record<string, string>> = {
  'the account address': 'account',
  'the backup address': 'backup',
  'both addresses': 'both',
}
