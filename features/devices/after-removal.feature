@area:devices
Feature: Devices: before and after a removal
  A listed device can be located and erased. After its removal it is blocked until the owner signs in on it with a code.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada also has a trusted tablet

  @rule:DEVICE-19
  Rule: A removed device MUST stay blocked until it signs in again with two-factor, and MUST work again from then on

    Example: the password alone does not unblock a removed device
      Given Ada has removed her trusted tablet
      When Ada signs in again on her trusted tablet
      Then a code is asked for
      And Ada is not signed in on her trusted tablet

    Example: a wrong code does not unblock a removed device
      Given Ada has removed her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      When Ada enters a wrong code on her trusted tablet
      Then it is refused
      And Ada is not signed in on her trusted tablet
      And Ada finds her trusted tablet not listed

    Example: the password and a code make a removed device trusted again
      Given Ada has removed her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      When Ada enters a texted code on her trusted tablet
      Then it is accepted
      And Ada is signed in on her trusted tablet
      And Ada finds her trusted tablet listed as trusted

    Example: the owner can use the cloud on a removed device after a new sign-in with a code
      Given the account gives access to services besides the account page
      And Ada has removed her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      When Ada opens "cloud" on her trusted tablet
      Then it is accepted
      And Ada is signed in on her trusted tablet

    Scenario Outline: the password and a code make a removed <kind> work again
      Given Ada has signed in on a new <kind>
      And Ada has removed the <kind>
      And Ada has begun to sign in again on the <kind>
      When Ada enters a texted code on the <kind>
      Then it is accepted
      And Ada is signed in on the <kind>

      Examples: other kinds of device
        | kind       |
        | phone      |
        | Mac        |
        | iPod touch |

    Example: a sign-in on a device that was not removed needs no code
      When Ada signs in again on her trusted tablet
      Then no code is asked for
      And Ada is signed in on her trusted tablet

    Scenario Outline: the password alone does not unblock a removed device although <before>
      Given <needs>
      And <before>
      And Ada has removed her trusted tablet
      When Ada signs in again on her trusted tablet
      Then a code is asked for
      And Ada is not signed in on her trusted tablet

      Examples: whatever it was used for before
        | needs                                  | before                                                   |
        | the service offers the list of devices | Ada has turned on the find service on her trusted tablet |
        | the service offers the list of devices | Ada has located her trusted tablet                       |
        | the service offers the keychain        | Ada has a keychain on her trusted tablet                 |
        | trusted devices can generate codes     | Ada has generated 1 code on her trusted tablet           |
        | the service offers the list of devices | Ada has signed in again on her trusted tablet            |

    Scenario Outline: the password alone does not unblock a removed <device>
      Given Ada has signed in on a new <device>
      And Ada has removed the <device>
      When Ada signs in again on the <device>
      Then a code is asked for
      And Ada is not signed in on the <device>

      Examples: kinds of device
        | device     |
        | phone      |
        | iPod touch |
        | Mac        |

    Scenario Outline: the owner can use "<service>" on a removed device after a new sign-in with a code
      Given the account gives access to services besides the account page
      And Ada has removed her trusted tablet
      And Ada has signed in with a texted code on her trusted tablet
      When Ada opens "<service>" on her trusted tablet
      Then it is accepted

      Examples: other services
        | service  |
        | store    |
        | messages |

  @rule:DEVICE-20
  Rule: The service must let the owner find or erase a listed device before removing it

    Scenario Outline: the owner finds the trusted <device>
      Given Ada also has a trusted Mac
      When Ada locates her trusted <device>
      Then it is accepted
      And Ada finds her trusted phone listed as trusted
      And Ada finds her trusted <device> listed as trusted
      And Ada finds her trusted Mac listed as trusted

      Examples: kinds of device
        | device |
        | phone  |
        | tablet |
        | Mac    |

    Scenario Outline: the owner erases the trusted <device>
      Given Ada also has a trusted Mac
      When Ada erases <client>
      Then it is accepted
      And Ada is not signed in on her trusted <device>
      And Ada is signed in on her trusted <other>

      Examples:
        | device | client             | other  |
        | phone  | her trusted phone  | tablet |
        | tablet | her trusted tablet | Mac    |
        | Mac    | her trusted Mac    | phone  |

    Scenario Outline: the owner erases a <device> that is not trusted
      Given Ada has signed in on a new <device>
      When Ada erases <client>
      Then it is accepted
      And Ada is not signed in on the <device>
      And Ada is signed in on her trusted tablet

      Examples: devices that the list shows, other than trusted ones
        | device | client     |
        | watch  | the watch  |
        | TV box | the TV box |
        | PC     | the PC     |

    Scenario Outline: the request is refused when Ben <does> Ada's device
      Given Ben has an account with two-factor authentication
      When Ben <does> Ada's trusted tablet
      Then it is refused
      And nothing changed
      And Ada is signed in on her trusted tablet

      Examples:
        | does    |
        | locates |
        | erases  |
