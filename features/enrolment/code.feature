@area:enrolment
Feature: Enrolment: the code
  The code that was sent to the number shows that it belongs to the owner. It turns
  two-factor on; until then everything stays as it was.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada has begun enrolment on the phone
    And Ada has given the number "+12025550144" to enrolment by text

  @rule:ENROL-14
  Rule: The right code MUST mark the number given at enrolment as verified

    Example: the right code
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144"
      Then it is accepted
      And the number "+12025550144" of Ada is trusted

    Example: a wrong code
      When Ada verifies the given number "+12025550144" with a wrong code
      Then it is refused
      And the number "+12025550144" of Ada is not trusted

  @rule:ENROL-15
  Rule: The right code MUST turn two-factor on

    Example: the right code
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

    Example: before the code
      When Ada signs in on a new client
      Then no code is asked for
      And two-factor authentication is off for Ada

  @rule:ENROL-16
  Rule: A wrong code during enrolment MUST NOT verify the number or turn two-factor on

    Example: wrong in one digit
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144" with one digit changed
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada
      And the number "+12025550144" of Ada is not trusted
      And Ada can finish enrolment with the number "+12025550144"

    Example: a code that nobody was given
      When Ada verifies the given number "+12025550144" with a wrong code
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    Example: no code at all
      When Ada verifies the given number "+12025550144" with the entry ""
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada

    Scenario Outline: after <wrong> wrong codes, the right one is <verdict>
      Given Ada has tried <wrong> wrong codes on the given number "+12025550144"
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144"
      Then it is <verdict>

      Examples: around the limit
        | wrong     | verdict  |
        | limit - 1 | accepted |
        | limit     | refused  |

  @rule:ENROL-17
  Rule: The service MAY require a separate activation after the code before two-factor is on

    Example: after the code it is still off
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144"
      Then it is accepted
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    Example: the activation turns it on
      Given Ada has verified the given number "+12025550144"
      When Ada activates two-factor authentication
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Example: while the code is waited for
      When Ada signs in on a new client
      Then no code is asked for
      And Ada is signed in on the client

    Example: after the enrolment was left for good
      Given it is just after the end of the time to finish an enrolment
      When Ada signs in on a new client
      Then no code is asked for
      And Ada is signed in on the client

    Scenario Outline: <edge> the end of its wait, going on with the enrolment is <verdict>
      Given it is <edge> the end of the time to finish an enrolment
      When Ada gives the number "+12025550144" to enrolment by text
      Then it is <verdict>
      And two-factor authentication is off for Ada

      Examples: around the end
        | edge        | verdict  |
        | just before | accepted |
        | at          | refused  |

    Example: after a wrong code
      When Ada verifies the given number "+12025550144" with a wrong code
      Then it is refused
      And two-factor authentication is off for Ada

    Example: once the code was accepted
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550144"
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"
      And Ada is asked for a code on a new client

  @rule:ENROL-28
  Rule: A number verified at enrolment MUST receive the codes requested at later sign-ins

    Example: a code asked for on a new client
      Given Ada has enrolled on the phone with the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144" and nowhere else
      And that code signs Ada in on the client

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    Example: the code of the number that was given first
      Given Ada has given the number "+12025550155" to enrolment by text
      When Ada verifies the given number "+12025550155" with the code sent to "+12025550144"
      Then it is refused
      And two-factor authentication is off for Ada
      And the number "+12025550155" of Ada is not trusted

    Example: its own code
      Given Ada has given the number "+12025550155" to enrolment by text
      When Ada verifies the given number "+12025550155" with the code sent to "+12025550155"
      Then it is accepted
      And the number "+12025550155" of Ada is trusted

    Example: the code of somebody else who enrols
      Given Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has begun enrolment on the phone
      And Ben has given the number "+12025550155" to enrolment by text
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550155"
      Then it is refused
      And nothing changed
      And Ben can finish enrolment with the number "+12025550155"
