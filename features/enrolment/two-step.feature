@area:enrolment
Feature: Enrolment: from two-step verification
  Two-step has to be turned off first. Then two-factor can be turned on.

  Background:
    Given Ada has an account with two-step verification
    And Ada's date of birth is "1980-02-28"
    And Ada's security answers are "Rex"

  @rule:ENROL-26
  Rule: An owner with two-step MUST be able to turn it off and then turn two-factor on

    Example: an owner turns two-step off and then two-factor on
      Given Ada has turned two-step verification off
      When Ada enrols on her trusted phone, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

    Example: an owner enrols with the number that two-step used
      Given Ada has turned two-step verification off
      When Ada enrols on her trusted phone, giving the number "+12025550101"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada's number "+12025550101" is trusted

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Example: enrolment is refused while two-step is on
      When Ada begins enrolment on her trusted phone
      Then it is refused
      And nothing changed
      And nothing was sent
      And two-step verification is on for Ada

    Example: enrolment is accepted once two-step is off
      Given Ada has turned two-step verification off
      When Ada begins enrolment on her trusted phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    @edition:2fa-2017
    Example: enrolment is refused when two-step was turned on after it began
      Given the service declares "twostep.new_enrolment" as "open"
      And Ada has turned two-step verification off
      And Ada has begun enrolment on her trusted phone
      And Ada has turned two-step verification on with the number "+12025550101"
      When Ada continues the enrolment, giving the number "+12025550144"
      Then it is refused
      And two-step verification is on for Ada
      And two-factor authentication is off for Ada

    Scenario Outline: enrolment on a <kind> is refused while two-step is on
      Given Ada has signed in on a new <kind>
      When Ada begins enrolment on the <kind>
      Then it is refused
      And two-step verification is on for Ada

      Examples: where else enrolment starts
        | kind    |
        | Mac     |
        | browser |
