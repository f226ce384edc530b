@area:keychain
Feature: The keychain: what it keeps
  Passwords, cards and networks saved on one device are synced to every approved device. The
  security code of a card is not.

  Background:
    Given Ada has an account with a second factor
    And Ada also has a trusted Mac
    And Ada also has a trusted tablet
    And Ada has a keychain on her trusted phone
    And Ada has joined the keychain on her trusted tablet
    And Ada has joined the keychain on her trusted Mac

  @rule:KEYCHAIN-01
  Rule: The keychain MUST store user names and passwords of web sites and sync them to all approved devices

    Example: a saved web password is synced to the other devices
      When Ada saves the web password "forum.example" on her trusted phone
      Then it is accepted
      And Ada finds the web password "forum.example" on her trusted tablet
      And Ada finds the web password "forum.example" on her trusted Mac

    Example: a changed web password is changed on the other devices
      Given Ada has saved the web password "forum.example" on her trusted phone
      When Ada changes the web password "forum.example" on her trusted tablet
      Then it is accepted
      And Ada finds the changed web password "forum.example" on her trusted phone
      And Ada finds the changed web password "forum.example" on her trusted Mac

    Example: two web passwords saved on two devices both arrive on a third
      Given Ada has saved the web password "forum.example" on her trusted phone
      When Ada saves the web password "shop.example" on her trusted Mac
      Then it is accepted
      And Ada finds the web password "forum.example" on her trusted tablet
      And Ada finds the web password "shop.example" on her trusted tablet

    Example: a web password is kept beside a payment card with the same name
      Given Ada has saved the web password "Home" on her trusted phone
      When Ada saves the payment card "Home" on her trusted phone
      Then it is accepted
      And Ada finds the web password "Home" on her trusted tablet
      And Ada finds the number of the payment card "Home" on her trusted tablet

    Scenario Outline: Ada saves a password on <one>, and it is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: every way
        | item                        | one                | another            |
        | web password "shop.example" | her trusted tablet | her trusted phone  |
        | web password "shop.example" | her trusted tablet | her trusted Mac    |
        | web password "shop.example" | her trusted Mac    | her trusted phone  |
        | web password "shop.example" | her trusted Mac    | her trusted tablet |

    Scenario Outline: a web password saved on <one> is synced to <another>, which joined later
      Given <signed in>
      And <joined>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: another kind of device
        | one               | another        | item                        | signed in                             | joined                                        |
        | her trusted phone | the iPod touch | web password "shop.example" | Ada has signed in on a new iPod touch | Ada has joined the keychain on the iPod touch |

  @rule:KEYCHAIN-02
  Rule: The keychain MUST store payment card numbers and sync them to all approved devices

    Scenario Outline: Ada saves a payment card on <one>, and its number is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <found> on <another>

      Examples: every way
        | item                     | found                                  | one                | another            |
        | payment card "Blue card" | number of the payment card "Blue card" | her trusted phone  | her trusted tablet |
        | payment card "Blue card" | number of the payment card "Blue card" | her trusted phone  | her trusted Mac    |
        | payment card "Blue card" | number of the payment card "Blue card" | her trusted tablet | her trusted phone  |
        | payment card "Blue card" | number of the payment card "Blue card" | her trusted tablet | her trusted Mac    |
        | payment card "Blue card" | number of the payment card "Blue card" | her trusted Mac    | her trusted phone  |
        | payment card "Blue card" | number of the payment card "Blue card" | her trusted Mac    | her trusted tablet |

    Example: two payment cards saved on one device both arrive on another
      Given Ada has saved the payment card "Blue card" on her trusted phone
      When Ada saves the payment card "Red card" on her trusted phone
      Then it is accepted
      And Ada finds the payment card "Blue card" on her trusted tablet
      And Ada finds the payment card "Red card" on her trusted tablet

    Scenario Outline: of two payment cards, the <card> is filled in where it is chosen
      Given Ada has saved the payment card "Blue card" on her trusted phone
      And Ada has saved the payment card "Red card" on her trusted phone
      When <fills>
      Then the number of the payment card "<card>" is filled in

      Examples: the first and the second
        | card      | fills                                                            |
        | Blue card | Ada lets her trusted tablet fill in the payment card "Blue card" |
        | Red card  | Ada lets her trusted tablet fill in the payment card "Red card"  |

    Scenario Outline: a payment card changed on <one> is changed on the others
      Given <saved>
      When <changed>
      Then it is accepted
      And <found>

      Examples:
        | one             | saved                                                           | changed                                                        | found                                                                |
        | another device  | Ada has saved the payment card "Blue card" on her trusted phone | Ada changes the payment card "Blue card" on her trusted tablet | Ada finds the changed payment card "Blue card" on her trusted Mac    |
        | the same device | Ada has saved the payment card "Blue card" on her trusted phone | Ada changes the payment card "Blue card" on her trusted phone  | Ada finds the changed payment card "Blue card" on her trusted tablet |

  @rule:KEYCHAIN-03
  Rule: The keychain MUST store the expiry dates of payment cards

    Example: the expiry date of a saved payment card is synced to another device
      When Ada saves the payment card "Blue card" on her trusted phone
      Then it is accepted
      And Ada finds the expiry date of the payment card "Blue card" on her trusted tablet

    Scenario Outline: Ada saves a payment card on <one>, and its expiry date is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <found> on <another>

      Examples: other ways
        | item                     | found                                       | one               | another           |
        | payment card "Blue card" | expiry date of the payment card "Blue card" | her trusted phone | her trusted Mac   |
        | payment card "Blue card" | expiry date of the payment card "Blue card" | her trusted Mac   | her trusted phone |

    Scenario Outline: the <found> on a device that joins later is synced to the first
      Given Ben has an account without a second factor
      And Ben has signed in on a new phone
      And Ben has a keychain on the phone
      And Ben has signed in on a new tablet
      And Ben has saved the payment card "Blue card" with its security code on the tablet only
      And Ben is waiting to join the keychain on the tablet
      When Ben uses the phone to approve the tablet for the keychain
      Then <finds>

      Examples:
        | found                         | finds                                                                  |
        | expiry date of a payment card | Ben finds the expiry date of the payment card "Blue card" on the phone |

  @rule:KEYCHAIN-04
  Rule: The keychain MUST NOT store the security codes of payment cards

    Example: a payment card saved with its security code is refused, or stored without the code
      Given Ada has saved the payment card "Red card" on her trusted phone
      When Ada saves the payment card "Blue card" with its security code on her trusted phone
      Then Ada finds no security code of a card on her trusted phone
      And Ada finds no security code of a card on her trusted tablet
      And Ada finds the payment card "Red card" on her trusted tablet

    Example: a payment card on a device that joins later is stored without its security code
      Given Ben has an account without a second factor
      And Ben has signed in on a new phone
      And Ben has a keychain on the phone
      And Ben has saved the payment card "Red card" on the phone
      And Ben has signed in on a new tablet
      And Ben has saved the payment card "Blue card" with its security code on the tablet only
      And Ben is waiting to join the keychain on the tablet
      When Ben uses the phone to approve the tablet for the keychain
      Then Ben's keychain works on the tablet
      And Ben finds no security code of a card on the phone

    Scenario Outline: a payment card saved with its security code on <one> is refused, or stored without the code
      Given Ada has saved the payment card "Red card" on her trusted phone
      When <saves>
      Then Ada finds no security code of a card on her trusted phone
      And Ada finds no security code of a card on her trusted tablet

      Examples: other devices, and a card that is on file
        | one      | saves                                                                              |
        | a Mac    | Ada saves the payment card "Blue card" with its security code on her trusted Mac   |
        | a tablet | Ada saves the payment card "Red card" with its security code on her trusted tablet |

    Scenario Outline: a payment card on <device> is stored without its security code
      Given Ben has an account with a second factor
      And <signed in>
      And <saved>
      And <joined>
      When <acts>
      Then <found>

      Examples: what a device brings along
        | device                               | signed in                               | saved                                                                               | joined                                                                               | acts                                    | found                                                     |
        | the device that sets the keychain up | Ben has signed in on a new phone        | Ben has saved the payment card "Blue card" with its security code on the phone only | Ben has signed in on a new tablet                                                    | Ben turns on the keychain on the phone  | Ben finds no security code of a card on the phone         |
        | a device that joins at once          | Ben has a keychain on his trusted phone | Ben has signed in on a new tablet                                                   | Ben has saved the payment card "Blue card" with its security code on the tablet only | Ben turns on the keychain on the tablet | Ben finds no security code of a card on his trusted phone |

  @rule:KEYCHAIN-05
  Rule: The keychain MUST NOT fill in the security code of a payment card

    Example: the number and expiry date of a payment card are filled in, and its security code is not
      Given Ada has tried to save the payment card "Blue card" with its security code on her trusted phone
      When Ada lets her trusted tablet fill in the payment card "Blue card"
      Then the number of the payment card "Blue card" is filled in
      And the expiry date of the payment card "Blue card" is filled in
      And no security code of a card is filled in

    Scenario Outline: the security code of a payment card is not filled in on <device>
      Given Ada has tried to save the payment card "Blue card" with its security code on her trusted phone
      When <fills>
      Then the number of the payment card "Blue card" is filled in
      And no security code of a card is filled in

      Examples: other devices
        | device                   | fills                                                           |
        | the device that saved it | Ada lets her trusted phone fill in the payment card "Blue card" |
        | a Mac                    | Ada lets her trusted Mac fill in the payment card "Blue card"   |

  @rule:KEYCHAIN-06
  Rule: The keychain MUST store Wi-Fi networks and sync them to all approved devices

    Scenario Outline: Ada saves a network on <one>, and it is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: every way
        | item                 | one                | another            |
        | Wi-Fi network "Home" | her trusted phone  | her trusted tablet |
        | Wi-Fi network "Home" | her trusted phone  | her trusted Mac    |
        | Wi-Fi network "Home" | her trusted tablet | her trusted phone  |
        | Wi-Fi network "Home" | her trusted tablet | her trusted Mac    |
        | Wi-Fi network "Home" | her trusted Mac    | her trusted phone  |
        | Wi-Fi network "Home" | her trusted Mac    | her trusted tablet |

    Scenario Outline: a Wi-Fi network changed on <one> is changed on the others
      Given <saved>
      When <changed>
      Then it is accepted
      And <found>

      Examples:
        | one             | saved                                                       | changed                                                    | found                                                            |
        | another device  | Ada has saved the Wi-Fi network "Home" on her trusted phone | Ada changes the Wi-Fi network "Home" on her trusted tablet | Ada finds the changed Wi-Fi network "Home" on her trusted Mac    |
        | the same device | Ada has saved the Wi-Fi network "Home" on her trusted phone | Ada changes the Wi-Fi network "Home" on her trusted phone  | Ada finds the changed Wi-Fi network "Home" on her trusted tablet |

  @rule:KEYCHAIN-07
  Rule: The keychain MUST sync mail, contacts, calendar and message accounts across all Macs of the owner

    Scenario Outline: a <account> is synced between two Macs
      Given Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      When Ada saves the <account> "Work" on her trusted Mac
      Then it is accepted
      And Ada finds the <account> "Work" on the Mac

      Examples: kinds of account
        | account          |
        | mail account     |
        | contacts account |
        | calendar account |
        | messages account |

    Example: a mail account changed on one Mac is changed on the other
      Given Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      And Ada has saved the mail account "Work" on her trusted Mac
      When Ada changes the mail account "Work" on the Mac
      Then it is accepted
      And Ada finds the changed mail account "Work" on her trusted Mac

    Scenario Outline: a <account> saved before a second Mac joined is synced to it
      Given <saved>
      And Ada has signed in on a new Mac
      And Ada has joined the keychain on the Mac
      When <reads>
      Then it is accepted
      And Ada finds the <account> "Work" on the Mac

      Examples:
        | account      | saved                                                    | reads                                          |
        | mail account | Ada has saved the mail account "Work" on her trusted Mac | Ada reads the items of the keychain on the Mac |

  @rule:KEYCHAIN-08
  Rule: Signing in to an internet account MUST sync its user name and password to all devices

    Scenario Outline: Ada saves an internet account on <one>, and it is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>
      And Ada finds the <item> on <one>

      Examples: every way
        | item                        | one                | another            |
        | internet account "Pictures" | her trusted Mac    | her trusted phone  |
        | internet account "Pictures" | her trusted Mac    | her trusted tablet |
        | internet account "Pictures" | her trusted phone  | her trusted Mac    |
        | internet account "Pictures" | her trusted phone  | her trusted tablet |
        | internet account "Pictures" | her trusted tablet | her trusted Mac    |
        | internet account "Pictures" | her trusted tablet | her trusted phone  |

    Scenario Outline: an internet account changed on <one> is changed on the others
      Given <saved>
      When <changed>
      Then it is accepted
      And <found>

      Examples:
        | one             | saved                                                              | changed                                                           | found                                                                   |
        | another device  | Ada has saved the internet account "Pictures" on her trusted phone | Ada changes the internet account "Pictures" on her trusted tablet | Ada finds the changed internet account "Pictures" on her trusted Mac    |
        | the same device | Ada has saved the internet account "Pictures" on her trusted phone | Ada changes the internet account "Pictures" on her trusted phone  | Ada finds the changed internet account "Pictures" on her trusted tablet |

  @rule:KEYCHAIN-36
  Rule: The service must let third-party programs store their passwords in the keychain

    Scenario Outline: Ada saves a program password on <one>, and it is synced to <another>
      When Ada saves the <item> on <one>
      Then it is accepted
      And Ada finds the <item> on <another>

      Examples: every way
        | item                     | one                | another            |
        | program password "Diary" | her trusted phone  | her trusted tablet |
        | program password "Diary" | her trusted phone  | her trusted Mac    |
        | program password "Diary" | her trusted tablet | her trusted phone  |
        | program password "Diary" | her trusted tablet | her trusted Mac    |
        | program password "Diary" | her trusted Mac    | her trusted phone  |
        | program password "Diary" | her trusted Mac    | her trusted tablet |

    Scenario Outline: a program password changed on <one> is changed on the others
      Given <saved>
      When <changed>
      Then it is accepted
      And <found>

      Examples:
        | one             | saved                                                           | changed                                                        | found                                                                |
        | another device  | Ada has saved the program password "Diary" on her trusted phone | Ada changes the program password "Diary" on her trusted tablet | Ada finds the changed program password "Diary" on her trusted Mac    |
        | the same device | Ada has saved the program password "Diary" on her trusted phone | Ada changes the program password "Diary" on her trusted phone  | Ada finds the changed program password "Diary" on her trusted tablet |
