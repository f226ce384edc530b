@area:keychain
Feature: The keychain: approval by another device
  Where the account has no second factor, a device that wants to join is vouched for
  by one that is in already. The owner is asked there, and nothing is handed over
  before the answer.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain on the phone
    And Ada has saved the web password "forum.example" on the phone
    And Ada has signed in on a new Mac
    And Ada has signed in on a new tablet

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
      And Ada's request to join the keychain is at the end of its lifetime
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the phone
      And Ada's keychain is off on the tablet

  @rule:KEYCHAIN-13
  Rule: A device without the keychain MUST NOT receive the approval request

    Example: a device that is signed in, with the keychain never turned on, gets no request
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
      When Ada approves the tablet for the keychain on the <who>
      Then it is refused
      And Ada's keychain is off on the tablet
      And nothing changed

      Examples: devices that do not have it on
        | who    |
        | Mac    |
        | tablet |

    Example: Ada can approve the tablet on a device with the keychain on
      Given Ada is waiting to join the keychain on the tablet
      When Ada approves the tablet for the keychain on the phone
      Then it is accepted
      And Ada's keychain works on the tablet

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Example: a device that waits for approval receives no items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      When Ada reads the items of the keychain on the tablet
      Then Ada does not find the web password "forum.example" on the tablet
      And Ada's keychain is off on the tablet
      And Ada finds the web password "forum.example" on the phone

    Example: a device that Ada rejected receives no items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      When Ada rejects the tablet for the keychain on the phone
      Then it is accepted
      And Ada does not find the web password "forum.example" on the tablet
      And Ada's keychain is off on the tablet
      And Ada finds the web password "forum.example" on the phone

    Example: a device that Ada approved receives the saved items of the keychain
      Given Ada is waiting to join the keychain on the tablet
      When Ada approves the tablet for the keychain on the phone
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

  @rule:KEYCHAIN-15
  Rule: Syncing to the new device MUST start automatically once it is approved

    Example: a newly approved device has the items that were saved before its approval
      Given Ada is waiting to join the keychain on the tablet
      When Ada approves the tablet for the keychain on the phone
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

  @rule:KEYCHAIN-44
  Rule: Approval of one device MUST NOT admit any other device

    Example: of two waiting devices only the first is approved
      Given Ada is waiting to join the keychain on the tablet
      And Ada is waiting to join the keychain on the Mac
      When Ada approves the tablet for the keychain on the phone
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet
      And Ada's keychain is off on the Mac
      And Ada does not find the web password "forum.example" on the Mac

    Example: of two waiting devices only the second is approved
      Given Ada is waiting to join the keychain on the tablet
      And Ada is waiting to join the keychain on the Mac
      When Ada approves the Mac for the keychain on the phone
      Then it is accepted
      And Ada finds the web password "forum.example" on the Mac
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet
