@area:keychain
Feature: The keychain: turning it off on a device
  The owner decides whether the items stay on the device. The other devices go on syncing with each
  other.

  Background:
    Given Ada has an account with a second factor
    And Ada also has a trusted tablet
    And Ada also has a trusted Mac
    And Ada has a keychain on her trusted phone
    And Ada has joined the keychain on her trusted tablet
    And Ada has joined the keychain on her trusted Mac
    And Ada has saved the web password "forum.example" on her trusted phone
    And Ada has saved the payment card "Blue card" on her trusted phone

  @rule:KEYCHAIN-32
  Rule: Turning the keychain off on a device MUST offer to keep or delete the passwords and card data there

    Scenario Outline: Ada turns the keychain off on her tablet and <leaving> its data
      When Ada turns off the keychain on her trusted tablet and <leaving> its data
      Then it is accepted
      And Ada's keychain is off on her trusted tablet
      And Ada <finds> the web password "forum.example" on her trusted tablet

      Examples: the two choices
        | leaving | finds         |
        | keeps   | finds         |
        | deletes | does not find |

    Scenario Outline: Ada turns the keychain off on <device> and <leaving> its data
      When <turns off>
      Then it is accepted
      And <found>

      Examples: other devices
        | device    | leaving | turns off                                                            | found                                                               |
        | her Mac   | deletes | Ada turns off the keychain on her trusted Mac and deletes its data   | Ada does not find the payment card "Blue card" on her trusted Mac   |
        | her phone | deletes | Ada turns off the keychain on her trusted phone and deletes its data | Ada does not find the payment card "Blue card" on her trusted phone |

    Scenario Outline: Ada turns the keychain off on her last device and <leaving> its data
      Given <first>
      And <second>
      When Ada turns off the keychain on her trusted tablet and <leaving> its data
      Then it is accepted
      And Ada's keychain is off on her trusted tablet

      Examples: the two choices
        | leaving | first                                                                  | second                                                               |
        | keeps   | Ada has turned off the keychain on her trusted phone and kept its data | Ada has turned off the keychain on her trusted Mac and kept its data |
        | deletes | Ada has turned off the keychain on her trusted phone and kept its data | Ada has turned off the keychain on her trusted Mac and kept its data |

  @rule:KEYCHAIN-33
  Rule: Turning the keychain off while keeping the data MUST leave the data on that device

    Scenario Outline: Ada's <kind> still has the <item> after she turned the keychain off and kept the data
      When Ada turns off the keychain on her trusted <kind> and keeps its data
      Then it is accepted
      And Ada finds the <item> on her trusted <kind>

      Examples: kinds of device
        | kind   | item                         |
        | phone  | web password "forum.example" |
        | phone  | payment card "Blue card"     |
        | tablet | web password "forum.example" |
        | tablet | payment card "Blue card"     |
        | Mac    | web password "forum.example" |
        | Mac    | payment card "Blue card"     |

  @rule:KEYCHAIN-34
  Rule: Later changes on other devices MUST NOT reach a device where the keychain was turned off and the data kept

    Example: a change on another device does not reach a device that turned the keychain off and kept its data
      Given Ada has turned off the keychain on her trusted tablet and kept its data
      When Ada changes the web password "forum.example" on her trusted phone
      Then it is accepted
      And Ada finds the web password "forum.example" on her trusted tablet
      And Ada finds the changed web password "forum.example" on her trusted Mac

    Example: a new item does not reach a device that turned the keychain off and kept its data
      Given Ada has turned off the keychain on her trusted tablet and kept its data
      When Ada saves the web password "shop.example" on her trusted phone
      Then it is accepted
      And Ada does not find the web password "shop.example" on her trusted tablet
      And Ada finds the web password "forum.example" on her trusted tablet
      And Ada finds the web password "shop.example" on her trusted Mac

    Scenario Outline: a new <item> does not reach a <kind> that turned the keychain off and kept its data
      Given <left>
      When Ada saves the <item> on <one>
      Then it is accepted
      And <not found>

      Examples: other devices and items
        | kind   | item                        | one               | left                                                                    | not found                                                              |
        | Mac    | web password "shop.example" | her trusted phone | Ada has turned off the keychain on her trusted Mac and kept its data    | Ada does not find the web password "shop.example" on her trusted Mac   |
        | phone  | web password "shop.example" | her trusted Mac   | Ada has turned off the keychain on her trusted phone and kept its data  | Ada does not find the web password "shop.example" on her trusted phone |
        | tablet | payment card "Red card"     | her trusted Mac   | Ada has turned off the keychain on her trusted tablet and kept its data | Ada does not find the payment card "Red card" on her trusted tablet    |

    Scenario Outline: a new item does not reach a new <kind> that turned the keychain off and kept its data
      Given Ada has signed in on a new iPod touch
      And <given>
      And <given too>
      When Ada saves the web password "shop.example" on her trusted phone
      Then it is accepted
      And <result>

      Examples: one more kind
        | kind       | given                                         | given too                                                           | result                                                              |
        | iPod touch | Ada has joined the keychain on the iPod touch | Ada has turned off the keychain on the iPod touch and kept its data | Ada does not find the web password "shop.example" on the iPod touch |

  @rule:KEYCHAIN-35
  Rule: Turning the keychain off while deleting the data MUST clear that device and leave the others unchanged

    Example: the items are gone from the device where Ada deletes them, and the others keep theirs
      When Ada turns off the keychain on her trusted tablet and deletes its data
      Then it is accepted
      And Ada does not find the web password "forum.example" on her trusted tablet
      And Ada does not find the payment card "Blue card" on her trusted tablet
      And Ada's keychain works on her trusted phone
      And Ada finds the web password "forum.example" on her trusted phone
      And Ada finds the payment card "Blue card" on her trusted Mac

    Scenario Outline: the others keep their <item> when Ada deletes the items on <device>
      Given <saved>
      When <turns off>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: other devices and items
        | device     | item                         | another            | saved                                                              | turns off                                                             |
        | her Mac    | web password "forum.example" | her trusted phone  | Ada has saved the web password "shop.example" on her trusted phone | Ada turns off the keychain on her trusted Mac and deletes its data    |
        | her phone  | payment card "Blue card"     | her trusted tablet | Ada has saved the web password "shop.example" on her trusted phone | Ada turns off the keychain on her trusted phone and deletes its data  |
        | her tablet | Wi-Fi network "Home"         | her trusted phone  | Ada has saved the Wi-Fi network "Home" on her trusted phone        | Ada turns off the keychain on her trusted tablet and deletes its data |

  @rule:KEYCHAIN-37
  Rule: Passwords of a program MUST be synced to devices running iOS 7.0.3, OS X 10.9 or later that have the program

    Example: a phone and a Mac at the first supported versions receive the password of a program
      Given Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at version "7.0.3"
      And Ben is also signed in on an untrusted Mac at version "10.9"
      And Ben has a keychain on the phone
      And Ben has joined the keychain on the Mac
      And Ben has saved the program password "Notes" on the Mac
      When Ben saves the program password "Diary" on the phone
      Then it is accepted
      And Ben finds the program password "Diary" on the Mac
      And Ben finds the program password "Notes" on the phone

    Scenario Outline: Ada saves a program password on <one>, and it is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: a tablet too
        | item                     | one                | another            |
        | program password "Diary" | her trusted phone  | her trusted tablet |
        | program password "Diary" | her trusted Mac    | her trusted tablet |
        | program password "Diary" | her trusted tablet | her trusted Mac    |

    Scenario Outline: a program password changed on <one> is changed on <another>
      Given <saved>
      When <changed>
      Then it is accepted
      And <found>

      Examples: after it was synced
        | one                | another            | saved                                                           | changed                                                        | found                                                                |
        | her trusted phone  | her trusted tablet | Ada has saved the program password "Diary" on her trusted phone | Ada changes the program password "Diary" on her trusted phone  | Ada finds the changed program password "Diary" on her trusted tablet |
        | her trusted phone  | her trusted Mac    | Ada has saved the program password "Diary" on her trusted phone | Ada changes the program password "Diary" on her trusted phone  | Ada finds the changed program password "Diary" on her trusted Mac    |
        | her trusted Mac    | her trusted phone  | Ada has saved the program password "Diary" on her trusted phone | Ada changes the program password "Diary" on her trusted Mac    | Ada finds the changed program password "Diary" on her trusted phone  |
        | her trusted tablet | her trusted Mac    | Ada has saved the program password "Diary" on her trusted Mac   | Ada changes the program password "Diary" on her trusted tablet | Ada finds the changed program password "Diary" on her trusted Mac    |
