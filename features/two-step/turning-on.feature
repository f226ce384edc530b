@area:two-step
Feature: Two-step verification: turning it on
  The owner turns it on with a phone number and the code that was sent there. From then on sign-ins ask for a code.

  @rule:TWOSTEP-08
  Rule: The first web sign-in after two-step was turned on MUST ask for a code sent to trusted devices

    Background:
      Given the service declares "twostep.new_enrolment" as "open"
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted tablet at version "8.4"

    Example: no code is asked for before two-step is turned on
      When Ada signs in on a new browser
      Then no code is asked for

    Example: a code is asked for as soon as two-step is on
      Given Ada has turned two-step verification on with the number "+12025550101"
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: a confirmed device is offered for the code
      Given Ada has turned on the find service on the tablet
      And Ada has turned two-step verification on with the number "+12025550101"
      And Ada has confirmed the tablet as a trusted device
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is offered the tablet as a destination for the code
      And Ada can sign in on the browser with the code from the tablet

    Example: the code goes to the device and nowhere else
      Given Ada has turned on the find service on the tablet
      And Ada has turned two-step verification on with the number "+12025550101"
      And Ada has confirmed the tablet as a trusted device
      And Ada has begun to sign in on a new browser
      When Ada chooses the tablet on the browser as the destination for the code
      Then a code arrives for Ada on the tablet and nowhere else
      And Ada can sign in on the browser with that code

    Example: each of twelve trusted devices is offered for the code
      Given Ada has an account with two-step verification
      And Ada also has 11 trusted tablets
      When Ada signs in on a new browser
      Then a code is asked for
      And on the browser, Ada is offered her trusted phone as a destination for the code
      And on the browser, Ada is offered "tablet 1" as a destination for the code
      And on the browser, Ada is offered "tablet 11" as a destination for the code

    Example: a code is asked for in a browser on which Ada signed in before two-step was turned on
      Given Ada has signed in on a new browser
      And Ada has turned two-step verification on with the number "+12025550101"
      When Ada signs in again on the browser
      Then a code is asked for

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    @edition:two-step @edition:2fa-2017
    Example: the code sent to another number does not activate two-step
      Given the service declares "twostep.new_enrolment" as "open"
      And Ada has an account without a second factor
      And Ada has asked for two-step verification with the number "+12025550101"
      And Ada has the code sent to "+12025550101"
      And Ada has asked for two-step verification with the number "+12025550111"
      When Ada activates two-step verification with that code
      Then it is refused
      And two-step verification is off for Ada

    @edition:two-step @edition:2fa-2017
    Example: the code sent to the number given last activates two-step
      Given the service declares "twostep.new_enrolment" as "open"
      And Ada has an account without a second factor
      And Ada has asked for two-step verification with the number "+12025550101"
      And Ada has asked for two-step verification with the number "+12025550111"
      When Ada activates two-step verification with the code sent to "+12025550111"
      Then it is accepted
      And two-step verification is on for Ada

    @edition:two-step @edition:2fa-2017 @declared:code.supersede
    Scenario Outline: where code.supersede is <declared>, an earlier code for the same number is <verdict>
      Given the service declares "twostep.new_enrolment" as "open"
      And the service declares "code.supersede" as "<declared>"
      And Ada has an account without a second factor
      And Ada has asked for two-step verification with the number "+12025550101"
      And Ada has the code sent to "+12025550101"
      And Ada has asked for two-step verification with the number "+12025550101"
      When Ada activates two-step verification with that code
      Then it is <verdict>

      Examples:
        | declared | verdict  |
        | replace  | refused  |
        | keep     | accepted |

    @edition:two-step @edition:2fa-2017
    Example: a code that verifies an added number does not activate two-step
      Given the service declares "twostep.new_enrolment" as "open"
      And Ada has an account without a second factor
      And Ada has asked for two-step verification with the number "+12025550101"
      And Ada has added the number "+12025550111" by text
      When Ada activates two-step verification with the code sent to "+12025550111"
      Then it is refused
      And two-step verification is off for Ada

    @edition:two-step @edition:2fa-2017
    Example: the code of somebody else does not activate two-step
      Given the service declares "twostep.new_enrolment" as "open"
      And Ada has an account without a second factor
      And Ben has an account without a second factor
      And Ada has asked for two-step verification with the number "+12025550101"
      And Ben has asked for two-step verification with the number "+12025550111"
      When Ada activates two-step verification with the code sent to "+12025550111"
      Then it is refused
      And two-step verification is off for Ada

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    @edition:2fa-2017
    Scenario Outline: where a new code is declared to <supersede> the earlier code, the code sent to the first number does not verify the second for two-step
      Given the service declares "twostep.new_enrolment" as "open"
      And the service declares "code.supersede" as "<supersede>"
      And Ada has an account without a second factor
      And Ada has asked for two-step verification with the number "+12025550101"
      And Ada has the code sent to "+12025550101"
      And Ada has asked for two-step verification with the number "+12025550111"
      When Ada activates two-step verification with that code
      Then it is refused
      And two-step verification is off for Ada

      Examples: as declared
        | supersede |
        | replace   |
        | keep      |

  @rule:TWOSTEP-28
  Rule: Two-step MUST continue to work for accounts that already use it

    Background:
      Given Ada has an account with two-step verification
      And Ben has an account with two-factor authentication

    Example: a sign-in asks for a code, which is sent where the owner chooses
      When Ada signs in on a new client
      Then a code is asked for
      And no code arrives
      And Ada can sign in on the client with a texted code

    Example: the trusted device that the owner chooses receives the code
      Given trusted devices can show codes
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted phone on the browser as the destination for the code
      Then a code arrives for Ada on her trusted phone and nowhere else
      And Ada can sign in on the browser with that code

    Example: on an account with two-factor the code is sent automatically
      Given trusted devices can show codes
      And Ada has an account with two-factor authentication
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone

    Example: a wrong code does not sign the owner of a two-step account in
      Given Ada has begun to sign in on a new client
      When Ada enters a wrong code on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: a wrong password does not lead to a code on a two-step account
      When Ada signs in on a new client with a wrong password
      Then it is refused
      And nothing was sent
      And Ada is not signed in on the client

    Scenario Outline: a sign-in to "<service>" on a new <kind> needs a code on a two-step account
      When Ada signs in to "<service>" on a new <kind>
      Then a code is asked for
      And Ada cannot use "<service>" on the <kind>

      Examples: services on some kinds of client
        | service      | kind    |
        | store        | phone   |
        | messages     | tablet  |
        | calls        | Mac     |
        | account-page | PC      |
        | cloud        | browser |
        | mail         | browser |

    Example: a two-step account accepts a code for one sign-in only
      Given the service declares "code.single_use" as "true"
      And Ada has been texted a code for a new client
      And Ada has entered that code on the client
      And Ada has begun to sign in on a new browser
      When Ada enters that code on the browser
      Then it is refused
      And Ada is not signed in on the browser

    Example: a device of a two-step account receives no codes after its find service was turned off
      Given Ada also has a trusted tablet
      And Ada has turned off the find service on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent

    Example: a device of a two-step account receives no codes after a sign-out and a new sign-in
      Given Ada also has a trusted tablet
      And Ada has signed out on her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses her trusted tablet on the browser as the destination for the code
      Then it is refused
      And nothing was sent

  @rule:TWOSTEP-29
  Rule: Two-step MUST NOT accept new enrolments from accounts that could use two-factor

    Background:
      Given Ada has an account without a second factor

    Example: an account with a device that is new enough for two-factor is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted tablet at version "99.0"
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is refused
      And nothing changed
      And nothing was sent
      And two-step verification is off for Ada

    Example: an account with one such device among older ones is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted phone at version "3.1"
      And Ada is also signed in on an untrusted Mac at version "99.0"
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is refused
      And nothing was sent
      And two-step verification is off for Ada

    Example: an account whose devices are all too old for two-factor is accepted
      Given the service declares "eligibility.web_enrolment" as "false"
      And the service declares "twostep.new_enrolment" as "ineligible-only"
      And Ada is also signed in on an untrusted tablet at version "3.1"
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is accepted
      And two-step verification is on for Ada

    Example: an account that could use two-factor in a browser is refused
      Given the service declares "eligibility.web_enrolment" as "true"
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is refused
      And nothing changed
      And nothing was sent
      And two-step verification is off for Ada

    Example: an account without a device is accepted where browsers are not enough
      Given the service declares "eligibility.web_enrolment" as "false"
      And the service declares "twostep.new_enrolment" as "ineligible-only"
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is accepted
      And two-step verification is on for Ada

    Example: an account that uses only the store and could use two-factor is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada uses only the store
      And Ada is also signed in on an untrusted phone at version "99.0"
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is refused
      And two-step verification is off for Ada

    Scenario Outline: an account with only a <kind> at the first version for two-factor is refused
      Given the service declares "eligibility.web_enrolment" as "false"
      And Ada is also signed in on an untrusted <kind> at the minimum version
      When Ada turns two-step verification on with the number "+12025550101"
      Then it is refused
      And nothing was sent
      And two-step verification is off for Ada

      Examples: every kind that can enrol
        | kind       |
        | phone      |
        | tablet     |
        | iPod touch |
        | Mac        |
