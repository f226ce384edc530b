@area:notices
Feature: Notices: which devices get them
  The owner's trusted devices, and no others, get a notice of each sign-in on a new client, whoever
  signs in.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:NOTIFY-01
  Rule: A sign-in on a new device MUST send a notice to the other trusted devices

    Scenario Outline: a sign-in on a new <device> sends a notice
      Given Ada also has a trusted tablet
      When Ada signs in on a new <device>
      Then a code is asked for
      And Ada is not signed in on the <device>
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on her trusted tablet

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |
        | Mac        |
        | watch      |
        | PC         |
        | TV box     |

    Example: a sign-in to another service than the account page sends a notice
      Given the account gives access to services besides the account page
      And Ada also has a trusted tablet
      When Ada signs in to "cloud" on a new client
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on her trusted tablet

    Example: each of four trusted devices gets the notice of a sign-in
      Given Ada also has 3 trusted tablets
      When Ada signs in on a new tablet
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on "tablet 1"
      And a notice arrives for Ada on "tablet 2"
      And a notice arrives for Ada on "tablet 3"

    Scenario Outline: a trusted <kind> gets the notice of a sign-in
      Given Ada also has a trusted <kind> called "other device"
      When Ada signs in on a new tablet
      Then a code is asked for
      And a notice arrives for Ada on "other device"

      Examples: other kinds of trusted device
        | kind       |
        | Mac        |
        | iPod touch |

    Example: a sign-in sends a notice after an earlier one was refused
      Given Ada also has a trusted tablet
      And somebody has begun to sign in on a new browser with Ada's password
      And Ada has refused the request on her trusted phone
      When Ada signs in on a new Mac
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on her trusted tablet

    Scenario Outline: a sign-in on a <kind> at version <version> sends a notice although it needs no request
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      And Ada uses a new <kind> at version "<version>"
      When Ada signs in on the <kind> with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the <kind>
      And a notice arrives for Ada on her trusted tablet

      Examples: clients with old software
        | kind   | version |
        | tablet | 8.4     |
        | Mac    | 10.10   |

    Example: a sign-in on a client with old software sends a notice
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the third-generation TV box
      And a notice arrives for Ada on her trusted tablet

    @edition:2fa-2018
    Example: a sign-in that is verified in the background on a phone sends a notice
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And Ada also has a trusted tablet
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then Ada is signed in on the phone
      And a notice arrives for Ada on her trusted tablet

    Example: each of two simultaneous sign-ins sends a notice
      Given Ada also has a trusted Mac
      When Ada signs in on a new tablet and on a new iPod touch at the same time
      Then 2 of them are accepted
      And Ada is not signed in on the tablet
      And 2 notices arrive for Ada on her trusted phone
      And 2 notices arrive for Ada on her trusted Mac

    Example: every trusted device gets the notice again when the new device requests it again
      Given Ada also has a trusted tablet
      And Ada has begun to sign in on a new tablet
      When Ada asks on the tablet for the request again
      Then the notice that arrives for Ada on her trusted phone shows a place
      And the notice that arrives for Ada on her trusted tablet shows a place
      And a code or a request arrives for Ada on her trusted tablet

    Example: a sign-in in a browser that reports nothing about its computer sends a notice
      Given Ada also has a trusted tablet
      When somebody signs in on a browser that reports nothing about its computer, with Ada's password
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on her trusted tablet

    Scenario Outline: a sign-in on a new Mac sends a notice although <meanwhile>
      Given Ada also has a trusted tablet
      And <meanwhile>
      When Ada signs in on a new Mac
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on her trusted tablet

      Examples: something else waits, or went before
        | meanwhile                                                          |
        | Ada has begun to sign in on a new PC                               |
        | Ada has signed in on a new iPod touch                              |
        | Ada has generated 1 code on her trusted tablet                     |
        | somebody has begun to sign in on a new browser with Ada's password |
        | the service has required a new password from Ada                   |

    Example: a trusted device without hardware data gets the notice of a sign-in in a browser without hardware data
      Given Ada uses "plain tablet", a tablet that reports nothing about its hardware
      And Ada has signed in with a texted code on "plain tablet"
      And Ada uses "plain browser", a browser that reports nothing about its hardware
      And Ada has begun to sign in again on "plain browser"
      When somebody signs in on a browser that reports nothing about its computer, with Ada's password
      Then a code is asked for
      And a notice arrives for Ada on "plain tablet"
      And a notice arrives for Ada on her trusted phone

    Scenario Outline: a sign-in on a client with old software sends a notice although <meanwhile>
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      And <meanwhile>
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the third-generation TV box
      And the notice that arrives for Ada on her trusted tablet shows a place

      Examples: something else waits, or went before
        | meanwhile                                                          |
        | Ada has begun to sign in on a new PC                               |
        | somebody has begun to sign in on a new browser with Ada's password |
        | Ada has signed in on a new iPod touch                              |

    Example: a sign-in on a client with old software sends a notice when a new password is required
      Given the service knows clients without a place for a code
      And the service can require a new password
      And Ada also has a trusted tablet
      And the service has required a new password from Ada
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then a notice arrives for Ada on her trusted tablet

    @edition:2fa-2018
    Example: a sign-in that is verified in the background on a phone sends a notice when a new password is required
      Given the service can verify a trusted number in the background
      And the service can require a new password
      And the service declares "signin.background_verification" as "true"
      And Ada also has a trusted tablet
      And the service has required a new password from Ada
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then a notice arrives for Ada on her trusted tablet

    @edition:2fa-2018
    Scenario Outline: a sign-in that is verified in the background on a phone sends a notice although <meanwhile>
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And Ada also has a trusted tablet
      And <meanwhile>
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then the notice that arrives for Ada on her trusted phone shows a place
      And the notice that arrives for Ada on her trusted tablet shows a place

      Examples: something else waits, or is demanded
        | meanwhile                                        |
        | Ada has begun to sign in on a new PC             |
        | Ada has signed in on a new iPod touch            |
        | the service has required a new password from Ada |

    Example: a trusted device gets the notice of a sign-in on a device that has the same name and reports no hardware data
      Given Ada also has a trusted tablet called "tablet"
      And Ada uses "plain tablet", a tablet that reports nothing about its hardware
      When Ada signs in again on "plain tablet"
      Then a code is asked for
      And a notice arrives for Ada on "tablet"
      And a notice arrives for Ada on her trusted phone

    Scenario Outline: a sign-in sends a notice to a trusted device <used>
      Given the service declares "device.trust_lifetime" as "0"
      And Ada also has a trusted tablet
      And Ada has signed in on a new browser
      And <event>
      When Ada signs in on a new Mac
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone
      And a notice arrives for Ada on her trusted tablet

      Examples: trusted all the same
        | used                          | event                                         |
        | that was not used for a month | 30 days have passed                           |
        | that signed in again          | Ada has signed in again on her trusted tablet |

  @rule:NOTIFY-08
  Rule: The device that signs in MUST NOT receive the notice of its own sign-in

    Example: a formerly trusted device that signs in again receives no notice
      Given Ada has signed in on a new tablet
      And Ada has erased the tablet by hand
      When Ada signs in again on the tablet
      Then a code is asked for
      And Ada is not signed in on the tablet
      And nothing arrives for Ada on the tablet
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: another device receives the notice of a sign-in
      Given Ada has signed in on a new tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on the tablet

    Example: a formerly trusted device that requests another notice receives none
      Given Ada has signed in on a new tablet
      And Ada has erased the tablet by hand
      And Ada has begun to sign in again on the tablet
      When Ada asks on the tablet for the request again
      Then it is accepted
      And nothing arrives for Ada on the tablet
      And a notice arrives for Ada on her trusted phone and on no other device

    @edition:2fa-2018
    Example: a phone that hides its hardware receives no notice of its own sign-in when verified in the background
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And Ada uses "plain phone", a phone at version "11.3" that has the number "+12025550101" and reports nothing about its hardware
      When Ada signs in again on "plain phone"
      Then nothing arrives for Ada on "plain phone"
      And a notice arrives for Ada on her trusted phone

    Scenario Outline: a formerly trusted <kind> that signs in again receives no notice
      Given Ada has signed in on a new <kind>
      And <erased>
      When Ada signs in again on the <kind>
      Then a code is asked for
      And <silent>
      And a notice arrives for Ada on her trusted phone and on no other device

      Examples: other kinds of device
        | kind       | erased                                | silent                                    |
        | phone      | Ada has erased the phone by hand      | nothing arrives for Ada on the phone      |
        | iPod touch | Ada has erased the iPod touch by hand | nothing arrives for Ada on the iPod touch |
        | Mac        | Ada has erased the Mac by hand        | nothing arrives for Ada on the Mac        |

  @rule:NOTIFY-09
  Rule: A device that is not trusted MUST NOT receive notices of sign-ins

    Example: a removed device receives no notice
      Given the service offers the list of devices
      And Ada also has a trusted tablet
      And Ada has removed her trusted tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: a device with old software receives no notice
      Given Ada is also signed in on an untrusted tablet at version "8.4.1"
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: a device on which nobody has signed in receives no notice
      Given Ada also has a tablet on which nobody has signed in
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: a device that is waiting for a code receives no notice
      Given Ada has begun to sign in on a new tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: a device that was signed out receives no notice
      Given Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: a device that was erased receives no notice
      Given Ada has signed in on a new tablet
      And Ada has erased the tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: untrusted devices receive no notice of a sign-in on a client with old software
      Given the service knows clients without a place for a code
      And Ada also has a trusted tablet
      And Ada is also signed in on an untrusted tablet at version "8.4.1"
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then a notice arrives for Ada on her trusted tablet
      And nothing arrives for Ada on the tablet

    Example: a signed-out device receives no notice of a sign-in on a client with old software
      Given the service knows clients without a place for a code
      And Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then a notice arrives for Ada on her trusted phone and on no other device

    @edition:2fa-2018
    Example: untrusted devices receive no notice of a sign-in that is verified in the background on a phone
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And Ada is also signed in on an untrusted iPod touch at version "8.4.1"
      And Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then a notice arrives for Ada on her trusted phone and on no other device

    Example: somebody else's device receives no notice
      Given Ben has an account with two-factor authentication
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: a trusted device receives the notice
      Given Ada has signed in on a new tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a notice arrives for Ada on the tablet

  @rule:NOTIFY-10
  Rule: The notice MUST also be sent when a stranger signs in with the right password

    Scenario Outline: a stranger's sign-in on a new <client> in <place> sends a notice
      Given Ada also has a trusted tablet
      And requests now come from the address "<address>"
      When somebody signs in on a new <client> with Ada's password
      Then a code is asked for
      And the notice that arrives for Ada on her trusted phone shows <place>
      And the notice that arrives for Ada on her trusted tablet shows <place>

      Examples: strange devices at strange addresses
        | client     | address       | place      |
        | phone      | 198.51.100.20 | Wellington |
        | Mac        | 203.0.113.20  | Montevideo |
        | PC         | 203.0.113.21  | Montevideo |
        | tablet     | 203.0.113.22  | Montevideo |
        | iPod touch | 198.51.100.21 | Wellington |
        | watch      | 203.0.113.23  | Montevideo |
        | TV box     | 203.0.113.24  | Montevideo |
        | browser    | 203.0.113.25  | Montevideo |

    Example: Ada can refuse a stranger's sign-in
      Given somebody has begun to sign in on a new browser with Ada's password
      When Ada refuses the request on her trusted phone
      Then it is accepted
      And Ada is not signed in on the browser
