@area:eligibility
Feature: Eligibility: two-step for those who cannot have two-factor
  Owners whose devices are too old for two-factor can still use two-step.

  Background:
    Given Ada has an account without a second factor

  @rule:ELIGIBILITY-07
  Rule: The service must offer two-step to the owner of an account that is not eligible for two-factor

    Background:
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted phone at version "8.4.1"

    Example: an owner whose only device is too old is refused two-factor
      When Ada begins enrolment on the phone
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Example: an owner whose only device is too old can turn two-step on
      When Ada turns two-step verification on with the number "+12025550144"
      Then it is accepted
      And two-step verification is on for Ada

    @edition:2fa-2017
    Scenario Outline: where new enrolment in two-step is declared as <declared>, an owner who could use two-factor is <verdict>
      Given the service declares "twostep.new_enrolment" as "<declared>"
      And Ada is also signed in on an untrusted phone at version "99.0"
      When Ada turns two-step verification on with the number "+12025550144"
      Then it is <verdict>

      Examples:
        | declared        | verdict  |
        | open            | accepted |
        | ineligible-only | refused  |

    Scenario Outline: an owner who also has a <kind> at version <version> can turn two-step on
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada turns two-step verification on with the number "+12025550144"
      Then it is accepted
      And two-step verification is on for Ada

      Examples: none that two-factor could be turned on with
        | kind   | version |
        | tablet | 8.4     |
        | Mac    | 10.10.5 |
        | watch  | 4.0     |
        | TV box | 3       |

    @edition:2fa-2017
    Example: an owner who uses only the store can turn two-step on
      Given the service declares "eligibility.store_only" as "false"
      And Ada uses only the store
      And Ada is also signed in on an untrusted tablet at version "99.0"
      When Ada turns two-step verification on with the number "+12025550144"
      Then it is accepted
      And two-step verification is on for Ada

  @rule:ELIGIBILITY-14
  Rule: An owner whose device cannot run iOS 9 MUST be able to use two-step

    Scenario Outline: an owner whose <kind> is at version <version> can turn two-step on
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada turns two-step verification on with the number "+12025550144"
      Then it is accepted
      And two-step verification is on for Ada

      Examples: before iOS 9
        | kind       | version |
        | phone      | 8.4     |
        | tablet     | 7.1     |
        | iPod touch | 8.4.1   |
