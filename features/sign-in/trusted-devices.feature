@area:sign-in
Feature: Sign-in: trusted devices
  A device on which the owner entered a code is trusted: it shows codes, and later sign-ins on it need no code.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-06
  Rule: A new device of a kind that can be trusted MUST become trusted when the right code is entered on it

    Scenario Outline: a new <device> becomes trusted
      Given Ada has begun to sign in on a new <device>
      When Ada enters a texted code on the <device>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples: kinds that can be trusted
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |
        | Mac        |

    Example: a device is not trusted before Ada enters the code on it
      When Ada signs in on a new tablet
      Then a code is asked for
      And the tablet is not one of Ada's trusted devices

    Example: a wrong code does not make a device trusted
      Given Ada has begun to sign in on a new tablet
      When Ada enters a wrong code on the tablet
      Then it is refused
      And the tablet is not one of Ada's trusted devices

    Scenario Outline: a new device becomes trusted with <code>
      Given <needs>
      And Ada has begun to sign in on a new tablet
      When Ada enters <code> on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

      Examples: codes of trusted devices
        | code                                    | needs                              |
        | the code from her trusted phone         | trusted devices can show codes     |
        | the code generated on her trusted phone | trusted devices can generate codes |

    Scenario Outline: a new device becomes trusted with a code by <way>
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new tablet
      And Ada has entered that code on the tablet
      When Ada signs in again on the tablet
      Then no code is asked for

      Examples: other channels
        | way   |
        | call  |
        | email |

    Scenario Outline: a new <device> becomes trusted by a sign-in to another service
      Given the account gives access to services besides the account page
      And Ada has begun to sign in to "mail" on a new <device>
      When Ada enters a texted code on the <device>
      Then it is accepted
      And the <device> is one of Ada's trusted devices

      Examples: kinds that can be trusted
        | device |
        | tablet |
        | Mac    |

    Example: an erased device becomes trusted again
      Given the service offers the list of devices
      And Ada has signed in on a new tablet
      And Ada has erased the tablet
      And Ada has begun to sign in again on the tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

  @rule:SIGNIN-07
  Rule: A signed-in device MUST NOT be asked for another code until sign-out, erasure or a password change for security reasons

    Example: no code is asked for at several sign-ins in a row
      Given Ada has signed in on a new tablet
      And Ada has signed in again on the tablet
      When Ada signs in again on the tablet
      Then no code is asked for
      And Ada is signed in on the tablet

    Scenario Outline: no code is asked for after <time>
      Given Ada has signed in on a new tablet
      And <time> have passed
      When Ada signs in again on the tablet
      Then no code is asked for

      Examples: times
        | time      |
        | 31 days   |
        | 100 days  |
        | 1000 days |

    Example: no code is asked for after another device was signed out
      Given Ada has signed in on a new Mac
      And Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      When Ada signs in again on the Mac
      Then no code is asked for

    Example: the trust of one device does not apply to another
      Given Ada has signed in on a new tablet
      When Ada signs in on a new Mac
      Then a code is asked for
      And Ada is signed in on the tablet

    Scenario Outline: two <kind>s with the same name that report no hardware are told apart
      Given Ada uses "first", a <kind> that reports nothing about its hardware
      And Ada uses "second", a <kind> that reports nothing about its hardware
      And Ada has signed in with a texted code on "first"
      And Ada has signed in with a texted code on "second"
      When Ada signs in again on "first"
      Then no code is asked for
      And Ada is signed in on "first"
      And "second" is one of Ada's trusted devices

      Examples: kinds that can be trusted
        | kind   |
        | tablet |
        | Mac    |

    Example: a sign-in on another device with the same name needs a code
      Given Ada has signed in on a new tablet
      And Ada uses "second", a tablet that reports nothing about its hardware
      When Ada signs in on "second"
      Then a code is asked for
      And Ada is not signed in on "second"
      And the tablet is one of Ada's trusted devices

    Scenario Outline: no code is asked for at a new sign-in on a trusted <kind>
      Given Ada has signed in on a new <kind>
      When Ada signs in again on the <kind>
      Then no code is asked for
      And Ada is signed in on the <kind>

      Examples: kinds that can be trusted
        | kind       |
        | phone      |
        | iPod touch |
        | Mac        |

    Scenario Outline: no code is asked for after an update of a <kind> to version <version>
      Given Ada has signed in on a new <kind>
      And Ada has updated the <kind> to version "<version>"
      When Ada signs in again on the <kind>
      Then no code is asked for

      Examples: newer software
        | kind   | version |
        | tablet | 99.1    |
        | Mac    | 99.1    |

    Example: no code is asked for at another address
      Given Ada has signed in on a new tablet
      And requests now come from the address "203.0.113.7"
      When Ada signs in again on the tablet
      Then no code is asked for

    Scenario Outline: no code is asked for at a new sign-in to "<service>" on a trusted <kind>
      Given the account gives access to services besides the account page
      And Ada has signed in on a new <kind>
      When Ada signs in again to "<service>" on the <kind>
      Then no code is asked for

      Examples: services and kinds of device
        | service | kind   |
        | store   | tablet |
        | mail    | Mac    |
