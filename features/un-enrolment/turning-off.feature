@area:un-enrolment
Feature: Turning two-factor off on the account page
  The owner of an older account can go back to password and security questions. This needs a full sign-in,
  the date of birth and new questions.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-02-28"

  @rule:UNENROL-01
  Rule: The service must let the owner turn two-factor off for an account created before iOS 10.3 or macOS 10.12.4 came out

    Example: the owner of an older account turns two-factor off
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

    Scenario Outline: the owner of an older account with a second <thing> turns two-factor off
      Given <given>
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

      Examples:
        | thing          | given                                          |
        | trusted device | Ada also has a trusted Mac                     |
        | trusted number | Ada also has the trusted number "+12025550144" |

    Example: the owner of an older account turns two-factor off soon after the enrolment
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: two-factor stays on until it is turned off
      When Ada signs in on a new client
      Then a code is asked for
      And the account page offers Ada the option to turn two-factor authentication off

  @rule:UNENROL-02
  Rule: Some accounts created on iOS 10.3, macOS 10.12.4 or later MUST NOT be able to turn two-factor off

    Example: an account with permanent two-factor is refused
      Given Ada has an account with permanent two-factor authentication
      And Ada's date of birth is "1985-07-01"
      When Ada turns two-factor authentication off
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

    Scenario Outline: an account with permanent two-factor is refused on <client>
      Given Ada has an account with permanent two-factor authentication
      And Ada's date of birth is "1985-07-01"
      And Ada has signed in on a new browser
      When Ada turns two-factor authentication off on <client>
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: other places than the account page
        | client            |
        | the browser       |
        | her trusted phone |

    Example: an older account is accepted
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

  @rule:UNENROL-03
  Rule: When the account page does not offer to turn two-factor off, the service MUST refuse every request to do so

    Example: a request is refused where turning two-factor off is not offered
      Given Ada has an account with permanent two-factor authentication
      And Ada's date of birth is "1985-07-01"
      When Ada turns two-factor authentication off
      Then it is refused
      And the account page does not offer Ada the option to turn two-factor authentication off
      And two-factor authentication is on for Ada

    Example: a request in two parts is refused where turning two-factor off is not offered
      Given Ada has an account with permanent two-factor authentication
      And Ada's date of birth is "1985-07-01"
      And Ada has tried to turn two-factor authentication off with only new security questions
      When Ada tries to turn two-factor authentication off with only the date of birth
      Then it is refused
      And two-factor authentication is on for Ada

    Example: turning two-factor off is offered to an older account
      When Ada signs in on a new client
      Then a code is asked for
      And the account page offers Ada the option to turn two-factor authentication off

    Example: an owner to whom the account page offers to turn two-factor off can do so
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

  @rule:UNENROL-04
  Rule: Turning two-factor off MUST require a sign-in to the account page with password and verification code

    Example: turning two-factor off is refused while the code is pending
      Given Ada has begun to sign in on a new browser
      When Ada turns two-factor authentication off on the browser
      Then it is refused
      And nothing changed
      And two-factor authentication is on for Ada

    Example: turning two-factor off is accepted after Ada entered the code
      Given Ada has signed in on a new browser
      When Ada turns two-factor authentication off on the browser
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: turning two-factor off is refused after Ada signed out
      Given Ada has signed in on a new browser
      And Ada has signed out on the browser
      When Ada turns two-factor authentication off on the browser
      Then it is refused
      And two-factor authentication is on for Ada
