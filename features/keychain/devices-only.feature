@area:keychain
Feature: The keychain: on the devices only
  An owner who wants no copy on the servers creates no security code. When all devices have lost the
  items, the service cannot restore them.

  @rule:KEYCHAIN-28
  Rule: A keychain without a security code MUST be stored on the devices only, not on the servers

    Scenario Outline: the items of the keychain are lost when Ada has <gone>, her only keychain device
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has <gone>
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

      Examples: ways to go
        | gone                                                      |
        | removed the phone                                         |
        | erased the phone                                          |
        | signed out on the phone                                   |
        | turned off the keychain on the phone and kept its data    |
        | turned off the keychain on the phone and deleted its data |

    Example: the items of the keychain are kept while one of two keychain devices remains
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has removed the phone
      And Ada has signed in on a new tablet
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the Mac to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

    @edition:two-step
    Scenario Outline: the items of the keychain of a two-step account are lost when Ada has <gone>, her only keychain device
      Given Ada has an account with two-step verification
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has saved the web password "forum.example" on the phone
      And Ada has <gone>
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

      Examples: ways to go
        | gone                                                      |
        | erased the phone                                          |
        | signed out on the phone                                   |
        | turned off the keychain on the phone and deleted its data |

  @rule:KEYCHAIN-31
  Rule: The service MUST NOT be able to restore a lost keychain that had no security code

    Example: the items of the keychain are lost when both keychain devices were removed
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "forum.example" on the phone
      And Ada has removed the phone
      And Ada has removed the Mac
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Example: in an account with a second factor too, the items are lost where the servers hold no copy of a keychain without a security code
      Given the service declares "keychain.two_factor_copy" as "false"
      And Ada has an account with a second factor
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed out on her trusted phone
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

  @rule:KEYCHAIN-42
  Rule: An owner who chooses no security code MUST be able to sync all devices without a copy in the cloud

    Scenario Outline: an item saved on the <one> is synced to the <other>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      When Ada saves the web password "forum.example" on the <one>
      Then it is accepted
      And Ada finds the web password "forum.example" on the <other>

      Examples: both ways
        | one   | other |
        | phone | Mac   |
        | Mac   | phone |

    Example: the items of the keychain are gone after both devices deleted their data
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new tablet
      And Ada has joined the keychain on the tablet
      And Ada has saved the web password "forum.example" on the phone
      And Ada has turned off the keychain on the phone and deleted its data
      And Ada has turned off the keychain on the tablet and deleted its data
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Scenario Outline: of three devices, what the <one> saves is synced to the <other> and the <third>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has signed in on a new tablet
      And Ada has joined the keychain on the tablet
      When Ada saves the web password "forum.example" on the <one>
      Then it is accepted
      And Ada finds the web password "forum.example" on the <other>
      And Ada finds the web password "forum.example" on the <third>

      Examples: from each of them
        | one    | other | third  |
        | phone  | Mac   | tablet |
        | Mac    | phone | tablet |
        | tablet | phone | Mac    |

    Example: another device gets no items from the servers after both devices left the keychain and kept their data
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain on the phone
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the web password "forum.example" on the phone
      And Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada does not find the web password "forum.example" on the tablet
