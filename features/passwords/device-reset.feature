@area:passwords
Feature: The account password: resetting it on a trusted device
  An owner who forgot the account password can set a new one on a trusted device. On a Mac, the
  owner must have just entered the password of the Mac.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada also has a trusted Mac

  @rule:PASSWORD-01
  Rule: The service must let the owner change or reset the account password on a trusted iPhone, iPad or iPod touch

    Scenario Outline: Ada resets the password on a trusted <device>
      Given Ada also has a trusted <device> called "old friend"
      When Ada resets the account password on "old friend"
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

      Examples: kinds of device
        | device     |
        | phone      |
        | tablet     |
        | iPod touch |

  @rule:PASSWORD-02
  Rule: The service must let the owner reset the account password on a trusted Mac

    Example: Ada resets the password on a trusted Mac after unlocking it
      When Ada resets the account password on her trusted Mac after unlocking it
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

  @rule:PASSWORD-03
  Rule: A reset on a trusted device MUST NOT ask for the forgotten account password

    Scenario Outline: Ada resets the password on a trusted <device> without entering the old one
      Given Ada also has a trusted <device> called "old friend"
      When Ada resets the account password on "old friend"
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

      Examples: kinds of device
        | device     |
        | phone      |
        | Mac        |
        | tablet     |
        | iPod touch |

  @rule:PASSWORD-04
  Rule: Before a reset on a Mac, the owner MUST enter the password that unlocks that Mac

    Scenario Outline: a password reset on a Mac <unlock> is refused
      When Ada resets the account password on her trusted Mac <unlock>
      Then it is refused
      And nothing changed
      And Ada's old password works
      And Ada's new password does not work

      Examples: what the Mac attests
        | unlock                     |
        | without unlocking it       |
        | after failing to unlock it |

    Example: a password reset on a Mac after unlocking it is accepted
      When Ada resets the account password on her trusted Mac after unlocking it
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: a password reset on a phone without unlocking it is accepted
      When Ada resets the account password on her trusted phone without unlocking it
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Scenario Outline: a second password reset on a Mac <unlock> is refused
      Given Ada resets the account password on her trusted Mac after unlocking it
      When Ada resets the account password on her trusted Mac <unlock>
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

      Examples: what the Mac attests
        | unlock                     |
        | without unlocking it       |
        | after failing to unlock it |

  @rule:PASSWORD-07
  Rule: The service MUST NOT let a device that is not trusted reset the account password

    Scenario Outline: when <situation>, a password reset on <place> is refused
      Given <situation>
      When Ada resets the account password on <place>
      Then it is refused
      And nothing changed
      And Ada's old password works
      And Ada's new password does not work

      Examples: devices without trust
        | situation                                                     | place           |
        | Ada is also signed in on an untrusted tablet at version "8.4" | the tablet      |
        | Ada has begun to sign in on a new tablet                      | the tablet      |
        | Ada has signed out on her trusted Mac                         | her trusted Mac |
        | Ada has removed her trusted Mac                               | her trusted Mac |

      Examples: clients that cannot be trusted devices
        | situation                          | place       |
        | Ada has signed in on a new browser | the browser |
        | Ada has signed in on a new PC      | the PC      |
        | Ada has signed in on a new TV box  | the TV box  |

    Example: Ada cannot reset the password on a tablet before she has finished signing in there
      Given Ada has begun to sign in on a new tablet
      And Ada has asked on the tablet for a code by text to "+12025550101"
      When Ada resets the account password on the tablet
      Then it is refused
      And Ada's old password works

    Example: Ada can reset the password on a tablet once she has finished signing in there
      Given Ada has signed in on a new tablet
      When Ada resets the account password on the tablet
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: a reset on Ben's trusted device changes Ben's password and not Ada's
      Given Ben has an account with two-factor authentication
      When Ben resets the account password on his trusted phone
      Then it is accepted
      And Ben's new password works
      And Ben's old password does not work
      And Ada's password still works
