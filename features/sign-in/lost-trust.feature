@area:sign-in
Feature: Sign-in: devices that lost their trust
  A trusted device loses its trust when it is signed out or erased, or when the service requires a new password.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-08
  Rule: After a complete sign-out, the next sign-in on that device MUST ask for a code

    Example: a sign-in on a device that was signed out needs a code
      Given Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      When Ada signs in again on the tablet
      Then a code is asked for
      And Ada is not signed in on the tablet

    Example: a sign-in on a device that was not signed out needs no code
      Given Ada has signed in on a new tablet
      When Ada signs in again on the tablet
      Then no code is asked for

    Example: after a sign-out, the code makes the device trusted again
      Given Ada has signed in on a new tablet
      And Ada has signed out on the tablet
      And Ada has begun to sign in again on the tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

    Scenario Outline: a sign-out on the <device> ends both sessions on it
      Given Ada has signed in on a new <device>
      And Ada has signed in on the <device> again and keeps the earlier session
      When Ada signs out on the <device>
      Then it is accepted
      And Ada is not signed in on the <device>
      And Ada's earlier session on the <device> no longer works

      Examples: devices that sign in again by their mark
        | device |
        | tablet |
        | Mac    |

    Scenario Outline: a sign-in on a <device> with two sessions needs a code after a sign-out
      Given Ada has signed in on a new <device>
      And Ada has signed in on the <device> again and keeps the earlier session
      And Ada has signed out on the <device>
      When Ada signs in again on the <device>
      Then a code is asked for
      And Ada is not signed in on the <device>

      Examples: devices that sign in again by their mark
        | device |
        | tablet |
        | Mac    |

    Scenario Outline: a sign-in on a <kind> that was signed out needs a code
      Given Ada has signed in on a new <kind>
      And Ada has signed out on the <kind>
      When Ada signs in again on the <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: kinds of device
        | kind       |
        | phone      |
        | iPod touch |
        | Mac        |
        | watch      |

  @rule:SIGNIN-09
  Rule: After a device was erased, the next sign-in on it MUST ask for a code

    Example: a sign-in on a device that was erased from the account page needs a code
      Given the service offers the list of devices
      And Ada has signed in on a new tablet
      And Ada has erased the tablet
      When Ada signs in again on the tablet
      Then a code is asked for
      And Ada is not signed in on the tablet

    Example: a sign-in on a device that was erased by hand, without a report to the service, needs a code
      Given Ada has signed in on a new tablet
      And Ada has erased the tablet by hand
      When Ada signs in again on the tablet
      Then a code is asked for
      And Ada is not signed in on the tablet

    Example: a sign-in on a device that was not erased needs no code
      Given the service offers the list of devices
      And Ada has signed in on a new Mac
      And Ada has signed in on a new tablet
      And Ada has erased the tablet
      When Ada signs in again on the Mac
      Then no code is asked for

    Scenario Outline: a sign-in on a <kind> that was erased needs a code
      Given the service offers the list of devices
      And Ada has signed in on a new <kind>
      And Ada has erased the <kind>
      When Ada signs in again on the <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: kinds of device
        | kind       |
        | phone      |
        | iPod touch |
        | Mac        |

  @rule:SIGNIN-10
  Rule: After a password change that the service demanded, the next sign-in on a device MUST ask for a code

    Example: a sign-in on a device that was trusted before needs a code
      Given Ada has signed in on a new tablet
      And Ada has been asked for a new password on a new Mac
      And Ada has chosen the required password on the Mac
      When Ada signs in again on the tablet
      Then a code is asked for

    Example: a sign-in on the trusted phone needs a code, and the trusted tablet is signed out
      Given Ada also has a trusted tablet
      And Ada has been asked for a new password on a new Mac
      And Ada has chosen the required password on the Mac
      When Ada signs in again on her trusted phone
      Then a code is asked for

    Example: a sign-in on the device where the new password was chosen needs a code
      Given Ada has been asked for a new password on a new Mac
      And Ada has chosen the required password on the Mac
      When Ada signs in again on the Mac
      Then a code is asked for
      And Ada is not signed in on the Mac

    Scenario Outline: after a required password, a sign-in on a <kind> needs a code, although <event>
      Given Ada has signed in on a new <kind>
      And <state>
      And Ada has been asked for a new password on a new client
      And Ada has chosen the required password on the client
      When Ada signs in again on the <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: in whatever state the device is
        | kind       | event                           | state                                                               |
        | phone      | Ada signed in elsewhere         | Ada has signed in on a new browser                                  |
        | iPod touch | Ada signed in elsewhere         | Ada has signed in on a new browser                                  |
        | Mac        | Ada signed in elsewhere         | Ada has signed in on a new browser                                  |
        | tablet     | there are two sessions on it    | Ada has signed in on the tablet again and keeps the earlier session |
        | tablet     | it cannot be found any more     | Ada has turned off the find service on the tablet                   |
        | tablet     | the password was changed before | Ada has changed the account password                                |
        | tablet     | its session is over             | it is at the end of the lifetime of a session                       |
        | Mac        | its session is over             | it is at the end of the lifetime of a session                       |

    Scenario Outline: after a required password, a sign-in on a <kind> needs a code, although its session was ended from the list
      Given <capability>
      And Ada has signed in on a new <kind>
      And Ada has signed in on a new browser
      And <deed>
      And Ada has been asked for a new password on a new client
      And Ada has chosen the required password on the client
      When Ada signs in again on the <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: devices of each kind
        | kind   | deed                                            | capability                              |
        | tablet | Ada has ended all other sessions on the browser | the service offers the list of sessions |
        | phone  | Ada has ended all other sessions on the browser | the service offers the list of sessions |
        | Mac    | Ada has ended all other sessions on the browser | the service offers the list of sessions |

    Example: after a voluntary password change, no code is asked for
      Given the service declares "password.change_ends_trust" as "security-only"
      And Ada has signed in on a new tablet
      And Ada has changed the account password
      When Ada signs in again on the tablet
      Then no code is asked for

    Scenario Outline: after Ada chose a password that the service required, the password alone does not sign her in on <device>
      Given the service declares "password.change_ends_trust" as "security-only"
      And Ada also has a trusted tablet
      And the service has required a new password from Ada
      And Ada has changed the account password
      When Ada signs in again on <device>
      Then the password alone did not sign Ada in

      Examples: each device that was trusted before
        | device             |
        | her trusted phone  |
        | her trusted tablet |
