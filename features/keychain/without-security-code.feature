@area:keychain
Feature: The keychain: without a security code
  A security code is optional. Without one the approved devices still sync, but nobody can join by
  security code.

  @rule:KEYCHAIN-27
  Rule: The service must let the owner set the keychain up without a security code

    Scenario Outline: Ada sets the keychain up on a new <kind> without a security code
      Given Ada has an account without a second factor
      And Ada has signed in on a new <kind>
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain works on the <kind>

      Examples: kinds of device
        | kind   |
        | phone  |
        | tablet |
        | Mac    |

    Scenario Outline: Ada sets the keychain up without a security code <when>
      Given Ada has an account with a second factor
      And Ada has signed in on a new phone
      And <given>
      When <act>
      Then it is accepted
      And Ada's keychain works on the phone

      Examples:
        | when                                | given                                                                              | act                                    |
        | for an account with a second factor | Ada has signed in on a new tablet                                                  | Ada turns on the keychain on the phone |
        | when she resets it                  | Ada has a keychain with a security code and the number "+12025550177" on the phone | Ada resets the keychain on the phone   |

  @rule:KEYCHAIN-29
  Rule: A keychain without a security code MUST be synced to every approved device, and to no other

    Example: a change reaches the other approved device and not a third device
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has signed in on a new tablet
      And Ada has saved the web password "forum.example" on the phone
      When Ada changes the web password "forum.example" on the Mac
      Then it is accepted
      And Ada finds the changed web password "forum.example" on the phone
      And Ada does not find the web password "forum.example" on the tablet

    Scenario Outline: an item saved on the last of three devices reaches <another>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new tablet
      And Ada has joined the keychain on the tablet
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: each of the others
        | item                        | one     | another    |
        | web password "shop.example" | the Mac | the phone  |
        | web password "shop.example" | the Mac | the tablet |

    Scenario Outline: an item does not reach a <kind> that is not approved
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new <kind>
      And Ada has saved the web password "forum.example" on the phone
      When <reads>
      Then it is refused
      And Ada's keychain is off on the <kind>

      Examples: other kinds of device
        | kind | reads                                          |
        | Mac  | Ada reads the items of the keychain on the Mac |

  @rule:KEYCHAIN-30
  Rule: If the keychain has no security code, a device MUST NOT be able to join it by security code and text message

    Scenario Outline: Ada cannot join a keychain that has no security code with <code>
      Given Ada has an account without a second factor
      And Ada also has the trusted number "+12025550101"
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain on the phone
      When Ada enters <code> on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet
      And Ada's keychain works on the phone

      Examples: what might be entered
        | code                   |
        | a wrong security code  |
        | an empty security code |

    Example: the security code lets a device join a keychain that has one
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new tablet
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada's keychain works on the tablet

    Scenario Outline: a security code from before a reset does not let a <kind> join a keychain without one
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new <kind>
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And <reset>
      When <enters>
      Then it is refused
      And Ada's keychain is off on the <kind>

      Examples:
        | kind   | reset                                | enters                                     |
        | tablet | Ada resets the keychain on the phone | Ada enters her security code on the tablet |
