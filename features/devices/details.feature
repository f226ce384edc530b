@area:devices
Feature: Devices: the details of a listed device
  The details tell the owner which device it is, whether it is trusted, and whether it can receive codes.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:DEVICE-10
  Rule: The details of a listed device MUST include its model

    Scenario Outline: the details of a <device> show its model
      Given Ada has signed in on a new tablet
      And Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then Ada sees the model of the <device> in the details

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | Mac        |
        | watch      |
        | iPod touch |
        | TV box     |
        | PC         |

    Example: the details are not shown to somebody else
      Given Ben has an account with two-factor authentication
      When Ben reads the details of Ada's trusted phone
      Then it is refused
      And nothing changed
      And Ada finds her trusted phone listed as trusted

    Scenario Outline: of two devices that do not report their hardware, the <which> is shown with its own model
      Given Ada uses "first", a <one> that reports only its model and serial number
      And Ada uses "second", a <other> that reports only its model and serial number
      And Ada has signed in with a texted code on "first"
      And Ada has signed in with a texted code on "second"
      When Ada reads the details of "<which>"
      Then Ada sees the model of "<which>" in the details

      Examples: each its own
        | one    | other | which  |
        | tablet | Mac   | first  |
        | tablet | Mac   | second |

    Scenario Outline: the details of a <device> with old software show its model
      Given Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada reads the details of the <device>
      Then Ada sees the model of the <device> in the details

      Examples: not trusted
        | device     | version |
        | phone      | 8.4.1   |
        | tablet     | 8.4.1   |
        | iPod touch | 8.4.1   |
        | Mac        | 10.10.5 |

  @rule:DEVICE-11
  Rule: The details of a listed device MUST include its serial number

    Scenario Outline: the details of a <device> show its serial number
      Given Ada has signed in on a new tablet
      And Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then Ada sees the serial number of the <device> in the details

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | Mac        |
        | watch      |
        | iPod touch |
        | TV box     |
        | PC         |

    Example: of two tablets, one is shown with its own serial number
      Given Ada also has a trusted tablet called "Other tablet"
      And Ada has signed in on a new tablet
      When Ada reads the details of "Other tablet"
      Then Ada sees the serial number of "Other tablet" in the details

    Scenario Outline: of two <kind>s that do not report their hardware, the <which> is shown with its own serial number
      Given Ada uses "first", a <kind> that reports only its model and serial number
      And Ada uses "second", a <kind> that reports only its model and serial number
      And Ada has signed in with a texted code on "first"
      And Ada has signed in with a texted code on "second"
      When Ada reads the details of "<which>"
      Then Ada sees the serial number of "<which>" in the details

      Examples: none of them names its hardware
        | kind   | which  |
        | tablet | first  |
        | tablet | second |
        | Mac    | first  |

    Scenario Outline: the details of a <device> with old software show its serial number
      Given Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada reads the details of the <device>
      Then Ada sees the serial number of the <device> in the details

      Examples: not trusted
        | device     | version |
        | phone      | 8.4.1   |
        | tablet     | 8.4.1   |
        | iPod touch | 8.4.1   |
        | Mac        | 10.10.5 |

  @rule:DEVICE-12
  Rule: The details of a listed device MUST show whether the device is trusted

    Scenario Outline: the trusted <device> is shown as trusted
      Given Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> is trusted

      Examples:
        | device     |
        | tablet     |
        | phone      |
        | Mac        |
        | iPod touch |

    Scenario Outline: a signed-in <device>, which cannot be trusted, is shown as not trusted
      Given Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> is not trusted

      Examples:
        | device |
        | watch  |
        | TV box |
        | PC     |

    Scenario Outline: a <device> at version <version>, whose software is too old, is shown as not trusted
      Given Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> is not trusted
      And Ada finds her trusted phone listed as trusted

      Examples:
        | device | version |
        | tablet | 8.4.1   |
        | Mac    | 10.10.5 |

    Scenario Outline: a <device> that was signed in before two-factor was turned on is shown as not trusted
      Given Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> is not trusted

      Examples: new enough to be trusted
        | device | version |
        | tablet | 99.0    |

  @rule:DEVICE-13
  Rule: The details of a listed device MUST show correctly whether the device can receive verification codes

    Scenario Outline: the trusted <device> is shown as able to receive codes
      Given Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> can receive codes

      Examples:
        | device     |
        | tablet     |
        | phone      |
        | Mac        |
        | iPod touch |

    Scenario Outline: a <device> is shown as unable to receive codes
      Given Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> cannot receive codes

      Examples: kinds that are never trusted
        | device |
        | watch  |
        | TV box |
        | PC     |

    Example: the details of each device say correctly whether it receives codes
      Given Ada is also signed in on an untrusted tablet at version "8.4.1"
      And Ada has signed in on a new phone
      And Ada has signed in on a new watch
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives on those of Ada's devices whose details say that they can receive codes, and on no others

    Scenario Outline: after <event>, the details of each device say correctly whether it receives codes
      Given Ada and Ben have accounts with a second factor
      When <event>
      And Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives on those of Ada's devices whose details say that they can receive codes, and on no others

      Examples: what may end a session or a trust
        | event                                                 |
        | Ada changes her password                              |
        | Ada resets her password on a trusted device           |
        | Ada resets her forgotten password with a code         |
        | Ada resets her forgotten password with a mailed link  |
        | the service requires a new password from Ada          |
        | Ada removes her authenticator app                     |
        | Ada ends all her other sessions                       |
        | Ada generates a code on a trusted device              |
        | Ada starts a recovery                                 |
        | Ada cancels her recovery                              |
        | Ada signs out on a device or browser                  |
        | Ada removes a device                                  |
        | Ada erases a device                                   |
        | Ada turns off the find service on a device            |
        | Ada turns on the find service on a device             |
        | Ada removes a number                                  |
        | Ada revokes all her app-specific passwords            |
        | Ada signs in on another client                        |
        | Ada signs in again on a trusted device without a code |
        | Ada edits her account data                            |
        | Ada refuses a sign-in request on a trusted device     |
        | Ada allows a sign-in request on a trusted device      |
        | Ada turns off the keychain on a device                |
        | Ada chooses the required new password                 |
        | Ada finishes her recovery                             |

    Scenario Outline: a <device> at version <version>, on which no code was entered, is shown as unable to receive codes
      Given Ada is also signed in on an untrusted <device> at version "<version>"
      When Ada reads the details of the <device>
      Then Ada sees in the details that the <device> cannot receive codes

      Examples: too old, or signed in before two-factor was turned on
        | device | version |
        | Mac    | 10.10.5 |
        | tablet | 99.0    |
        | Mac    | 10.11   |

  @rule:DEVICE-14
  Rule: The details of a listed device MAY include other useful information

    Scenario Outline: every other detail of a new <device> is correct
      Given Ada has signed in on a new phone
      And Ada has signed in on a new <device>
      When Ada reads the details of the <device>
      Then it is accepted
      And Ada sees the model of the <device> in the details
      And everything else that Ada sees in the details of the <device> is correct

      Examples: kinds of device
        | device     |
        | tablet     |
        | iPod touch |
        | Mac        |
        | watch      |
        | TV box     |
        | PC         |

    Scenario Outline: after an update and a new sign-in, the details of a trusted <device> are correct
      Given Ada has signed in on a new <device>
      And Ada has updated the <device> to version "<version>"
      And Ada has signed in again on the <device>
      When Ada reads the details of the <device>
      Then it is accepted
      And everything else that Ada sees in the details of the <device> is correct

      Examples:
        | device | version |
        | tablet | 99.1    |
        | Mac    | 99.1    |

    Scenario Outline: after an update and a new sign-in, the details of a <device> are correct
      Given Ada has signed in on a new <device>
      And Ada has updated the <device> to version "<version>"
      And Ada has signed in with a texted code on the <device>
      When Ada reads the details of the <device>
      Then it is accepted
      And everything else that Ada sees in the details of the <device> is correct

      Examples:
        | device | version |
        | watch  | 4.1     |
        | TV box | 5       |
