@area:keychain
Feature: The keychain: who takes part
  Only devices that the owner approved receive the items. Devices with older software cannot join.

  @rule:KEYCHAIN-09
  Rule: Passwords and card data MUST be synced to approved devices only

    Example: a device that is signed in and did not join the keychain receives no items
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has saved the payment card "Blue card" on her trusted phone
      And Ada has signed in on a new tablet
      When Ada reads the items of the keychain on the tablet
      Then Ada does not find the web password "forum.example" on the tablet
      And Ada does not find the payment card "Blue card" on the tablet
      And Ada finds the payment card "Blue card" on her trusted phone

    Example: a device that joined the keychain receives its items
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new tablet
      And Ada has joined the keychain on the tablet
      When Ada reads the items of the keychain on the tablet
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

    Example: a device that signed out and in again receives no items before it joins again
      Given Ada has an account with a second factor
      And Ada also has a trusted tablet
      And Ada has a keychain on her trusted phone
      And Ada has joined the keychain on her trusted tablet
      And Ada has signed out on her trusted tablet
      And Ada has begun to sign in again on her trusted tablet
      And Ada has saved the web password "forum.example" on her trusted phone
      When Ada enters a texted code on her trusted tablet
      Then Ada does not find the web password "forum.example" on her trusted tablet
      And Ada's keychain is off on her trusted tablet
      And Ada finds the web password "forum.example" on her trusted phone

    Scenario Outline: a device that did not join the keychain <does> nothing of it
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new tablet
      When <act>
      Then Ada does not find the web password "shop.example" on her trusted phone
      And Ada does not find the web password "forum.example" on the tablet
      And Ada finds the web password "forum.example" on her trusted phone

      Examples:
        | does    | act                                                     |
        | changes | Ada saves the web password "shop.example" on the tablet |

    Scenario Outline: a device that did not join the keychain cannot fill in a <item>
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has saved the payment card "Blue card" on her trusted phone
      And Ada has signed in on a new tablet
      When <act>
      Then it is refused

      Examples:
        | item         | act                                                          |
        | web password | Ada lets the tablet fill in the web password "forum.example" |
        | payment card | Ada lets the tablet fill in the payment card "Blue card"     |

    Scenario Outline: a <kind> that did not join the keychain receives no items
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has saved the payment card "Blue card" on her trusted phone
      And Ada has signed in on a new <kind>
      When <act>
      Then <result>
      And <result too>

      Examples: other kinds of device
        | kind       | act                                                   | result                                                               | result too                                                       |
        | phone      | Ada reads the items of the keychain on the phone      | Ada does not find the web password "forum.example" on the phone      | Ada does not find the payment card "Blue card" on the phone      |
        | Mac        | Ada reads the items of the keychain on the Mac        | Ada does not find the web password "forum.example" on the Mac        | Ada does not find the payment card "Blue card" on the Mac        |
        | iPod touch | Ada reads the items of the keychain on the iPod touch | Ada does not find the web password "forum.example" on the iPod touch | Ada does not find the payment card "Blue card" on the iPod touch |

    Scenario Outline: a <kind> that did not join a keychain with a security code receives no items
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And <given>
      And Ada has signed in on a new <kind>
      When <act>
      Then <result>

      Examples: kinds of device
        | kind       | given                                                   | act                                                   | result                                                           |
        | tablet     | Ada has saved the payment card "Blue card" on the phone | Ada reads the items of the keychain on the tablet     | Ada does not find the payment card "Blue card" on the tablet     |
        | Mac        | Ada has saved the payment card "Blue card" on the phone | Ada reads the items of the keychain on the Mac        | Ada does not find the payment card "Blue card" on the Mac        |
        | iPod touch | Ada has saved the payment card "Blue card" on the phone | Ada reads the items of the keychain on the iPod touch | Ada does not find the payment card "Blue card" on the iPod touch |

  @rule:KEYCHAIN-10
  Rule: Devices running iOS 7.0.3, OS X Mavericks 10.9 or later MUST be able to use the keychain

    Scenario Outline: Ada can turn on the keychain on a <kind> at version <version>
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain works on the <kind>

      Examples: the first versions
        | kind       | version |
        | phone      | 7.0.3   |
        | tablet     | 7.0.3   |
        | iPod touch | 7.0.3   |
        | Mac        | 10.9    |

      Examples: later ones
        | kind   | version |
        | phone  | 7.1     |
        | tablet | 10.0    |
        | Mac    | 10.9.1  |
        | Mac    | 10.10   |

    Example: a phone and a Mac at the first supported versions share an item
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at version "7.0.3"
      And Ada is also signed in on an untrusted Mac at version "10.9"
      And Ada has a keychain on the phone
      And Ada has joined the keychain on the Mac
      When Ada saves the web password "forum.example" on the phone
      Then it is accepted
      And Ada finds the web password "forum.example" on the Mac

    Scenario Outline: Ada can turn on the keychain on a <kind> that was updated from <old> to <new>
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at version "<old>"
      And Ada has updated the <kind> to version "<new>"
      And Ada has signed in again on the <kind>
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain works on the <kind>

      Examples: once too old
        | kind  | old   | new   |
        | phone | 7.0.2 | 7.0.3 |
        | Mac   | 10.8  | 10.9  |

    @edition:two-step
    Example: a trusted tablet that was updated and signed in again sets a keychain up
      Given Ada has an account with two-step verification
      And Ada also has a trusted tablet at version "7.0.2"
      And Ada has updated the tablet to version "7.0.3"
      And Ada has signed in again on the tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet

  @rule:KEYCHAIN-11
  Rule: Devices below iOS 7.0.3 or OS X Mavericks 10.9 MUST NOT be able to use the keychain

    Scenario Outline: Ada cannot turn on the keychain on a <kind> at version <version>
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      When Ada turns on the keychain on the <kind>
      Then it is refused
      And Ada's keychain is off on the <kind>
      And nothing changed
      And nothing was sent
      And Ada's keychain works on the phone

      Examples: the last versions before
        | kind       | version |
        | tablet     | 7.0.2   |
        | iPod touch | 7.0.2   |
        | Mac        | 10.8.5  |

    Example: Ada cannot turn on the keychain on a phone at version 7.0.2
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at version "7.0.2"
      And Ada has signed in on a new tablet
      And Ada has a keychain on the tablet
      When Ada turns on the keychain on the phone
      Then it is refused
      And Ada's keychain is off on the phone
      And nothing changed
      And nothing was sent
      And Ada's keychain works on the tablet

    Example: a device with older software cannot join by security code
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted tablet at version "7.0.2"
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

    Scenario Outline: a <kind> at <version> cannot set up the first keychain of an account
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at version "<version>"
      When Ada turns on the keychain on the <kind>
      Then it is refused
      And Ada's keychain is off on the <kind>
      And nothing changed
      And nothing was sent

      Examples: the last versions before
        | kind       | version |
        | phone      | 7.0.2   |
        | tablet     | 7.0.2   |
        | iPod touch | 7.0.2   |
        | Mac        | 10.8.5  |

    Example: an iPod touch with older software cannot join by security code
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted iPod touch at version "7.0.2"
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the iPod touch
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the iPod touch

    Example: a Mac with older software cannot join by security code
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted Mac at version "10.8.5"
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the Mac
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the Mac

  @rule:KEYCHAIN-43
  Rule: Keychain data MUST be protected in transit and in storage

    Example: Ben's device does not receive the items of Ada's keychain
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ben has an account with a second factor
      And Ben has a keychain on his trusted phone
      When Ben reads the items of the keychain on his trusted phone
      Then it is accepted
      And Ben does not find the web password "forum.example" on his trusted phone
      And Ada finds the web password "forum.example" on her trusted phone

    Example: a browser does not receive the items of the keychain
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new browser
      When Ada reads the items of the keychain on the browser
      Then it is refused
      And Ada does not find the web password "forum.example" on the browser
      And Ada finds the web password "forum.example" on her trusted phone

    Example: a device that was removed from the account does not receive the items of the keychain
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new tablet
      And Ada has a keychain on the phone
      And Ada has joined the keychain on the tablet
      And Ada has removed the tablet
      And Ada has saved the web password "forum.example" on the phone
      When Ada reads the items of the keychain on the tablet
      Then it is refused
      And Ada does not find the web password "forum.example" on the tablet
      And Ada finds the web password "forum.example" on the phone

    Scenario Outline: Ben's <device> cannot fill in a password of Ada's keychain
      Given Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ben has an account with a second factor
      And Ben has a keychain on his trusted phone
      When <act>
      Then it is refused

      Examples:
        | device | act                                                                 |
        | phone  | Ben lets his trusted phone fill in the web password "forum.example" |

  @rule:KSC-05
  Rule: The service must accept the device passcode as the security code, and also a different code

    Scenario Outline: Ada can choose her passcode as security code on a <kind>
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada's device passcode is "271828"
      And Ada has signed in on a new Mac
      When <act>
      Then it is accepted
      And Ada can join the keychain on the Mac with her security code

      Examples: other kinds of device
        | kind       | act                                                                                                         |
        | tablet     | Ada sets up the keychain on the tablet with her passcode as security code and the number "+12025550177"     |
        | iPod touch | Ada sets up the keychain on the iPod touch with her passcode as security code and the number "+12025550177" |
