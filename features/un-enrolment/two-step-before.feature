@area:un-enrolment
Feature: Undo link: two-step verification from before
  An owner turned two-step off in order to enrol. The service declares whether the undo link turns two-step on again.

  Background:
    Given the service offers two-step verification
    And the service offers security questions
    And Ada has an account with two-step verification
    And Ada's date of birth is "1985-07-01"
    And Ada's security answers are "Rex"

  @rule:UNENROL-12
  Rule: Following the undo link MUST restore the earlier security settings

    Example: where two-step is declared to come back, it is on again if it was turned off for the enrolment
      Given the service declares "unenrol.restores_two_step" as "true"
      And Ada has turned two-step verification off
      And Ada has enrolled on her trusted phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada is asked for a code on a new client

    Example: where two-step is declared to come back, the number of two-step gets codes again
      Given the service declares "unenrol.restores_two_step" as "true"
      And Ada has turned two-step verification off
      And Ada has enrolled on her trusted phone, giving the number "+12025550144"
      And Ada has followed the undo link
      When Ada signs in on a new client
      Then a code is asked for
      And Ada can have a code sent to "+12025550101" on the client

    Example: where two-step is declared to stay off, it stays off if it was turned off for the enrolment
      Given the service declares "unenrol.restores_two_step" as "false"
      And the service declares "questions.asked_at" as "account-page"
      And Ada has turned two-step verification off
      And Ada has enrolled on her trusted phone, giving the number "+12025550101"
      And Ada has followed the undo link
      When Ada signs in on a new client
      Then the security questions are asked
      And two-factor authentication is off for Ada

    Example: where two-step is declared to come back, it is on again if it was turned off an hour before the enrolment
      Given the service declares "unenrol.restores_two_step" as "true"
      And Ada has turned two-step verification off
      And 1 hour has passed
      And Ada has enrolled on her trusted phone, giving the number "+12025550101"
      When Ada follows the undo link
      Then it is accepted
      And Ada is asked for a code on a new client
