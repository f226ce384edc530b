@area:enrolment
Feature: Enrolment: the confirmation after two-step
  An owner who used two-step before gets the same confirmation.

  @rule:ENROL-24
  Rule: Turning two-factor on MUST send an enrolment confirmation by email

    Example: an account that has left two-step gets a confirmation
      Given the service offers two-step verification
      And Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      When Ada enrols on her trusted phone, giving the number "+12025550144"
      Then an email about "turning two-factor on" arrives at one or both of Ada's addresses
