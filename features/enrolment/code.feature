@area:enrolment
Feature: Enrolment: the code
  The code that was sent to the number shows that the number belongs to the owner. Nothing changes before it is entered.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada has begun enrolment on the phone
    And Ada has entered the number "+12025550144" during enrolment, to be verified by text

  @rule:ENROL-14
  Rule: The right enrolment code MUST verify the number given at enrolment

    Example: the right code verifies the number
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And Ada's number "+12025550144" is trusted

    Example: a wrong code does not verify the number
      When Ada verifies the given number "+12025550144" with a wrong code
      Then it is refused
      And Ada's number "+12025550144" is not trusted

    Example: the code from a call verifies the number
      Given Ada has entered the number "+12025550144" during enrolment, to be verified by call
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And Ada's number "+12025550144" is trusted

  @rule:ENROL-15
  Rule: The right enrolment code MUST turn two-factor on

    Example: the right code turns two-factor on
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

    Example: two-factor is off before the code is entered
      When Ada signs in on a new client
      Then no code is asked for
      And two-factor authentication is off for Ada

    Example: the code from a call turns two-factor on
      Given Ada has entered the number "+12025550144" during enrolment, to be verified by call
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And two-factor authentication is on for Ada

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    The limit that the service declares for wrong codes is tested here too.

    Scenario Outline: <code> is refused
      When Ada verifies the given number "+12025550144" with <code>
      Then it is refused
      And nothing changed
      And two-factor authentication is off for Ada
      And Ada's number "+12025550144" is not trusted
      And Ada can finish enrolment with the number "+12025550144"

      Examples: one that almost matches, one that was given to nobody, none
        | code                                                   |
        | the code sent to "+12025550144" with one digit changed |
        | a wrong code                                           |
        | an empty code                                          |

    Scenario Outline: after <wrong>, the right code is <verdict>
      Given Ada has tried <wrong> on the given number "+12025550144"
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is <verdict>

      Examples: around the limit
        | wrong                                  | verdict  |
        | all but one of the allowed wrong codes | accepted |
        | the maximum number of wrong codes      | refused  |

  @rule:ENROL-17
  Rule: The service MAY require a separate activation after the code before it turns two-factor on

    Example: two-factor is still off after the right code, before the activation
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    Example: two-factor is on after the activation
      Given Ada has verified the given number "+12025550144"
      When Ada activates two-factor authentication
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    An enrolment that is not finished in the declared time leaves them as they were too.

    Example: the password alone signs Ada in while the enrolment code is pending
      When Ada signs in on a new client
      Then no code is asked for
      And Ada is signed in on the client

    Example: the password alone signs Ada in after the time to finish the enrolment ended
      Given it is at the end of the time to finish an enrolment
      When Ada signs in on a new client
      Then no code is asked for
      And Ada is signed in on the client

    Scenario Outline: continuing the enrolment is <verdict> <edge> the end of the time to finish it
      Given it is <edge> the end of the time to finish an enrolment
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then it is <verdict>
      And two-factor authentication is off for Ada

      Examples: around the end
        | edge        | verdict  |
        | just before | accepted |
        | at          | refused  |

    Example: a wrong code leaves two-factor off
      When Ada verifies the given number "+12025550144" with a wrong code
      Then it is refused
      And two-factor authentication is off for Ada

    Example: an accepted code lets the enrolment finish
      When Ada verifies the given number "+12025550144" with the code sent to it
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"
      And Ada is asked for a code on a new client

  @rule:ENROL-28
  Rule: A number verified at enrolment MUST receive the codes requested at later sign-ins

    Example: a code requested on a new client arrives at the enrolled number
      Given Ada has enrolled on the phone, giving the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144" and nowhere else
      And Ada can sign in on the client with that code

    Scenario Outline: a code by <method> arrives at the enrolled number
      Given the service can send codes by <method>
      And Ada has enrolled on the phone, giving the number "+12025550144"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550144"
      Then a code arrives by <method> at "+12025550144" and nowhere else
      And Ada can sign in on the client with that code

      Examples: the other way
        | method |
        | call   |

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    Example: the code of the first number does not verify the second
      Given Ada has entered the number "+12025550155" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550155" with the code sent to "+12025550144"
      Then it is refused
      And two-factor authentication is off for Ada
      And Ada's number "+12025550155" is not trusted

    Example: the texted code of the first number does not verify the second, which was called
      Given Ada has entered the number "+12025550155" during enrolment, to be verified by call
      When Ada verifies the given number "+12025550155" with the code sent to "+12025550144"
      Then it is refused
      And two-factor authentication is off for Ada
      And Ada's number "+12025550155" is not trusted

    Example: the code sent to a number verifies that number
      Given Ada has entered the number "+12025550155" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550155" with the code sent to it
      Then it is accepted
      And Ada's number "+12025550155" is trusted

    Example: the code of somebody else's enrolment does not verify the number
      Given Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has begun enrolment on the phone
      And Ben has entered the number "+12025550155" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550155"
      Then it is refused
      And nothing changed
      And Ben can finish enrolment with the number "+12025550155"

    @edition:2fa-2018
    Example: the code of the second number does not verify the first
      Given Ada has entered the number "+12025550155" during enrolment, to be verified by text
      When Ada verifies the given number "+12025550144" with the code sent to "+12025550155"
      Then it is refused
      And two-factor authentication is off for Ada
      And Ada's number "+12025550144" is not trusted
