@area:keychain
Feature: The keychain: approval by another device
  Without a second factor, a device joins the keychain after the owner approves it on a device that
  has the keychain on. It receives no items before that.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain on the phone
    And Ada has saved the web password "forum.example" on the phone
    And Ada has signed in on a new Mac
    And Ada has signed in on a new tablet
    And Ada has signed in on a new iPod touch

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Example: the only device with the keychain on gets the request to approve a new device
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada gets one request on the phone
      And Ada's keychain is off on the tablet

    Example: both devices with the keychain on get the request to approve a third
      Given Ada has joined the keychain on the Mac
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the phone
      And a code or a request arrives for Ada on the Mac
      And Ada's keychain is off on the tablet

    Example: a device that turns on the keychain again after its request lapsed sends another request
      Given Ada is waiting to join the keychain on the tablet
      And the lifetime of Ada's request to join the keychain is over
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the phone
      And Ada's keychain is off on the tablet

    Scenario Outline: a request to join reaches <which>
      Given <given>
      And <then>
      When <turns on>
      Then it is accepted
      And <told>

      Examples: whichever device has it on, and whichever asks
        | which                                        | given                                             | then                                                            | turns on                                    | told                                              |
        | one of three devices with the keychain on    | Ada has joined the keychain on the Mac            | Ada has joined the keychain on the tablet                       | Ada turns on the keychain on the iPod touch | a code or a request arrives for Ada on the tablet |
        | a tablet with the keychain on                | Ada has joined the keychain on the tablet         | Ada has saved the web password "shop.example" on the phone      | Ada turns on the keychain on the Mac        | a code or a request arrives for Ada on the tablet |
        | the phone while another request is waiting   | Ada is waiting to join the keychain on the Mac    | Ada has saved the web password "shop.example" on the phone      | Ada turns on the keychain on the tablet     | a code or a request arrives for Ada on the phone  |
        | the phone when a device that left asks again | Ada has joined the keychain on the tablet         | Ada has turned off the keychain on the tablet and kept its data | Ada turns on the keychain on the tablet     | a code or a request arrives for Ada on the phone  |
        | the phone when a rejected device asks again  | Ada is waiting to join the keychain on the tablet | Ada uses the phone to reject the tablet for the keychain        | Ada turns on the keychain on the tablet     | a code or a request arrives for Ada on the phone  |

    Scenario Outline: where a request to join lives for 100,000 seconds, an approval <edge> its end is <verdict>
      Given the service declares "keychain.approval_lifetime" as "100000"
      And Ada is waiting to join the keychain on the tablet
      And <moved>
      When Ada uses the phone to approve the tablet for the keychain
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  | moved                                                              |
        | just before | accepted | the lifetime of Ada's request to join the keychain is about to end |
        | at          | refused  | the lifetime of Ada's request to join the keychain is over         |

  @rule:KEYCHAIN-13
  Rule: A device without the keychain MUST NOT receive the approval request

    Example: a signed-in device where the keychain was never turned on gets no request
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the phone
      And nothing arrives for Ada on the Mac

    Example: a device where the keychain was turned off gets no request
      Given Ada has joined the keychain on the Mac
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the phone
      And nothing arrives for Ada on the Mac

    Scenario Outline: Ada cannot approve the tablet on the <who>, where the keychain is off
      Given Ada is waiting to join the keychain on the tablet
      When Ada uses the <who> to approve the tablet for the keychain
      Then it is refused
      And Ada's keychain is off on the tablet
      And nothing changed

      Examples: devices that do not have it on
        | who    |
        | Mac    |
        | tablet |

    Example: Ada can approve the tablet on a device with the keychain on
      Given Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet

    Scenario Outline: a device <which> gets no request
      Given <given>
      And <then>
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the phone
      And <not told>

      Examples: devices that do not have it on
        | which                                             | given                                                      | then                                                            | not told                              |
        | that turned the keychain off and deleted its data | Ada has joined the keychain on the Mac                     | Ada has turned off the keychain on the Mac and deleted its data | nothing arrives for Ada on the Mac    |
        | that is itself waiting to join                    | Ada has saved the web password "shop.example" on the phone | Ada is waiting to join the keychain on the Mac                  | nothing arrives for Ada on the Mac    |
        | that asks to join itself                          | Ada has saved the web password "shop.example" on the phone | Ada has joined the keychain on the Mac                          | nothing arrives for Ada on the tablet |

    Scenario Outline: Ada cannot approve the tablet on the <who> after she turned the keychain off there
      Given Ada has joined the keychain on the Mac
      And Ada is waiting to join the keychain on the tablet
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada uses the <who> to approve the tablet for the keychain
      Then it is refused
      And Ada's keychain is off on the tablet

      Examples:
        | who |
        | Mac |

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Example: a device that is waiting for approval receives no items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      When Ada reads the items of the keychain on the tablet
      Then Ada does not find the web password "forum.example" on the tablet
      And Ada's keychain is off on the tablet
      And Ada finds the web password "forum.example" on the phone

    Example: a device that Ada rejected receives no items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to reject the tablet for the keychain
      Then it is accepted
      And Ada does not find the web password "forum.example" on the tablet
      And Ada's keychain is off on the tablet
      And Ada finds the web password "forum.example" on the phone

    Example: a device that Ada approved receives the saved items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

    Scenario Outline: a device that <state> receives no items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      And <event>
      When <act>
      Then Ada does not find the web password "forum.example" on the tablet
      And Ada's keychain is off on the tablet

      Examples: it was not approved
        | state                                 | event                                                      | act                                                          |
        | waits and wants to fill in a password | Ada has saved the web password "shop.example" on the phone | Ada lets the tablet fill in the web password "forum.example" |
        | waited too long                       | 40 days have passed                                        | Ada reads the items of the keychain on the tablet            |
        | was rejected and reads them           | Ada uses the phone to reject the tablet for the keychain   | Ada reads the items of the keychain on the tablet            |

    Scenario Outline: a <kind> that waits for approval does not receive the <item>
      Given <given>
      And <given too>
      When <act>
      Then <result>
      And Ada's keychain is off on the <kind>

      Examples: kinds of device and of item
        | kind       | item                        | given                                                      | given too                                             | act                                                   | result                                                              |
        | tablet     | payment card "Blue card"    | Ada has saved the payment card "Blue card" on the phone    | Ada is waiting to join the keychain on the tablet     | Ada reads the items of the keychain on the tablet     | Ada does not find the payment card "Blue card" on the tablet        |
        | Mac        | payment card "Blue card"    | Ada has saved the payment card "Blue card" on the phone    | Ada is waiting to join the keychain on the Mac        | Ada reads the items of the keychain on the Mac        | Ada does not find the payment card "Blue card" on the Mac           |
        | Mac        | web password "shop.example" | Ada has saved the web password "shop.example" on the phone | Ada is waiting to join the keychain on the Mac        | Ada reads the items of the keychain on the Mac        | Ada does not find the web password "shop.example" on the Mac        |
        | iPod touch | web password "shop.example" | Ada has saved the web password "shop.example" on the phone | Ada is waiting to join the keychain on the iPod touch | Ada reads the items of the keychain on the iPod touch | Ada does not find the web password "shop.example" on the iPod touch |

  @rule:KEYCHAIN-15
  Rule: Syncing to the new device MUST start automatically once it is approved

    Example: a newly approved device has the items that were saved before its approval
      Given Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

    Example: items saved after the approval are synced in both directions
      Given Ada has joined the keychain on the tablet
      And Ada has saved the web password "shop.example" on the tablet
      When Ada saves the web password "news.example" on the phone
      Then it is accepted
      And Ada finds the web password "news.example" on the tablet
      And Ada finds the web password "shop.example" on the phone

    Scenario Outline: a newly approved device has the <item> that was saved before its approval
      Given <saved>
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the <item> on the tablet

      Examples: other items
        | item                     | saved                                                   |
        | payment card "Blue card" | Ada has saved the payment card "Blue card" on the phone |
        | Wi-Fi network "Home"     | Ada has saved the Wi-Fi network "Home" on the phone     |
        | program password "Diary" | Ada has saved the program password "Diary" on the phone |

    Scenario Outline: a device that was approved on the <who> has the items
      Given Ada has joined the keychain on the Mac
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the <who> to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

      Examples: another device than the first
        | who |
        | Mac |

  @rule:KEYCHAIN-44
  Rule: Approval of one device MUST NOT admit any other device

    Example: of two waiting devices only the first is approved
      Given Ada is waiting to join the keychain on the tablet
      And Ada is waiting to join the keychain on the Mac
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet
      And Ada's keychain is off on the Mac
      And Ada does not find the web password "forum.example" on the Mac

    Example: of two waiting devices only the second is approved
      Given Ada is waiting to join the keychain on the tablet
      And Ada is waiting to join the keychain on the Mac
      When Ada uses the phone to approve the Mac for the keychain
      Then it is accepted
      And Ada finds the web password "forum.example" on the Mac
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Scenario Outline: a <kind> that was approved once and left needs another approval
      Given Ada has joined the keychain on the Mac
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain is off on the <kind>

      Examples:
        | kind |
        | Mac  |

  @rule:KEYCHAIN-34
  Rule: Later changes on other devices MUST NOT reach a device where the keychain was turned off and the data kept

    Scenario Outline: an item does not reach a device that <left> while it waited to join, although it is approved afterwards
      Given Ada is waiting to join the keychain on the tablet
      And <off>
      And Ada has saved the web password "shop.example" on the phone
      When Ada uses the phone to approve the tablet for the keychain
      Then Ada does not find the web password "shop.example" on the tablet
      And Ada's keychain is off on the tablet

      Examples: its request goes with it
        | left                    | off                                                             |
        | turned the keychain off | Ada has turned off the keychain on the tablet and kept its data |
