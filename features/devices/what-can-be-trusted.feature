@area:devices
Feature: Devices: what can be a trusted device
  A device with supported software becomes trusted when its owner signs in on it with a code.
  Other clients can be signed in too, but they never show codes.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:DEVICE-01
  Rule: An iPhone, iPad or iPod touch running iOS 9 or later MUST become trusted when it signs in with two-factor

    Scenario Outline: a new <device> at version <version> becomes trusted
      Given Ada uses a new <device> at version "<version>"
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And Ada is signed in on the <device>
      And the <device> is one of Ada's trusted devices

      Examples: at the least version and above
        | device     | version |
        | phone      | 9.0     |
        | tablet     | 9.0     |
        | iPod touch | 9.0     |
        | phone      | 9.0.1   |
        | tablet     | 9.3.5   |
        | phone      | 10.0    |
        | tablet     | 11.3    |
        | phone      | 12.4    |

    Scenario Outline: a <device> at version <version> is not trusted before the code is entered
      Given Ada uses a new <device> at version "<version>"
      When Ada signs in on the <device>
      Then a code is asked for
      And the <device> is not one of Ada's trusted devices

      Examples:
        | device | version |
        | tablet | 9.0     |
        | phone  | 9.0     |

    Scenario Outline: an untrusted <device> at version <old> becomes trusted after an update to version <new> and a new sign-in
      Given Ada is also signed in on an untrusted <device> at version "<old>"
      And Ada has updated the <device> to version "<new>"
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples: kinds of device
        | device | old   | new |
        | phone  | 8.4.1 | 9.0 |
        | tablet | 8.4.1 | 9.0 |

    Scenario Outline: a new <device> that signs in with <code> becomes trusted
      Given <given>
      And Ada has begun to sign in on a new <device>
      When <act>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples: other codes than a texted one
        | device     | code                                    | given                              | act                                                                  |
        | tablet     | the code from her trusted phone         | trusted devices can show codes     | Ada enters the code from her trusted phone on the tablet             |
        | tablet     | the code generated on her trusted phone | trusted devices can generate codes | Ada enters the code generated on her trusted phone on the tablet     |
        | iPod touch | the code from her trusted phone         | trusted devices can show codes     | Ada enters the code from her trusted phone on the iPod touch         |
        | iPod touch | the code generated on her trusted phone | trusted devices can generate codes | Ada enters the code generated on her trusted phone on the iPod touch |

  @rule:DEVICE-02
  Rule: A Mac running OS X El Capitan or later MUST become trusted when it signs in with two-factor

    Scenario Outline: a new <device> at version <version> becomes trusted
      Given Ada uses a new <device> at version "<version>"
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And Ada is signed in on the <device>
      And the <device> is one of Ada's trusted devices

      Examples:
        | device | version |
        | Mac    | 10.11   |
        | Mac    | 10.11.0 |
        | Mac    | 10.11.6 |
        | Mac    | 10.12   |
        | Mac    | 10.13.4 |
        | Mac    | 11.0    |

    Scenario Outline: a <device> at version <version> is not trusted before the code is entered
      Given Ada uses a new <device> at version "<version>"
      When Ada signs in on the <device>
      Then a code is asked for
      And the <device> is not one of Ada's trusted devices

      Examples:
        | device | version |
        | Mac    | 10.11   |
        | Mac    | 10.13   |

    Scenario Outline: an untrusted <device> at version <old> becomes trusted after an update to version <new> and a new sign-in
      Given Ada is also signed in on an untrusted <device> at version "<old>"
      And Ada has updated the <device> to version "<new>"
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples:
        | device | old     | new   |
        | Mac    | 10.10.5 | 10.11 |

    Scenario Outline: a new <device> that signs in with <code> becomes trusted
      Given <given>
      And Ada has begun to sign in on a new <device>
      When <act>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples: other codes than a texted one
        | device | code                                    | given                              | act                                                           |
        | Mac    | the code from her trusted phone         | trusted devices can show codes     | Ada enters the code from her trusted phone on the Mac         |
        | Mac    | the code generated on her trusted phone | trusted devices can generate codes | Ada enters the code generated on her trusted phone on the Mac |

  @rule:DEVICE-03
  Rule: An iPhone, iPad or iPod touch below iOS 9, or a Mac below OS X El Capitan, MUST NOT become trusted, even when signed in

    Scenario Outline: a new <device> at version <version> does not become trusted by a sign-in
      Given Ada uses a new <device> at version "<version>"
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And Ada is signed in on the <device>
      And the <device> is not one of Ada's trusted devices

      Examples: below the least version
        | device     | version |
        | phone      | 8.4.1   |
        | tablet     | 8.4.1   |
        | iPod touch | 8.4.1   |
        | phone      | 7.1.2   |
        | Mac        | 10.10.5 |
        | Mac        | 10.9.5  |
        | tablet     | 8.5     |
        | Mac        | 10.10.9 |

    Scenario Outline: a new <device> at the minimum version, <version>, becomes trusted
      Given Ada uses a new <device> at version "<version>"
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples: the least version
        | device | version |
        | phone  | 9.0     |
        | Mac    | 10.11   |

    Scenario Outline: a <device> at version <version> does not become trusted by a second sign-in either
      Given Ada uses a new <device> at version "<version>"
      And Ada has signed in with a texted code on the <device>
      When Ada signs in with a texted code on the <device>
      Then it is accepted
      And the <device> is not one of Ada's trusted devices

      Examples: below the least version
        | device | version |
        | tablet | 8.4.1   |
        | Mac    | 10.10.5 |

  @rule:DEVICE-04
  Rule: A watch, a TV box, a Windows PC or a browser MUST NOT become a trusted device that shows codes

    Scenario Outline: a new <client> does not become a trusted device by a sign-in
      Given Ada uses a new <client>
      When Ada signs in with a texted code on the <client>
      Then it is accepted
      And Ada is signed in on the <client>
      And the <client> is not one of Ada's trusted devices

      Examples: other kinds
        | client  |
        | watch   |
        | TV box  |
        | PC      |
        | browser |

    Example: a tablet becomes a trusted device
      Given Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

    Scenario Outline: a code or a request arrives on the trusted phone and not on the signed-in <client>
      Given Ada has signed in on a new <client>
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else

      Examples: other kinds
        | client  |
        | watch   |
        | TV box  |
        | PC      |
        | browser |

    Scenario Outline: a new <client> at version <version> does not become a trusted device by a sign-in
      Given Ada uses a new <client> at version "<version>"
      When Ada signs in with a texted code on the <client>
      Then it is accepted
      And the <client> is not one of Ada's trusted devices

      Examples: the newest software
        | client | version |
        | watch  | 99.0    |
        | TV box | 99.0    |

  @rule:DEVICE-05
  Rule: A device MUST NOT be trusted before it has signed in with two-factor

    Example: a device that is only known to belong to the owner gets no code
      Given Ada also has a tablet on which nobody has signed in
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else
      And the tablet is not one of Ada's trusted devices

    Example: a device that was signed in before two-factor was turned on gets no code
      Given Ada is also signed in on an untrusted tablet at the minimum version
      When Ada signs in on a new Mac
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone and nowhere else
      And the tablet is not one of Ada's trusted devices

    Example: a device that was signed in when two-factor was turned on elsewhere is not trusted
      Given the service lets people turn two-factor authentication on
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada signs in on a new client
      Then a code is asked for
      And the tablet is not one of Ada's trusted devices

    Example: somebody else who signs in on the owner's trusted phone needs a code
      Given Ben has an account with two-factor authentication
      When Ben signs in on Ada's trusted phone
      Then a code is asked for
      And Ben is not signed in on the trusted phone

    Example: the owner who signs in on her trusted phone needs no code
      Given Ben has an account with two-factor authentication
      When Ada signs in again on her trusted phone
      Then no code is asked for
      And Ada is signed in on her trusted phone

    Example: a device is not trusted after a wrong code
      Given Ada has begun to sign in on a new tablet
      When Ada enters a wrong code on the tablet
      Then it is refused
      And the tablet is not one of Ada's trusted devices

    Example: a device becomes trusted once it has signed in
      Given Ada also has a tablet on which nobody has signed in
      When Ada signs in with a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

    Example: a device does not become trusted when support staff verify its owner for the keychain
      Given the service offers the keychain
      And the service has support staff
      And the service declares "support.keychain_identity" as "true"
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has entered her security code on the tablet
      When support marks Ada's identity as verified for the keychain
      Then it is accepted
      And the tablet is not one of Ada's trusted devices
