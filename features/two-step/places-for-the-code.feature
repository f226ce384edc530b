@area:two-step
Feature: Two-step verification: where the code goes
  A sign-in shows the owner's trusted devices and numbers, and the code goes to the one that the owner chooses.

  Background:
    Given Ada has an account with two-step verification

  @rule:TWOSTEP-09
  Rule: The sign-in SHOULD list some of the owner's trusted devices and at least one trusted number as destinations for the code

    Example: trusted devices and numbers are offered
      When Ada signs in on a new client
      Then a code is asked for
      And on the client, Ada is offered her trusted phone as a destination for the code
      And Ada's number "+12025550101" is offered on the client

    Example: a number is offered when there is no trusted device
      Given Ada has no trusted device
      When Ada signs in on a new client
      Then a code is asked for
      And Ada's number "+12025550101" is offered on the client

    Example: untrusted devices and numbers are not offered
      Given Ada also has the unverified number "+12025550144"
      And Ada is also signed in on an untrusted tablet at version "8.4"
      When Ada signs in on a new client
      Then on the client, Ada is not offered the tablet as a destination for the code
      And Ada's number "+12025550144" is not offered on the client

  @rule:TWOSTEP-16
  Rule: The service must offer each trusted device as a destination for the code at every later sign-in

    Background:
      Given Ada is also signed in on an untrusted tablet at version "8.4"
      And Ada has turned on the find service on the tablet
      And Ada has confirmed the tablet as a trusted device

    Example: each of two trusted devices is offered
      When Ada signs in on a new client
      Then a code is asked for
      And on the client, Ada is offered her trusted phone as a destination for the code
      And on the client, Ada is offered the tablet as a destination for the code

    Scenario Outline: a confirmed device can receive the code at a sign-in <later> later
      Given <later> have passed
      And Ada has begun to sign in on a new browser
      When Ada chooses the tablet on the browser as the destination for the code
      Then a code arrives for Ada on the tablet and nowhere else
      And Ada can sign in on the browser with that code

      Examples: how much later
        | later     |
        | 5 minutes |
        | 90 days   |

    Example: a confirmed device can receive the code at a second sign-in
      Given Ada has begun to sign in on a new browser
      And Ada has chosen the tablet on the browser as the destination for the code
      And Ada has entered the code from the tablet on the browser
      And Ada has begun to sign in on a new browser
      When Ada chooses the tablet on the browser as the destination for the code
      Then a code arrives for Ada on the tablet and nowhere else
      And Ada can sign in on the browser with that code

    Example: the code goes to the phone when Ada first chooses the tablet and then the phone
      Given Ada has begun to sign in on a new browser
      And Ada has chosen the tablet on the browser as the destination for the code
      When Ada chooses her trusted phone on the browser as the destination for the code
      Then a code arrives for Ada on her trusted phone and nowhere else
      And Ada can sign in on the browser with that code

  @rule:TWOSTEP-31
  Rule: A listed iPhone or iPad of the owner MUST be able to receive the code that is needed in addition to the password

    Scenario Outline: the code from the owner's trusted <device> completes a sign-in
      Given Ada also has a trusted <device> called "Her <device>"
      And Ada has begun to sign in on a new browser
      When Ada chooses "Her <device>" on the browser as the destination for the code
      Then it is accepted
      And Ada can sign in on the browser with the code from "Her <device>"

      Examples: devices on the list
        | device |
        | phone  |
        | tablet |

    Scenario Outline: no code goes to a <device> that is not listed
      Given Ada is also signed in on an untrusted <device> at version "8.4"
      And Ada has begun to sign in on a new browser
      When Ada chooses the <device> on the browser as the destination for the code
      Then it is refused
      And nothing was sent
      And on the browser, Ada is not offered the <device> as a destination for the code

      Examples: devices that are only signed in
        | device |
        | phone  |
        | tablet |

    Example: a trusted device shows a code when no more text messages may be sent
      Given Ada also has a trusted tablet called "Her tablet"
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      And Ada has begun to sign in on a new browser
      When Ada chooses "Her tablet" on the browser as the destination for the code
      Then it is accepted
      And Ada can sign in on the browser with the code from "Her tablet"

  @rule:TWOSTEP-32
  Rule: A code requested for the trusted number MUST be delivered there, as often as declared, no matter who holds the phone

    Scenario Outline: a code by <method> arrives at the <which> number
      Given the service can send codes by <method>
      And Ada also has the trusted number "+447700900123"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "<number>"
      Then a code arrives by <method> at "<number>" and nowhere else
      And Ada can sign in on the client with that code

      Examples: as it is asked for
        | method | which  | number        |
        | text   | first  | +12025550101  |
        | text   | second | +447700900123 |
        | call   | first  | +12025550101  |
        | call   | second | +447700900123 |

    Example: the code does not arrive at another number
      Given Ada also has the trusted number "+447700900123"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+447700900123"
      Then nothing arrives at "+12025550101"
      And Ada can sign in on the client with the code sent to "+447700900123"

    Scenario Outline: the last text message that the limit allows arrives although <event>
      Given Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times
      And <deed>
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101" and nowhere else
      And Ada can sign in on the client with that code

      Examples: what goes to no number
        | event                             | deed                                                                           |
        | a device showed a code            | Ada has chosen her trusted phone on the client as the destination for the code |
        | a wrong code was entered          | Ada has entered 1 wrong code on the client                                     |
        | Ada began to sign in on a browser | Ada has begun to sign in on a new browser                                      |
