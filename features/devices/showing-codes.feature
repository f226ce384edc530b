@area:devices
Feature: Devices: showing codes, and a passcode
  A trusted device shows the codes for sign-ins on other devices, so it should be locked with a passcode.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:DEVICE-06
  Rule: A trusted device MUST be able to show a code for a sign-in on another device and for a sign-in in a browser

    Scenario Outline: a trusted <device> shows a code for a sign-in on a new <client>
      Given Ada also has a trusted <device>
      When Ada signs in on a new <client>
      Then a code is asked for
      And Ada is not signed in on the <client>
      And a code or a request arrives for Ada on her trusted <device>
      And Ada can sign in on the <client> with the code from her trusted <device>

      Examples: each kind of trusted device
        | device     | client  |
        | tablet     | phone   |
        | tablet     | browser |
        | iPod touch | Mac     |
        | iPod touch | browser |
        | Mac        | tablet  |
        | Mac        | browser |
        | phone      | Mac     |
        | phone      | browser |

    Scenario Outline: a device that has just become trusted shows a code for a sign-in on a new <client>
      Given Ada has signed in on a new tablet
      When Ada signs in on a new <client>
      Then a code is asked for
      And Ada is not signed in on the <client>
      And Ada can sign in on the <client> with the code from the tablet

      Examples: a device and a browser
        | client  |
        | Mac     |
        | browser |

  @rule:DEVICE-21
  Rule: Devices SHOULD be locked with a passcode, and trusted devices SHOULD be kept physically secure

    Example: a device with the required passcode becomes trusted
      Given the service declares "device.passcode_needed" as "true"
      And Ada uses a new tablet locked by a passcode
      When Ada signs in with a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

    Example: the owner can sign in on a device without the required passcode, and the device does not become trusted
      Given the service declares "device.passcode_needed" as "true"
      And Ada uses a new tablet without a passcode
      When Ada signs in with a texted code on the tablet
      Then it is accepted
      And Ada is signed in on the tablet
      And the tablet is not one of Ada's trusted devices

    Example: creating an account on a device without the required passcode does not make the device trusted
      Given the service lets people create an account
      And the service declares "device.passcode_needed" as "true"
      And the service declares "enrol.default_on" as "true"
      And Ben uses a new tablet without a passcode
      When Ben creates an account on the tablet
      Then it is accepted
      And the tablet is not one of Ben's trusted devices

    Example: a device without a passcode becomes trusted where no passcode is required
      Given the service declares "device.passcode_needed" as "false"
      And Ada uses a new tablet without a passcode
      When Ada signs in with a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

  @rule:DEVICE-22
  Rule: Users report that a tablet wiped and set up for somebody else still showed codes for its former owner

    Example: nothing arrives on the tablet for the former owner
      Given the service offers the list of devices
      And Ada also has a trusted tablet
      And Ben has an account with two-factor authentication
      And Ada has erased her trusted tablet
      And Ben has signed in on Ada's trusted tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And a notice arrives for Ada on her trusted phone and on no other device

    Example: the tablet shows codes for sign-ins of the new owner
      Given the service offers the list of devices
      And Ada also has a trusted tablet
      And Ben has an account with two-factor authentication
      And Ada has erased her trusted tablet
      And Ben has signed in on Ada's trusted tablet
      When Ben signs in on a new client
      Then a code is asked for
      And Ben is not signed in on the client
      And Ben can sign in on the client with the code from his trusted tablet

    Example: a notice of a sign-in arrives on the tablet before it is erased
      Given Ada also has a trusted tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is not signed in on the Mac
      And a notice arrives for Ada on her trusted tablet

  @rule:DEVICE-23
  Rule: Users report that a newly registered device showed no codes

    Scenario Outline: a new <device> shows codes from then on
      Given Ada also has a trusted Mac
      And Ada has signed in on a new <device>
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser
      And a code or a request arrives for Ada on the <device>
      And Ada can sign in on the browser with the code from the <device>

      Examples: kinds of device
        | device |
        | phone  |
        | tablet |
        | Mac    |

    Scenario Outline: after two devices were registered, the <device> shows codes
      Given Ada has signed in on a new tablet
      And Ada has signed in on a new Mac
      When Ada signs in on a new browser
      Then a code is asked for
      And a code or a request arrives for Ada on the <device>

      Examples:
        | device |
        | tablet |
        | Mac    |
