@area:devices
Feature: Devices: the list on the account page
  The owner sees on the account page which devices are signed in to the account.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:DEVICE-07
  Rule: The service must show the list of trusted devices on the account page

    Example: every trusted device is listed
      Given Ada also has a trusted tablet
      And Ada also has a trusted Mac
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds her trusted phone listed as trusted
      And Ada finds her trusted tablet listed as trusted
      And Ada finds her trusted Mac listed as trusted

    Scenario Outline: a new <device> is listed as trusted after its first sign-in
      Given Ada has signed in on a new <device>
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the <device> listed as trusted

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |
        | Mac        |

    Example: a device that is still waiting for a code is not listed
      Given Ada has begun to sign in on a new Mac
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the Mac not listed
      And Ada finds her trusted phone listed as trusted

    Example: two devices with the same name are both listed
      Given Ada has signed in on a new tablet that is called "Home"
      And Ada has signed in on a new Mac that is called "Home"
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the tablet listed as trusted
      And Ada finds the Mac listed as trusted

    Example: each of twelve trusted devices is listed
      Given Ada also has 11 trusted tablets
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds her trusted phone listed as trusted
      And Ada finds "tablet 1" listed as trusted
      And Ada finds "tablet 11" listed as trusted

    Scenario Outline: the owner can <operate> in a browser
      Given the service lets people sign in on browsers
      And Ada has signed in on a new browser
      When Ada tries to <operate> on the browser
      Then it is accepted

      Examples: on the account page
        | operate                      |
        | read the list of devices     |
        | read the details of a device |

  @rule:DEVICE-08
  Rule: The device list MUST show every device that is signed in to the account

    Scenario Outline: a signed-in <device> is listed
      Given Ada has signed in on a new <device>
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the <device> listed as signed in

      Examples: trusted or not
        | device     |
        | tablet     |
        | Mac        |
        | watch      |
        | TV box     |
        | PC         |
        | phone      |
        | iPod touch |

    Example: a signed-in device with old software is listed
      Given Ada is also signed in on an untrusted tablet at version "8.4.1"
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the tablet listed as signed in

    Example: a device is listed as signed in as soon as the code was entered
      Given Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And Ada finds the tablet listed as signed in

    Scenario Outline: a new <device> is not listed as signed in before the code was entered
      When Ada signs in on a new <device>
      Then a code is asked for
      And Ada is not signed in on the <device>
      And Ada finds the <device> not listed as signed in

      Examples:
        | device |
        | tablet |
        | watch  |

    Scenario Outline: a signed-in <device> with old software is listed
      Given Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the <device> listed as signed in

      Examples: kinds of device
        | device                  | version |
        | phone                   | 8.4.1   |
        | Mac                     | 10.10.5 |
        | iPod touch              | 8.4     |
        | watch                   | 1.0     |
        | third-generation TV box | 3       |

    Example: a device is listed after an update and a new sign-in
      Given Ada has signed in on a new tablet
      And Ada has updated the tablet to version "99.1"
      And Ada has signed in again on the tablet
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the tablet listed as signed in

    Example: a tablet and a Mac with the same name are both listed as signed in
      Given Ada has signed in on a new tablet that is called "Home"
      And Ada has signed in on a new Mac that is called "Home"
      When Ada reads the list of devices
      Then it is accepted
      And each of Ada's devices that is signed in is listed as signed in

    Scenario Outline: two <kind>s that do not report their hardware are both listed
      Given Ada uses "first", a <kind> that reports only its model and serial number
      And Ada uses "second", a <kind> that reports only its model and serial number
      And Ada has signed in with a texted code on "first"
      And Ada has signed in with a texted code on "second"
      When Ada reads the list of devices
      Then it is accepted
      And each of Ada's devices that is signed in is listed as signed in

      Examples: equal but for their serial numbers
        | kind   |
        | tablet |
        | Mac    |

    Scenario Outline: after <event>, every signed-in device is listed
      Given Ada and Ben have accounts with a second factor
      And Ada has signed in on a new watch
      When <event>
      Then each of Ada's devices that is signed in is listed as signed in

      Examples: what leaves other devices signed in
        | event                                             |
        | Ada changes her password                          |
        | Ada resets her password on a trusted device       |
        | Ada resets her forgotten password with a code     |
        | Ada signs out on a device or browser              |
        | Ada removes a device                              |
        | Ada erases a device                               |
        | Ada removes a number                              |
        | Ada signs in on another client                    |
        | Ada refuses a sign-in request on a trusted device |
        | Ada turns off the keychain on a device            |
        | Ada reads all her account data                    |

    Scenario Outline: of two devices with the same name, the <device> is listed as signed in
      Given Ada has signed in on a new tablet that is called "Home"
      And Ada has signed in on a new Mac that is called "Home"
      When Ada reads the list of devices
      Then it is accepted
      And Ada finds the <device> listed as signed in

      Examples:
        | device |
        | tablet |
        | Mac    |

  @rule:DEVICE-09
  Rule: The device list MUST NOT show a device as signed in after it was signed out

    Scenario Outline: the <device> that was signed out is not listed as signed in
      Given Ada has signed in on a new <device>
      And Ada has signed in on a new <other>
      When Ada signs out on the <device>
      Then it is accepted
      And Ada finds the <device> not listed as signed in
      And Ada finds the <other> listed as signed in

      Examples:
        | device | other |
        | tablet | Mac   |
        | watch  | PC    |

    Example: a device is listed as signed in after a new sign-in
      Given Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      And Ada has begun to sign in again on the tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And Ada finds the tablet listed as signed in

    Scenario Outline: after <event>, every device that is listed as signed in is signed in
      Given Ada and Ben have accounts with a second factor
      When <event>
      Then each of Ada's devices that is listed as signed in is signed in
      And each of Ben's devices that is listed as signed in is signed in

      Examples: whatever may sign devices out
        | event                                         |
        | Ada changes her password                      |
        | Ada resets her password on a trusted device   |
        | Ada resets her forgotten password with a code |
        | Ada chooses the required new password         |
        | Ada finishes her recovery                     |
        | Ada signs out on a device or browser          |
        | Ada erases a device                           |

    Scenario Outline: where a new password is declared to end sessions of <ended>, every device that is listed as signed in after <event> is signed in
      Given the service declares "password.change_ends_sessions" as "<ended>"
      And Ada and Ben have accounts with a second factor
      And Ada has signed in on a new tablet
      When <event>
      Then each of Ada's devices that is listed as signed in is signed in
      And each of Ben's devices that is listed as signed in is signed in

      Examples: each way to a new password
        | ended | event                                         |
        | all   | Ada changes her password                      |
        | all   | Ada resets her password on a trusted device   |
        | all   | Ada resets her forgotten password with a code |
        | all   | Ada chooses the required new password         |
        | all   | Ada finishes her recovery                     |
        | none  | Ada changes her password                      |
