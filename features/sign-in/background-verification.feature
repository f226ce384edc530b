@area:sign-in
Feature: Sign-in: background verification of a number
  From iOS 11.3 on, the service may detect that an iPhone uses a trusted number, and skip the code.
  This works for that number on that kind of device only, and the account stays protected.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-22
  Rule: The service MAY verify a trusted number in the background on an iPhone with iOS 11.3 or later, and skip the code

    Example: no code is asked for where background verification is declared
      Given the service declares "signin.background_verification" as "true"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then no code is asked for
      And Ada is signed in on the phone
      And Ada is asked for a code on a new client

    Example: a code is asked for where background verification is not declared
      Given the service declares "signin.background_verification" as "false"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then a code is asked for
      And Ada is not signed in on the phone

  @rule:SIGNIN-23
  Rule: After background verification skipped a code, the account MUST stay protected by two-factor

    Example: two-factor stays on, and the next sign-in on another device needs a code
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then no code is asked for
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

    Example: a sign-in on an iPhone that does not have the trusted number needs a code
      Given Ada has signed in on a new phone at version "11.3" that has the number "+12025550101"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550199"
      Then a code is asked for
      And Ada is not signed in on the phone

    Example: a sign-in in a browser needs a code
      Given the service lets people sign in on browsers
      And Ada has signed in on a new phone at version "11.3" that has the number "+12025550101"
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser

  @rule:SIGNIN-24
  Rule: Background verification MUST NOT replace the code on a client below iOS 11.3 or on a client other than an iPhone

    Scenario Outline: a sign-in on a new <device> at version <version> needs a code
      When Ada signs in on a new <device> at version "<version>" that has the number "+12025550101"
      Then a code is asked for
      And Ada is not signed in on the <device>

      Examples: iPhones below the version
        | device | version |
        | phone  | 11.2.6  |
        | phone  | 11.2    |
        | phone  | 10.3.3  |
        | phone  | 9.3.5   |

      Examples: other clients at the version
        | device     | version |
        | tablet     | 11.3    |
        | iPod touch | 11.3    |
        | Mac        | 11.3    |
        | watch      | 11.3    |
        | browser    | 11.3    |
        | PC         | 11.3    |
        | TV box     | 11.3    |

    Scenario Outline: a sign-in on a new phone at version <version> needs no code
      When Ada signs in on a new phone at version "<version>" that has the number "+12025550101"
      Then no code is asked for
      And Ada is signed in on the phone
      And Ada is asked for a code on a new client

      Examples: iPhones from the version on
        | version |
        | 11.3    |
        | 11.3.1  |
        | 11.10   |
        | 12.0    |

  @rule:SIGNIN-25
  Rule: Background verification MUST NOT succeed with a number that is not a trusted number of that account

    Scenario Outline: a code is asked for when the phone has <number>
      Given Ben has an account with two-factor authentication
      And Ben has begun to sign in on a new client
      And Ada also has the unverified number "+12025550140"
      When Ada signs in on a new phone at version "11.3" that has the number "<line>"
      Then a code is asked for
      And Ada is not signed in on the phone

      Examples: numbers
        | number                                     | line          |
        | a number that nobody has                   | +12025550199  |
        | the trusted number of another account      | +12025550102  |
        | a number that was not verified             | +12025550140  |
        | a number that begins like a trusted number | +120255501011 |
        | a part of a trusted number                 | +1202555010   |

    Example: a code is asked for when the phone has a number that was removed
      Given the service lets people add and remove trusted numbers
      And Ada also has the trusted number "+12025550141"
      And Ada has removed the number "+12025550141"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550141"
      Then a code is asked for
      And Ada is not signed in on the phone

    Example: no code is asked for when the phone has the second trusted number of the account
      Given Ada also has the trusted number "+12025550141"
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550141"
      Then no code is asked for
      And Ada is signed in on the phone
      And Ada is asked for a code on a new client

  @rule:SIGNIN-26
  Rule: Every sign-in on a new device MUST ask for a code, even on an iPhone whose own number is trusted

    Example: the password alone does not sign Ada in
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then a code is asked for
      And Ada is not signed in on the phone

    Example: the password and a code sign Ada in
      Given Ada has begun to sign in on a new phone
      When Ada enters a texted code on the phone
      Then it is accepted
      And Ada is signed in on the phone

    Scenario Outline: a sign-in on a new phone at version <version> that has the number <line> needs a code
      Given Ada also has the trusted number "+12025550141"
      When Ada signs in on a new phone at version "<version>" that has the number "<line>"
      Then a code is asked for
      And Ada is not signed in on the phone

      Examples: newer and older software, and either number
        | version | line         |
        | 9.3.5   | +12025550101 |
        | 12.0    | +12025550101 |
        | 11.3    | +12025550141 |
