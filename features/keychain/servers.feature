@area:keychain
Feature: The keychain: deleting it from the servers
  The servers keep a copy of a keychain with a security code. It is deleted once approval by
  security code is off and no device has the keychain on; the devices keep their items.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has signed in on a new Mac
    And Ada has signed in on a new tablet
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has joined the keychain on the Mac
    And Ada has saved the web password "forum.example" on the phone

  @rule:KEYCHAIN-38
  Rule: The service must let the owner delete the keychain from the servers

    Example: a device starts with an empty keychain after the keychain was deleted from the servers
      Given Ada has turned off approval by security code on the phone
      And Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada deletes the keychain from the servers on the Mac
      Then it is accepted
      And Ada's keychain starts empty on the tablet

    Example: the security code of a keychain that was deleted from the servers is refused
      Given Ada has deleted the keychain from the servers
      When Ada enters her security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

    Example: the security code is accepted while the servers still hold the keychain
      Given Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet

    Scenario Outline: a device starts with an empty keychain after the keychain was deleted from the servers on a <kind>
      Given Ada has turned off approval by security code on the phone
      And Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      When <deletes>
      Then it is accepted
      And <then>

      Examples: other devices
        | kind   | deletes                                                 | then                                      |
        | phone  | Ada deletes the keychain from the servers on the phone  | Ada's keychain starts empty on the tablet |
        | tablet | Ada deletes the keychain from the servers on the tablet | Ada's keychain starts empty on the tablet |

  @rule:KEYCHAIN-39
  Rule: Deletion from the servers MUST require that approval by code is off and the keychain is off on every device

    Example: the keychain is not deleted while one device has it on
      Given Ada has turned off approval by security code on the phone
      And Ada has turned off the keychain on the phone and kept its data
      And Ada is waiting to join the keychain on the tablet
      And Ada has tried to delete the keychain from the servers on the phone
      When Ada uses the Mac to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

    Example: the keychain is not deleted although approval by security code was off for a while
      Given Ada has turned off approval by security code on the phone
      And Ada has tried to delete the keychain from the servers on the phone
      And Ada has turned on approval by security code on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet

    Example: the keychain is not deleted while approval by security code is on
      Given Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      And Ada has tried to delete the keychain from the servers on the Mac
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet

    Example: the keychain is deleted when approval by security code is off and the keychain is off on every device
      Given Ada has turned off approval by security code on the phone
      And Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada deletes the keychain from the servers on the Mac
      Then it is accepted
      And Ada's keychain starts empty on the tablet

  @rule:KEYCHAIN-40
  Rule: After deletion from the servers, the data MUST remain on the devices

    Example: each device that kept its data still has its items after the deletion from the servers
      Given Ada has turned off approval by security code on the phone
      And Ada has turned off the keychain on the phone and kept its data
      And Ada has turned off the keychain on the Mac and kept its data
      When Ada deletes the keychain from the servers on the Mac
      Then it is accepted
      And Ada finds the web password "forum.example" on the phone
      And Ada finds the web password "forum.example" on the Mac

  @rule:KEYCHAIN-41
  Rule: After deletion from the servers, changes MUST NOT be synced between devices

    Example: after the deletion, a change on one device does not reach the other
      Given Ada has deleted the keychain from the servers
      When Ada changes the web password "forum.example" on the phone
      Then Ada finds the changed web password "forum.example" on the phone
      And Ada finds the web password "forum.example" on the Mac

    Example: after the deletion, a new item does not reach the other device
      Given Ada has deleted the keychain from the servers
      When Ada saves the web password "shop.example" on the Mac
      Then Ada does not find the web password "shop.example" on the phone
      And Ada finds the web password "forum.example" on the phone

    Example: before the deletion, a change on one device reaches the other
      When Ada changes the web password "forum.example" on the phone
      Then it is accepted
      And Ada finds the changed web password "forum.example" on the Mac
